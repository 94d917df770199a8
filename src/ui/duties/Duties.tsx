// 三张清单: a street's lists held against the document, item by item, and reviewed. What is open here is kept by the session
// for the visit; it is in no link, since it is the reader's own paper.
import "./duties.css";
import { useState } from "react";
import { DUTY_VERDICTS, type DutyVerdict } from "../../analysis/index.ts";
import { adoptWords, DUTY_VERDICT_WORDS, dutiesWords } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { DutyRow } from "./DutyRow.tsx";
import { Head } from "./Head.tsx";
import { Start } from "./Start.tsx";

adoptWords(dutiesWords);

export function Duties() {
  const say = useSay();
  const language = useLanguage();
  const run = useRun();
  const review = useSelect((state) => state.duties);
  const [shown, setShown] = useState<DutyVerdict | null>(null);
  if (!review)
    return (
      <section className="panel duties" aria-label={say("duties.title")}>
        <Start />
      </section>
    );
  const rows = review.items.map((item, index) => ({ item, index }));
  const kept = rows.filter(({ item }) => shown === null || item.verdict === shown);
  return (
    <section className="panel duties" aria-label={say("duties.title")}>
      <Head review={review} />
      <div className="duties-chips">
        <button type="button" className="chip" aria-pressed={shown === null} onClick={() => setShown(null)}>
          {say("duties.all", { count: rows.length })}
        </button>
        {DUTY_VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className="chip duty-verdict"
            data-verdict={verdict}
            aria-pressed={shown === verdict}
            onClick={() => setShown(shown === verdict ? null : verdict)}
          >
            {DUTY_VERDICT_WORDS[verdict][language]}{" "}
            {rows.filter(({ item }) => item.verdict === verdict).length}
          </button>
        ))}
        <span className="grow" />
        <button
          type="button"
          className="link small"
          disabled={kept.every(({ item }) => item.accepted)}
          onClick={() => run("duties.accept", { indices: kept.map(({ index }) => index) })}
        >
          {say("duties.acceptShown", { count: kept.length })}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="panel-body" tabIndex={0}>
        <ol className="duties-rows">
          {kept.map(({ item, index }) => (
            <DutyRow key={`${item.duty.list}-${item.duty.number}-${index}`} item={item} index={index} />
          ))}
        </ol>
        <p className="muted small duties-caution">{say("duties.caution")}</p>
      </div>
    </section>
  );
}
