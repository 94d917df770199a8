// A step as the class reads it: heading, a few sentences, the words of the document with their place, a question.
import { useMemo, useRef } from "react";
import { litBy } from "../../analysis/index.ts";
import type { Standing } from "../../session/index.ts";
import { sayAddress } from "../../words/index.ts";
import { TermTips } from "../glossary/TermTips.tsx";
import { TermWords } from "../glossary/TermWords.tsx";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { Marked } from "./Marked.tsx";

interface StepCardProps {
  readonly standing: Standing;
  /** On the lectern nothing leads out of the card. */
  readonly lectern?: boolean;
}

export function StepCard({ standing, lectern = false }: StepCardProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const card = useRef<HTMLElement>(null);
  const { policy, step, at, tour } = standing;
  const address = sayAddress(language, policy, step.address);
  const terms = useMemo(() => (language === "zh" ? policy.glossary : []), [language, policy]);
  const found = useMemo(
    () => (step.query === null ? 0 : litBy(policy, { select: [], query: step.query }).length),
    [policy, step],
  );
  const excerpt = policy.document.extent === "excerpt";
  return (
    <article className="step-card" ref={card}>
      <p className="step-count muted">{say("training.step", { at: at + 1, count: tour.steps.length })}</p>
      <h2>{step.heading[language]}</h2>
      <div className="step-text">
        <Marked source={step.text[language]} terms={terms} />
      </div>
      <figure className="step-quote">
        <blockquote lang="zh-CN">
          <TermWords words={policy.text.slice(step.start, step.end)} terms={policy.glossary} />
        </blockquote>
        <figcaption>
          {lectern ? (
            address
          ) : (
            <button type="button" className="link" onClick={() => run("reader.go", { clause: step.address })}>
              {address}
            </button>
          )}
          {excerpt && <span className="chip warn">{say("training.excerpt")}</span>}
        </figcaption>
      </figure>
      {step.question && (
        <p className="step-question">
          <b>{say("training.question")}</b>
          {step.question[language]}
        </p>
      )}
      {step.query !== null && (
        <p className="step-query">
          {lectern ? (
            <b>{step.query}</b>
          ) : (
            <button
              type="button"
              className="button"
              onClick={() => step.query && run("ask", { question: step.query })}
            >
              {say("training.askPage", { question: step.query })}
            </button>
          )}
          <span className="muted">
            {say(found > 0 ? "training.found" : "training.foundNone", { count: found })}
          </span>
        </p>
      )}
      <TermTips root={card} terms={policy.glossary} />
    </article>
  );
}
