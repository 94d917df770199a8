// Every draft in a row: what it is, whose, how sure, and what was ruled. The marked text's way for the keyboard.
import { useEffect, useRef } from "react";
import { type Desk, DOUBTFUL } from "../../session/index.ts";
import { MODALITY_WORDS } from "../../words/index.ts";
import { useRun, useSay } from "../shell/context.tsx";

export function DraftRows({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[desk.at]?.scrollIntoView({ block: "nearest" });
  }, [desk.at]);
  return (
    <ol className="authoring-rows" aria-label={say("authoring.drafts")} ref={list}>
      {desk.drafts.map((draft, at) => {
        const ruling = desk.rulings[at]!;
        return (
          <li key={`${draft.start} ${draft.end}`}>
            <button
              type="button"
              aria-current={at === desk.at}
              data-state={ruling.state}
              data-modality={ruling.modality}
              onClick={() => run("desk.go", { at })}
            >
              <span className="tag">{MODALITY_WORDS[ruling.modality].tag}</span>
              <span lang="zh" className="grow">
                {ruling.bearers.length > 0 && <b>{ruling.bearers.join("、")} </b>}
                {draft.quote.replace(/\s+/g, "")}
              </span>
              {draft.confidence < DOUBTFUL && ruling.state === "open" && (
                <span className="chip warn">{say("authoring.doubtful")}</span>
              )}
              {ruling.state !== "open" && (
                <span className="chip">{say(`authoring.state.${ruling.state}`)}</span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
