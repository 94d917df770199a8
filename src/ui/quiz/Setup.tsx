// The choice of a paper. Every change is in the link; the number is the paper's own, so that it can be read out.
import { useDeferredValue, useId } from "react";
import { DIFFICULTIES, LONGEST_PAPER, QUIZ_KINDS, SEEDS } from "../../analysis/index.ts";
import type { OutlineNode } from "../../model/index.ts";
import { type QuizView, selectPolicy } from "../../session/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect } from "../shell/context.tsx";
import { ReleasedNote } from "../training/ReleasedNote.tsx";
import { Exports } from "./Exports.tsx";
import { Figure } from "./Figure.tsx";
import { Picks } from "./Picks.tsx";
import { usePaper } from "./usePaper.ts";

const COUNTS = [5, 10, 20, 30];
const LEVELS = ["mixed", ...DIFFICULTIES] as const;

const leaves = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
  nodes.flatMap((node) => (node.children.length > 0 ? leaves(node.children) : [node]));

export function Setup({ quiz }: { quiz: QuizView }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { clock } = usePorts();
  const policy = useSelect(selectPolicy);
  const means = useId();
  // The form answers at once; the paper follows.
  const settled = useDeferredValue(quiz);
  const paper = usePaper(settled);
  const count = paper.questions.length;
  const places = leaves(policy.outline).filter(({ absent }) => !absent);
  return (
    <>
      <div className="panel-head">
        <h2>{say("quiz.title")}</h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="panel-body" tabIndex={0}>
        <div className="quiz-setup">
          <p className="muted">{say("quiz.intro")}</p>
          <ReleasedNote policies={[policy]} />
          <div className="quiz-row">
            <span className="quiz-name">{say("quiz.count")}</span>
            <fieldset className="segments" aria-label={say("quiz.count")}>
              {COUNTS.map((each) => (
                <button
                  key={each}
                  type="button"
                  aria-pressed={each === quiz.count}
                  onClick={() => run("quiz.set", { count: each })}
                >
                  {each}
                </button>
              ))}
            </fieldset>
            <Figure
              label={say("quiz.count")}
              value={quiz.count}
              most={LONGEST_PAPER}
              least={1}
              onSet={(each) => run("quiz.set", { count: each })}
            />
          </div>
          <div className="quiz-row">
            <span className="quiz-name">{say("quiz.difficulty")}</span>
            <fieldset className="segments" aria-label={say("quiz.difficulty")} aria-describedby={means}>
              {LEVELS.map((level) => (
                <button
                  key={level}
                  type="button"
                  aria-pressed={level === quiz.difficulty}
                  onClick={() => run("quiz.set", { difficulty: level })}
                >
                  {say(`quiz.${level}`)}
                </button>
              ))}
            </fieldset>
          </div>
          <p id={means} className="quiz-means small muted">
            {say("quiz.difficultyMeans")}
          </p>
          <div className="quiz-row">
            <span className="quiz-name">{say("quiz.seed")}</span>
            <Figure
              label={say("quiz.seed")}
              value={quiz.seed}
              least={0}
              most={SEEDS - 1}
              onSet={(seed) => run("quiz.set", { seed })}
            />
            <button
              type="button"
              className="button"
              onClick={() => run("quiz.set", { seed: (clock.now() % (SEEDS - 1)) + 1 })}
            >
              {say("quiz.another")}
            </button>
          </div>
          <details
            className="quiz-more"
            open={quiz.kinds.length + quiz.topics.length + quiz.sections.length > 0}
          >
            <summary>{say("quiz.narrow")}</summary>
            <Picks
              label={say("quiz.kinds")}
              among={QUIZ_KINDS.map((kind) => ({ id: kind, label: say(`quiz.kind.${kind}`) }))}
              chosen={quiz.kinds}
              onChoose={(kinds) =>
                run("quiz.set", { kinds: QUIZ_KINDS.filter((kind) => kinds.includes(kind)) })
              }
            />
            <Picks
              label={say("quiz.topics")}
              among={policy.document.topics.map((topic) => ({ id: topic.id, label: topic[language] }))}
              chosen={quiz.topics}
              onChoose={(topics) => run("quiz.set", { topics })}
            />
            <Picks
              label={say("quiz.sections")}
              lang="zh-CN"
              among={places.map(({ address, heading }) => ({
                id: address,
                label: heading.replace(/。$/, ""),
              }))}
              chosen={quiz.sections}
              onChoose={(sections) => run("quiz.set", { sections })}
            />
          </details>
          <p role="status" className={count < quiz.count ? "quiz-gives chip warn" : "quiz-gives muted"}>
            {count === 0
              ? say("quiz.none")
              : count < quiz.count && settled === quiz
                ? say("quiz.fewer", { count, wanted: quiz.count })
                : say("quiz.gives", { count })}
          </p>
          <div className="quiz-starts">
            <button
              type="button"
              className="button primary"
              disabled={count === 0}
              onClick={() => run("quiz.start", { mode: "self" })}
            >
              {say("quiz.start")}
            </button>
            <button
              type="button"
              className="button"
              disabled={count === 0}
              onClick={() => run("quiz.start", { mode: "class" })}
            >
              {say("quiz.startClass")}
            </button>
          </div>
          <p className="small muted">{say("quiz.startHint")}</p>
          {count > 0 && <Exports paper={paper} />}
        </div>
      </div>
    </>
  );
}
