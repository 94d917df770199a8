// What the keys do in the quiz. Loaded with the frame, so it knows nothing of papers: only of the view.
import type { State } from "../../session/index.ts";
import type { WordKey } from "../../words/index.ts";
import type { Action } from "../shell/action.ts";

const isOpen = ({ view }: State) => view.main === "quiz" && view.quiz.mode !== "setup";
const isClass = (state: State) => isOpen(state) && state.view.quiz.mode === "class";

/** In the self-test an answer, in class a hand more. */
const choose = (choice: number, letter: string): Action => ({
  word: `quiz.choose${letter}` as WordKey,
  keywords: `quiz ceyan xuan ${letter.toLowerCase()}`,
  run: ({ session }) =>
    session.state().view.quiz.mode === "class"
      ? session.run("quiz.hand", { choice, by: 1 })
      : session.run("quiz.pick", { choice }),
  idle: (state) => !isOpen(state) || state.view.quiz.at >= state.view.quiz.count,
});

const turn =
  (by: 1 | -1): Action["run"] =>
  ({ session }) =>
    session.run("quiz.go", { at: session.state().view.quiz.at + by });

export const QUIZ_ACTIONS = {
  "quiz-a": choose(0, "A"),
  "quiz-b": choose(1, "B"),
  "quiz-c": choose(2, "C"),
  "quiz-d": choose(3, "D"),
  "quiz-next": {
    word: "quiz.next",
    keywords: "quiz next question xiayiti xyt",
    run: turn(1),
    idle: (state) => !isOpen(state) || state.view.quiz.at >= state.view.quiz.count,
  },
  "quiz-previous": {
    word: "quiz.previous",
    keywords: "quiz previous question shangyiti syt",
    run: turn(-1),
    idle: (state) => !isOpen(state) || state.view.quiz.at === 0,
  },
  /** Shows the answer; once it is shown, the next question, as a presenter's key does. */
  "quiz-reveal": {
    word: "quiz.reveal",
    keywords: "quiz answer reveal xianshi daan da",
    run: (stage) =>
      stage.session.state().view.quiz.revealed ? turn(1)(stage) : stage.session.run("quiz.reveal", {}),
    idle: (state) => !isClass(state) || state.view.quiz.at >= state.view.quiz.count,
  },
  "quiz-leave": {
    word: "quiz.leave",
    keywords: "quiz leave class jieshu js",
    run: ({ session }) => session.run("quiz.start", { mode: "setup" }),
    idle: (state) => !isClass(state),
  },
  "quiz-print": {
    word: "quiz.print",
    keywords: "quiz print paper dayin dy shijuan sj",
    run: () => window.print(),
    idle: ({ view }) => view.main !== "quiz",
  },
} satisfies Record<string, Action>;
