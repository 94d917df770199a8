// 贯彻落实对照: every norm of the first document with what the second makes of it, as a checklist that can be printed.
import { useState } from "react";
import {
  countFulfilments,
  FULFILMENTS,
  type Fulfilled,
  type Fulfilment,
  fulfilments,
} from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { FULFILMENT_WORDS, RULE_WORDS, sayChange } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { nameOf, type ShowProps } from "./pairs.ts";
import { Sentence } from "./Words.tsx";

export function FulfilledList({ a, b, comparison }: ShowProps) {
  const say = useSay();
  const language = useLanguage();
  const [only, setOnly] = useState<Fulfilment | null>(null);
  const all = fulfilments(comparison);
  const counts = countFulfilments(all);
  const title = (policy: Policy) => policy.document[language === "zh" ? "title" : "titleEn"];
  return (
    <>
      <p className="compare-lead">{say("compare.coverage.lead", { a: title(a), b: title(b) })}</p>
      <fieldset className="compare-kinds" aria-label={say("compare.show.coverage")}>
        <button type="button" className="chip" aria-pressed={only === null} onClick={() => setOnly(null)}>
          {say("compare.all")} <span className="count">{all.length}</span>
        </button>
        {[...FULFILMENTS].reverse().map((state) => (
          <button
            key={state}
            type="button"
            className="chip"
            aria-pressed={only === state}
            disabled={counts[state] === 0}
            data-fulfilled={state}
            onClick={() => setOnly(only === state ? null : state)}
          >
            <span className="compare-dot" data-fulfilled={state} aria-hidden="true" />
            {FULFILMENT_WORDS[state][language]} <span className="count">{counts[state]}</span>
          </button>
        ))}
      </fieldset>
      <p className="small muted">{say("compare.coverage.hint")}</p>
      <ol className="compare-checklist">
        {all
          .filter(({ state }) => only === null || state === only)
          .map((item) => (
            <Item key={item.norm.key} a={a} b={b} item={item} />
          ))}
      </ol>
    </>
  );
}

function Item({
  a,
  b,
  item: { norm, state, pairs, contradictions },
}: {
  a: Policy;
  b: Policy;
  item: Fulfilled;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <li data-fulfilled={state}>
      <label className="compare-check">
        <input type="checkbox" aria-label={`${say("compare.coverage.checked")}: ${norm.label[language]}`} />
        <span className="compare-state" data-fulfilled={state}>
          {FULFILMENT_WORDS[state][language]}
        </span>
      </label>
      <div className="compare-two">
        <div>
          <Sentence policy={a} norm={norm} other={null} side="a" />
        </div>
        <div>
          {contradictions.map((found) => (
            <div key={found.b.key} className="compare-answer">
              <p className="small">{say("compare.found", { rule: RULE_WORDS[found.rule][language] })}</p>
              <Sentence policy={b} norm={found.b} other={null} side="b" />
            </div>
          ))}
          {pairs.map(
            (pair) =>
              pair.b && (
                <div key={nameOf(pair)} className="compare-answer">
                  <Sentence policy={b} norm={pair.b} other={null} side="b" />
                  {pair.change !== "same" && <p className="small">{sayChange(language, a, b, pair)}</p>}
                </div>
              ),
          )}
          {pairs.length === 0 && contradictions.length === 0 && <p className="muted">—</p>}
        </div>
      </div>
    </li>
  );
}
