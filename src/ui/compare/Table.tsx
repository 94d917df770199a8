// The table of differences: a row for every pair, with one sentence that says what changed.
import { useState } from "react";
import type { Comparison, Pair } from "../../analysis/index.ts";
import { CHANGE_WORDS, sayChange } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { Decide } from "./Decide.tsx";
import { ChangeSign } from "./Kinds.tsx";
import { keysOf, nameOf, passing, type ShowProps } from "./pairs.ts";
import { Sentence } from "./Words.tsx";

/** Rows that are drawn at once; a person reads no more at a time. */
const ROWS = 60;

interface TableProps extends ShowProps {
  /** All pairs, where the table holds only some of them: what a norm can be paired with. */
  readonly whole?: Comparison;
}

export function Table({ a, b, comparison, kinds, whole = comparison }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState(ROWS);
  const selection = useSelect((state) => state.view.selection);
  const pairs = passing(comparison.pairs, kinds);
  if (pairs.length === 0) return <p className="empty">{say("compare.noneOfKind")}</p>;
  return (
    <>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{say("compare.change")}</th>
            <th scope="col">{a.document[language === "zh" ? "title" : "titleEn"]}</th>
            <th scope="col">{b.document[language === "zh" ? "title" : "titleEn"]}</th>
            <th scope="col">{say("compare.difference")}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, shown).map((pair) => {
            const keys = keysOf(pair);
            return (
              <Row
                key={nameOf(pair)}
                a={a}
                b={b}
                pair={pair}
                comparison={whole}
                chosen={keys.length === selection.length && keys.every((key) => selection.includes(key))}
              />
            );
          })}
        </tbody>
      </table>
      {pairs.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + ROWS)}>
          {say("compare.more", { count: Math.min(ROWS, pairs.length - shown) })}
        </button>
      )}
    </>
  );
}

interface RowProps extends Omit<ShowProps, "kinds"> {
  readonly pair: Pair;
  readonly chosen: boolean;
}

function Row({ a, b, pair, comparison, chosen }: RowProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { change, decided } = pair;
  const label = (pair.b ?? pair.a)?.label[language] ?? "";
  return (
    <tr data-change={change} aria-selected={chosen || undefined}>
      <th scope="row">
        <button
          type="button"
          className="compare-change"
          aria-pressed={chosen}
          aria-label={`${CHANGE_WORDS[change][language]}: ${label}`}
          onClick={() => run("select.set", { keys: chosen ? [] : keysOf(pair) })}
        >
          <ChangeSign change={change} />
          {CHANGE_WORDS[change][language]}
        </button>
        {decided && (
          <span className="chip">{say(decided === "confirm" ? "compare.confirmed" : "compare.person")}</span>
        )}
      </th>
      <td>
        {pair.a && <Sentence policy={a} norm={pair.a} other={change === "same" ? null : pair.b} side="a" />}
      </td>
      <td>
        {pair.b && <Sentence policy={b} norm={pair.b} other={change === "same" ? null : pair.a} side="b" />}
      </td>
      <td className="compare-why">
        {sayChange(language, a, b, pair)}
        {chosen && <Decide a={a} b={b} pair={pair} comparison={comparison} />}
      </td>
    </tr>
  );
}
