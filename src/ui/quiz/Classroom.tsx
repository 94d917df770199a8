// Class mode: one question fills the screen, the room answers by hand, a key shows the answer. It lies over the page,
// which is set aside meanwhile; nobody needs a device.
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { LETTERS } from "../../files/index.ts";
import type { QuizView } from "../../session/index.ts";
import { sayAddress, sayGloss, sayOption, sayPrompt, sayWhy } from "../../words/index.ts";
import { Quote } from "../inspector/Quote.tsx";
import { useLanguage, usePorts, useRun, useSay } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { Note, OF_TEXT } from "./Asked.tsx";
import { usePaper } from "./usePaper.ts";

/** The page behind is out of reach while the class looks at this. */
function useAlone(): void {
  useEffect(() => {
    const page = document.querySelector<HTMLElement>(".shell");
    if (page) page.inert = true;
    return () => {
      if (page) page.inert = false;
    };
  }, []);
}

export function Classroom({ quiz }: { quiz: QuizView }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { fullscreen } = usePorts();
  const paper = usePaper(quiz);
  const stage = useRef<HTMLElement>(null);
  useAlone();
  const { at, revealed, hands } = quiz;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is read from its top.
  useEffect(() => {
    stage.current?.focus();
    stage.current?.scrollTo(0, 0);
  }, [at]);
  const { policy, questions } = paper;
  const question = questions[at];
  const most = Math.max(1, ...hands);
  const gloss = question ? sayGloss(language, question) : null;
  return createPortal(
    <section
      className="quiz-class"
      aria-label={say("quiz.startClass")}
      data-revealed={revealed || undefined}
      ref={stage}
      tabIndex={-1}
    >
      <header>
        <span className="grow">
          {question ? say("quiz.place", { at: at + 1, count: questions.length }) : say("quiz.end")}
          {question && (
            <span className="muted">
              {" "}
              {say(`quiz.kind.${question.kind}`)} · {say(`quiz.${question.difficulty}`)}
            </span>
          )}
        </span>
        {fullscreen.possible && (
          <button
            type="button"
            className="button quiet icon"
            aria-label={say("shell.fullscreen")}
            onClick={() => void fullscreen.toggle()}
          >
            <Icon name="full" />
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => run("quiz.start", { mode: "setup" })}>
          {say("quiz.leave")}
        </button>
      </header>
      {question && (
        <article>
          {question.shown !== null && (
            <blockquote className="quiz-shown serif" lang="zh-CN">
              {question.shown}
            </blockquote>
          )}
          {gloss !== null && <p className="quiz-gloss muted">{gloss}</p>}
          <h2>{sayPrompt(language, policy, question)}</h2>
          <ol className="quiz-large" aria-label={say("quiz.options")}>
            {question.options.map((option, place) => {
              const letter = LETTERS[place] ?? "";
              const count = hands[place] ?? 0;
              return (
                <li
                  key={letter}
                  data-key={(revealed && place === question.key) || undefined}
                  data-dim={(revealed && place !== question.key) || undefined}
                >
                  <button
                    type="button"
                    className="quiz-letter"
                    title={say("quiz.hand", { letter, count })}
                    aria-label={say("quiz.hand", { letter, count })}
                    onClick={() => run("quiz.hand", { choice: place, by: 1 })}
                    onContextMenu={(event) => {
                      event.preventDefault();
                      run("quiz.hand", { choice: place, by: -1 });
                    }}
                  >
                    {letter}
                  </button>
                  <span className="grow" lang={OF_TEXT.has(option.type) ? "zh-CN" : undefined}>
                    {sayOption(language, policy, question, option)}
                    {revealed && <Note option={option} />}
                    {revealed && place === question.key && <b className="quiz-mark"> ✓</b>}
                  </span>
                  {count > 0 && (
                    <span className="quiz-hands">
                      <i style={{ width: `${(count / most) * 100}%` }} />
                      {say("quiz.hands", { count })}
                      <button
                        type="button"
                        className="button quiet icon"
                        aria-label={say("quiz.handLess", { letter })}
                        onClick={() => run("quiz.hand", { choice: place, by: -1 })}
                      >
                        −
                      </button>
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
          <div role="status" className="quiz-reveal">
            {revealed && (
              <>
                <p className="hidden-text">{say("quiz.answer", { letter: LETTERS[question.key] ?? "" })}</p>
                <Quote policy={policy} norm={question.norm} />
                <p className="muted">{sayAddress(language, policy, question.norm.clause)}</p>
                {sayWhy(language, policy, question)
                  .slice(question.kind === "silent" ? 0 : 1)
                  .map((words) => (
                    <p key={words} className="quiz-note">
                      {words}
                    </p>
                  ))}
              </>
            )}
          </div>
        </article>
      )}
      <footer>
        <button
          type="button"
          className="button"
          disabled={at === 0}
          onClick={() => run("quiz.go", { at: Math.min(at, questions.length) - 1 })}
        >
          ← {say("quiz.previous")}
        </button>
        <span className="grow small muted quiz-keys">{say("quiz.classKeys")}</span>
        {question && (
          <>
            <button type="button" className="button primary" onClick={() => run("quiz.reveal", {})}>
              {say(revealed ? "quiz.hide" : "quiz.reveal")}
            </button>
            <button type="button" className="button" onClick={() => run("quiz.go", { at: at + 1 })}>
              {say("quiz.next")} →
            </button>
          </>
        )}
      </footer>
    </section>,
    document.body,
  );
}
