// The paper as the printer gets it, and nobody else: head, questions, and on pages of its own the key with the quotes.
import "./print.css";
import { createPortal } from "react-dom";
import type { Paper } from "../../analysis/index.ts";
import { LETTERS } from "../../files/index.ts";
import { sayAddress, sayGloss, sayOption, sayPrompt, sayWhy, sayWork } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";

export function PaperSheet({ paper, withKey }: { paper: Paper; withKey: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const { policy, choice, questions } = paper;
  const { title, titleEn, extent } = policy.document;
  return createPortal(
    <article className="quiz-sheet" aria-hidden="true">
      <header>
        <h1>{say("quiz.paperTitle", { title: language === "zh" ? title : titleEn })}</h1>
        <p>
          {say("quiz.paperMeta", {
            seed: choice.seed,
            count: questions.length,
            difficulty: say(`quiz.${choice.difficulty}`),
          })}
        </p>
        <p>{sayWork(language, policy)}</p>
        <p>{say("quiz.paperName")}</p>
        <p className="quiz-sheet-how">{say("quiz.paperHow")}</p>
      </header>
      <ol>
        {questions.map((question) => {
          const gloss = sayGloss(language, question);
          return (
            <li key={question.id}>
              {question.shown !== null && <blockquote lang="zh-CN">{question.shown}</blockquote>}
              {gloss !== null && <p className="quiz-sheet-gloss">{gloss}</p>}
              <p>
                <b>{sayPrompt(language, policy, question)}</b>（　　）
              </p>
              <ul>
                {question.options.map((option, at) => (
                  <li key={LETTERS[at]}>
                    {LETTERS[at]}. {sayOption(language, policy, question, option)}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      {withKey && (
        <section className="quiz-sheet-key">
          <h2>{say("quiz.paperKey")}</h2>
          <ol>
            {questions.map((question) => (
              <li key={question.id}>
                <b>{LETTERS[question.key]}</b> <q lang="zh-CN">{question.norm.quote}</q>{" "}
                <small>{sayAddress(language, policy, question.norm.clause)}</small>
                {sayWhy(language, policy, question).map((words) => (
                  <p key={words}>{words}</p>
                ))}
              </li>
            ))}
          </ol>
        </section>
      )}
      <footer>{say(extent === "excerpt" ? "quiz.paperExcerpt" : "quiz.paperFull")}</footer>
    </article>,
    document.body,
  );
}
