// What a person can do with a pair: confirm it, call it another change, take it apart; with what stands alone: pair it.
import type { Comparison, Decision, Pair, PairChange } from "../../analysis/index.ts";
import { CHANGES } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { decisionsOf } from "../../session/index.ts";
import { CHANGE_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";

interface DecideProps {
  readonly a: Policy;
  readonly b: Policy;
  readonly pair: Pair;
  readonly comparison: Comparison;
}

const PAIR_CHANGES = CHANGES.filter(
  (change): change is PairChange => change !== "new" && change !== "missing",
);

export function Decide({ a, b, pair, comparison }: DecideProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const count = useSelect((state) => state.view.decisions[decisionsOf(a.id, b.id)]?.length ?? 0);
  const decide = (decision: Decision | null) => run("compare.decide", { a: a.id, b: b.id, decision });
  const [first, second] = [pair.a, pair.b];
  return (
    <div className="compare-decide">
      {first && second ? (
        <>
          <button
            type="button"
            className="button"
            aria-pressed={pair.decided === "confirm"}
            onClick={() => decide({ a: first.id, b: second.id, kind: "confirm", change: null })}
          >
            {say("compare.confirm")}
          </button>
          <select
            className="field"
            aria-label={say("compare.as")}
            value=""
            onChange={(event) =>
              decide({ a: first.id, b: second.id, kind: "change", change: event.target.value as PairChange })
            }
          >
            <option value="" disabled>
              {say("compare.as")}…
            </option>
            {PAIR_CHANGES.filter((change) => change !== pair.change).map((change) => (
              <option key={change} value={change}>
                {CHANGE_WORDS[change][language]}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="button"
            onClick={() => decide({ a: first.id, b: second.id, kind: "part", change: null })}
          >
            {say("compare.part")}
          </button>
        </>
      ) : null}
      <JoinWith pair={pair} comparison={comparison} decide={decide} />
      {count > 0 && (
        <button type="button" className="link small" onClick={() => decide(null)}>
          {say("compare.undoAll", { count })}
        </button>
      )}
    </div>
  );
}

interface JoinProps {
  readonly pair: Pair;
  readonly comparison: Comparison;
  decide(decision: Decision): void;
}

/** The norms of the other document; those that stand alone come first. */
function JoinWith({ pair, comparison, decide }: JoinProps) {
  const say = useSay();
  const language = useLanguage();
  const [mine, other] = pair.a ? (["a", "b"] as const) : (["b", "a"] as const);
  const norm = pair[mine];
  if (!norm) return null;
  const met = new Set(
    comparison.pairs.filter((row) => row[mine]?.id === norm.id).map((row) => row[other]?.id),
  );
  const rows = comparison.pairs
    .filter((row) => row[other] && !met.has(row[other]?.id))
    .sort((one, next) => Number(one[mine] !== null) - Number(next[mine] !== null));
  return (
    <select
      className="field"
      aria-label={say("compare.joinWith")}
      value=""
      onChange={(event) => {
        const ids =
          mine === "a" ? { a: norm.id, b: event.target.value } : { a: event.target.value, b: norm.id };
        decide({ ...ids, kind: "join", change: null });
      }}
    >
      <option value="" disabled>
        {say("compare.join")}
      </option>
      {rows.map((row) => {
        const found = row[other];
        return (
          found && (
            <option key={found.id} value={found.id}>
              {row[mine] ? "" : "● "}
              {found.label[language]}
            </option>
          )
        );
      })}
    </select>
  );
}
