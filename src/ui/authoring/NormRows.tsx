// Every norm in a row: what it is, whose, how far it has come. Only the rows in view are in the page.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { actorName, isDoubtful } from "../../analysis/index.ts";
import type { Desk } from "../../session/index.ts";
import { MODALITY_WORDS } from "../../words/index.ts";
import { useRun, useSay } from "../shell/context.tsx";

const ROW = 35;

export function NormRows({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const list = useRef<HTMLDivElement>(null);
  const { work } = desk;
  const { norms } = work;
  const virtual = useVirtualizer({
    count: norms.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    getItemKey: (index) => norms[index]?.id ?? index,
    overscan: 8,
  });
  const at = norms.findIndex(({ id }) => id === desk.at);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [at, virtual]);
  return (
    <div className="authoring-rows" ref={list}>
      <ol aria-label={say("desk.norms")} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const norm = norms[index]!;
          const names = norm.bearers.map(({ actor }) => actorName(work, actor)).join("、");
          return (
            <li
              key={key}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={norms.length}
              aria-posinset={index + 1}
            >
              <button
                type="button"
                aria-current={index === at}
                data-state={norm.state}
                data-modality={norm.modality}
                onClick={() => run("desk.go", { at: norm.id })}
              >
                <span className="tag">{MODALITY_WORDS[norm.modality].tag}</span>
                <span lang="zh" className="grow">
                  {names && <b>{names} </b>}
                  {norm.quote.replace(/\s+/g, "")}
                </span>
                {norm.comments.length > 0 && <span className="count">“{norm.comments.length}</span>}
                {isDoubtful(norm) && <span className="chip warn">{say("desk.doubtful")}</span>}
                {norm.state !== "draft" && <span className="chip">{say(`desk.state.${norm.state}`)}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
