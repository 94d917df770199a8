// The result: how many were right, at which level, and every mistake with its sentence.
import { DIFFICULTIES, type Paper, SEEDS } from "../../analysis/index.ts";
import { LETTERS } from "../../files/index.ts";
import { pickedAt, type QuizView } from "../../session/index.ts";
import { usePorts, useRun, useSay } from "../shell/context.tsx";
import { Asked, Options } from "./Asked.tsx";
import { Why } from "./Why.tsx";

export function Result({ paper, quiz }: { paper: Paper; quiz: QuizView }) {
  const say = useSay();
  const run = useRun();
  const { clock } = usePorts();
  const marked = paper.questions.map((question, at) => ({ question, at, picked: pickedAt(quiz, at) }));
  const wrong = marked.filter(({ question, picked }) => picked !== question.key);
  const count = marked.length;
  const levels = DIFFICULTIES.map((level) => ({
    level,
    of: marked.filter(({ question }) => question.difficulty === level),
  })).filter(({ of }) => of.length > 0);
  return (
    <article className="quiz-page">
      <p className="quiz-score" role="status">
        {say("quiz.score", { right: count - wrong.length, count })}
      </p>
      <p className="row quiz-levels">
        {levels.map(({ level, of }) => (
          <span key={level} className="chip">
            {say("quiz.byLevel", {
              level: say(`quiz.${level}`),
              right: of.filter(({ question, picked }) => picked === question.key).length,
              count: of.length,
            })}
          </span>
        ))}
      </p>
      <div className="row quiz-starts">
        <button type="button" className="button primary" onClick={() => run("quiz.start", { mode: "self" })}>
          {say("quiz.again")}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            run("quiz.set", { seed: (clock.now() % (SEEDS - 1)) + 1 });
            run("quiz.start", { mode: "self" });
          }}
        >
          {say("quiz.another")}
        </button>
      </div>
      <ol className="quiz-marks" aria-label={say("quiz.result")}>
        {marked.map(({ question, at, picked }) => (
          <li key={question.id}>
            <button
              type="button"
              data-right={picked === question.key || undefined}
              aria-label={`${say("quiz.number", { at: at + 1 })} ${say(picked === null ? "quiz.unanswered" : picked === question.key ? "quiz.isKey" : "quiz.isWrong")}`}
              onClick={() => run("quiz.go", { at })}
            >
              {at + 1}
              <span aria-hidden="true">{picked === null ? "–" : picked === question.key ? "✓" : "✗"}</span>
            </button>
          </li>
        ))}
      </ol>
      <h3>{wrong.length === 0 ? say("quiz.allRight") : say("quiz.mistakes", { count: wrong.length })}</h3>
      {wrong.map(({ question, at, picked }) => (
        <section key={question.id} className="quiz-mistake" aria-label={say("quiz.number", { at: at + 1 })}>
          <p className="small muted">
            {say("quiz.number", { at: at + 1 })} · {say(`quiz.kind.${question.kind}`)} ·{" "}
            {picked === null ? say("quiz.unanswered") : say("quiz.yours", { letter: LETTERS[picked] ?? "" })}
          </p>
          <Asked paper={paper} question={question} />
          <Options paper={paper} question={question} picked={picked} open />
          <Why paper={paper} question={question} />
        </section>
      ))}
    </article>
  );
}
