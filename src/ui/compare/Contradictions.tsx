// What may stand against each other: both sentences and the rule that found them, decided by nobody.
import type { Comparison } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { RULE_WORDS } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { Sentence } from "./Words.tsx";

interface ContradictionsProps {
  readonly a: Policy;
  readonly b: Policy;
  readonly comparison: Comparison;
}

export function Contradictions({ a, b, comparison: { contradictions } }: ContradictionsProps) {
  const say = useSay();
  const language = useLanguage();
  if (contradictions.length === 0) return null;
  return (
    <details className="compare-against" open>
      <summary>
        <h3>{say("compare.contradictions", { count: contradictions.length })}</h3>
        <span className="small muted">{say("compare.contradictions.hint")}</span>
      </summary>
      <ul>
        {contradictions.map((found) => (
          <li key={`${found.a.id} ${found.b.id}`}>
            <p className="small">{say("compare.found", { rule: RULE_WORDS[found.rule][language] })}</p>
            <div className="compare-two">
              <div>
                <Sentence policy={a} norm={found.a} other={null} side="a" />
              </div>
              <div>
                <Sentence policy={b} norm={found.b} other={null} side="b" />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
