// The handout of a tour (讲义): what the printer gets instead of the page. A4, black on white: for each step its
// figure, its words, the document's words with their place, the question, and lines to write on; terms at the end.
import "./handout.css";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import { HANDOUT_FIGURE, stepFigure } from "../../graph/index.ts";
import { type Standing, tourKey } from "../../session/index.ts";
import { EXTENT_WORDS, sayAddress, sayWork } from "../../words/index.ts";
import { termParts } from "../glossary/termParts.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { Marked } from "./Marked.tsx";

export function Handout({ standing: { policy, tour } }: { standing: Standing }) {
  const say = useSay();
  const language = useLanguage();
  const { title, titleEn, extent, source } = policy.document;
  const terms = useMemo(() => {
    const words = tour.steps.map((step) => `${step.text.zh}\n${step.quote}`).join("\n");
    const found = new Set(termParts(words, policy.glossary).map(({ term }) => term));
    return policy.glossary.filter((term) => found.has(term));
  }, [policy, tour]);
  return createPortal(
    <article className="handout" aria-hidden="true" key={tourKey(tour)}>
      <header>
        <p>
          <span>{say("training.handoutHead")}</span>
          <span>
            {say("training.handoutName")} ____________ {say("training.handoutDate")} ____________
          </span>
        </p>
        <h1>{tour.title[language]}</h1>
        <p>{sayWork(language, policy)}</p>
      </header>
      {tour.steps.map((step, at) => (
        <section key={step.id} className="handout-step">
          <h2>
            {at + 1}　{step.heading[language]}
          </h2>
          <div className="handout-row">
            <div>
              <Marked source={step.text[language]} />
              <blockquote lang="zh-CN">
                {step.quote}
                <small>{sayAddress(language, policy, step.address)}</small>
              </blockquote>
              {step.question && (
                <p className="handout-question">
                  {say("training.question")}：{step.question[language]}
                </p>
              )}
            </div>
            <Figure policy={policy} step={step} />
          </div>
          <div className="handout-lines">
            <span />
            <span />
            <span />
          </div>
        </section>
      ))}
      {terms.length > 0 && (
        <section className="handout-terms">
          <h2>{say("training.handoutTerms")}</h2>
          <dl>
            {terms.map((term) => (
              <div key={term.term}>
                <dt>{language === "zh" ? term.term : `${term.term} ${term.termEn}`}</dt>
                <dd>
                  {term.explanation[language]}
                  {term.basis === "context" && `（${say("glossary.background")}）`}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <footer>
        {say("training.handoutFoot", {
          title: language === "zh" ? title : titleEn,
          extent: EXTENT_WORDS[extent][language],
          source: source[language],
        })}
      </footer>
    </article>,
    document.body,
  );
}

function Figure({ policy, step }: Pick<Standing, "policy" | "step">) {
  const language = useLanguage();
  const figure = useMemo(
    () => stepFigure({ policy, step, language, ...HANDOUT_FIGURE }),
    [policy, step, language],
  );
  // A picture by address, so that nothing of it is ever read as the page's own markup.
  return (
    <img className="handout-figure" alt="" src={`data:image/svg+xml;utf8,${encodeURIComponent(figure)}`} />
  );
}
