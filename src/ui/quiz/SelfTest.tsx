// The self-test: one question at a time, marked at once, with the sentence that decides; keys alone are enough.
import { useEffect, useRef } from "react";
import { LETTERS } from "../../files/index.ts";
import { pickedAt, type QuizView } from "../../session/index.ts";
import { useRun, useSay } from "../shell/context.tsx";
import { Asked, Options } from "./Asked.tsx";
import { Result } from "./Result.tsx";
import { usePaper } from "./usePaper.ts";
import { Why } from "./Why.tsx";

export function SelfTest({ quiz }: { quiz: QuizView }) {
  const say = useSay();
  const run = useRun();
  const paper = usePaper(quiz);
  const next = useRef<HTMLButtonElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const { at } = quiz;
  const picked = pickedAt(quiz, at);
  const answered = picked !== null;
  // Enter goes on once there is an answer.
  useEffect(() => {
    if (answered) next.current?.focus({ preventScroll: true });
  }, [answered]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its top.
  useEffect(() => {
    top.current?.scrollTo(0, 0);
  }, [at]);
  const question = paper.questions[at];
  const all = paper.questions.length;
  const last = at === all - 1;
  return (
    <>
      <div className="panel-head">
        <h2>
          {question ? say("quiz.place", { at: at + 1, count: all }) : say("quiz.result")}
          {question && (
            <span className="muted quiz-sort">
              {say(`quiz.kind.${question.kind}`)} · {say(`quiz.${question.difficulty}`)}
            </span>
          )}
        </h2>
        <button type="button" className="button quiet" onClick={() => run("quiz.start", { mode: "setup" })}>
          {say("quiz.backToSetup")}
        </button>
      </div>
      <progress
        className="quiz-progress"
        max={all}
        value={Math.min(at, all)}
        aria-label={say("quiz.title")}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="panel-body" tabIndex={0} ref={top}>
        {question ? (
          <article className="quiz-page">
            <Asked paper={paper} question={question} />
            <Options
              paper={paper}
              question={question}
              picked={picked}
              open={answered}
              onPick={answered ? undefined : (choice) => run("quiz.pick", { choice })}
            />
            <div role="status">
              {answered && (
                <p className="quiz-verdict" data-right={picked === question.key || undefined}>
                  {picked === question.key
                    ? say("quiz.right")
                    : say("quiz.wrong", { letter: LETTERS[question.key] ?? "" })}
                </p>
              )}
            </div>
            {answered && <Why paper={paper} question={question} />}
          </article>
        ) : (
          <Result paper={paper} quiz={quiz} />
        )}
      </div>
      {question && (
        <div className="quiz-foot">
          <button
            type="button"
            className="button"
            disabled={at === 0}
            onClick={() => run("quiz.go", { at: at - 1 })}
          >
            {say("quiz.previous")}
          </button>
          <span className="small muted quiz-keys">{say("quiz.selfKeys")}</span>
          <button
            ref={next}
            type="button"
            className={answered ? "button primary" : "button"}
            onClick={() => run("quiz.go", { at: at + 1 })}
          >
            {say(last ? "quiz.finish" : "quiz.next")}
          </button>
        </div>
      )}
    </>
  );
}
