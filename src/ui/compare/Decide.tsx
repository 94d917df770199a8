// What a person can do with a pair: confirm it, call it another change, take it apart; with what stands alone: pair it.
import { useState } from "react";
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
          <Pick
            label={say("compare.as")}
            first={`${say("compare.as")}…`}
            does={say("compare.recall")}
            options={PAIR_CHANGES.filter((change) => change !== pair.change).map((change) => [
              change,
              CHANGE_WORDS[change][language],
            ])}
            onTake={(change) =>
              decide({ a: first.id, b: second.id, kind: "change", change: change as PairChange })
            }
          />
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
    <Pick
      label={say("compare.joinWith")}
      first={say("compare.join")}
      does={say("compare.joinThese")}
      options={rows.flatMap((row) => {
        const found = row[other];
        return found ? [[found.id, `${row[mine] ? "" : "● "}${found.label[language]}`] as const] : [];
      })}
      onTake={(id) => {
        const ids = mine === "a" ? { a: norm.id, b: id } : { a: id, b: norm.id };
        decide({ ...ids, kind: "join", change: null });
      }}
    />
  );
}

interface PickProps {
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly first: string;
  /** What the button beside does with the choice. */
  readonly does: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  onTake(value: string): void;
}

/** A list and a button: arrows walk through the list without deciding anything. */
function Pick({ label, first, does, options, onTake }: PickProps) {
  const [value, setValue] = useState("");
  return (
    <span className="compare-pick">
      <select
        className="field"
        aria-label={label}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && value !== "") onTake(value);
        }}
      >
        <option value="" disabled>
          {first}
        </option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
      {value !== "" && (
        <button type="button" className="button primary" onClick={() => onTake(value)}>
          {does}
        </button>
      )}
    </span>
  );
}
