// What may stand against each other: both sentences and the rule that found them. Whether they conflict a person says,
// and can take back; what was dismissed stays in reach.
import type { Comparison, ConflictDecision, Contradiction } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { RULE_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { Sentence } from "./Words.tsx";

interface ContradictionsProps {
  readonly a: Policy;
  readonly b: Policy;
  readonly comparison: Comparison;
}

const VERDICTS = ["conflict", "noConflict"] as const satisfies readonly ConflictDecision[];

export function Contradictions({ a, b, comparison: { contradictions } }: ContradictionsProps) {
  const say = useSay();
  if (contradictions.length === 0) return null;
  const dismissed = contradictions.filter(({ decided }) => decided === "noConflict");
  const open = contradictions.filter(({ decided }) => decided !== "noConflict");
  return (
    <details className="compare-against" open>
      <summary>
        <h3>{say("compare.contradictions", { count: open.length })}</h3>
        <span className="small muted">{say("compare.contradictions.hint")}</span>
      </summary>
      <ul>
        {open.map((found) => (
          <Found key={`${found.a.id} ${found.b.id}`} a={a} b={b} found={found} />
        ))}
      </ul>
      {dismissed.length > 0 && (
        <details className="compare-dismissed">
          <summary className="small">
            {say("compare.conflicts.dismissed", { count: dismissed.length })}
          </summary>
          <ul>
            {dismissed.map((found) => (
              <Found key={`${found.a.id} ${found.b.id}`} a={a} b={b} found={found} />
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}

function Found({ a, b, found }: { a: Policy; b: Policy; found: Contradiction }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  return (
    <li>
      <div className="compare-verdict">
        <span className="small">{say("compare.found", { rule: RULE_WORDS[found.rule][language] })}</span>
        {VERDICTS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="button small"
            title={say("compare.decideHint")}
            aria-pressed={found.decided === kind}
            onClick={() =>
              run("compare.decide", {
                a: a.id,
                b: b.id,
                decision: { a: found.a.id, b: found.b.id, kind, change: null },
              })
            }
          >
            {say(`compare.${kind}`)}
          </button>
        ))}
      </div>
      <div className="compare-two">
        <div>
          <Sentence policy={a} norm={found.a} other={null} side="a" />
        </div>
        <div>
          <Sentence policy={b} norm={found.b} other={null} side="b" />
        </div>
      </div>
    </li>
  );
}
