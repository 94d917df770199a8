// Which of two documents prevails: only what they say themselves; that they say nothing is said too.
import { precedence } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { sayAddress } from "../../words/index.ts";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { SideTag } from "./Words.tsx";

export function Prevails({ a, b }: { a: Policy; b: Policy }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const both = a === b ? [a] : [a, b];
  const said = precedence(both);
  const title = (policy: Policy) => policy.document[language === "zh" ? "title" : "titleEn"];
  const superseded = both.filter(({ document }) => document.supersededBy !== null);
  return (
    <details className="compare-prevails" open={said.length + superseded.length > 0}>
      <summary className="small">
        <b>{say("compare.prevails")}</b>{" "}
        {said.length + superseded.length === 0 && (
          <span className="muted">{say("compare.prevails.none")}</span>
        )}
      </summary>
      {superseded.map((policy) => (
        <p key={policy.id} className="small">
          {say("compare.prevails.superseded", {
            title: title(policy),
            by: policy.document.supersededBy ?? "",
          })}
        </p>
      ))}
      {said.length > 0 && <p className="small muted">{say("compare.prevails.says")}</p>}
      <ul>
        {said.map(({ policy, clause }) => (
          <li key={`${policy.id} ${clause.address}`}>
            <SideTag side={policy === a ? "a" : "b"} />{" "}
            <q lang="zh-CN">{policy.text.slice(clause.start, clause.end)}</q>{" "}
            <button
              type="button"
              className="link small"
              onClick={() => run("reader.go", { clause: clause.address, policy: policy.id })}
            >
              {sayAddress(language, policy, clause.address)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
