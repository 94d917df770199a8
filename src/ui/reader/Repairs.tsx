// What was mended on the way from the scrape to the text, place by place, and what looks wrong and was kept.
import type { Language, Policy } from "../../model/index.ts";
import { REPAIR_WORDS, say } from "../../words/index.ts";
import { repairExcerpt } from "./repairPlaces.ts";

export function Repairs({ policy, language }: { policy: Policy; language: Language }) {
  const { repairs, suspected } = policy.document;
  const go = (selector: string) =>
    document.querySelector(`.reader-text ${selector}`)?.scrollIntoView({ block: "center" });
  return (
    <aside className="reader-repairs small" aria-label={say(language, "reader.repairs")}>
      <p>{say(language, "reader.repairsIntro", { count: repairs.length })}</p>
      <ol>
        {repairs.map((repair, index) => {
          const { before, taken, after } = repairExcerpt(repair);
          return (
            <li key={repair.raw}>
              <button type="button" onClick={() => go(`[data-repair="${index}"]`)}>
                <span className="muted">{REPAIR_WORDS[repair.kind][language]}</span>{" "}
                <span lang="zh-CN">
                  {before}
                  <del>{taken}</del>
                  {after}
                </span>
              </button>
              {repair.note && <p className="muted">{repair.note[language]}</p>}
            </li>
          );
        })}
      </ol>
      {suspected.length > 0 && <p>{say(language, "reader.suspectedIntro")}</p>}
      <ul>
        {suspected.map((suspect, index) => (
          <li key={suspect.quote}>
            <button type="button" onClick={() => go(`[data-suspect="${index}"]`)}>
              <span lang="zh-CN">{suspect.quote}</span>
            </button>
            <p className="muted">{suspect.note[language]}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
