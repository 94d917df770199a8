// What is near and no answer, each with why; and how many more there are.

import type { Answer } from "../../analysis/index.ts";
import { MODALITY_WORDS, NEAR_WHY, OMITTED_WHY, sayAddress, sayNorm } from "../../words/index.ts";
import { PolicyTag } from "../library/PolicyTag.tsx";
import { useLanguage, useSay } from "../shell/context.tsx";
import { ToText } from "./ToText.tsx";

export function Near({ answer: { near, omitted } }: { answer: Answer }) {
  const say = useSay();
  const language = useLanguage();
  const left = Object.entries(omitted);
  const count = left.reduce((sum, [, number]) => sum + number, 0);
  const why = left.map(([reason, number]) =>
    say("ask.omittedOne", { count: number, why: OMITTED_WHY[reason as keyof typeof OMITTED_WHY][language] }),
  );
  return (
    <>
      {near.length > 0 && (
        <section className="ask-near" aria-label={say("ask.near")}>
          <h3>
            {say("ask.near")} <span className="small muted">{say("ask.nearHint")}</span>
          </h3>
          <ul>
            {near.map(({ policy, norm, why: reason }) => (
              <li key={norm.key} data-modality={norm.modality}>
                <span className="tag" aria-hidden="true">
                  {MODALITY_WORDS[norm.modality].tag}
                </span>
                <div className="grow">
                  <p className="serif" lang="zh-CN">
                    {norm.quote}
                  </p>
                  <p className="hidden-text">{sayNorm(language, policy, norm)}</p>
                  <p className="row small">
                    <span className="ask-why">{NEAR_WHY[reason][language]}</span>
                    <PolicyTag policy={policy} />
                    <ToText norm={norm}>{sayAddress(language, policy, norm.clause)}</ToText>
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {count > 0 && (
        <p className="small muted">
          {say("ask.omitted", { count, why: why.join(language === "zh" ? "，" : ", ") })}
        </p>
      )}
    </>
  );
}
