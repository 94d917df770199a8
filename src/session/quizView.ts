// The quiz as a person sees it, in the view and so in the link: what paper, how it is gone through, where one is, what
// was picked. Whatever comes from a link or a command is made sound here.
import {
  DIFFICULTIES,
  FIRST_QUIZ,
  LONGEST_PAPER,
  QUIZ_KINDS,
  type QuizChoice,
  SEEDS,
} from "../analysis/index.ts";
import type { OutlineNode, Policy } from "../model/index.ts";

/** setup: the paper is chosen. self: one answers alone. class: one question large, the room answers by hand. */
export const QUIZ_MODES = ["setup", "self", "class"] as const;
export type QuizMode = (typeof QUIZ_MODES)[number];

export interface QuizView extends QuizChoice {
  readonly mode: QuizMode;
  /** Which question, from 0; `count` or beyond: the result. */
  readonly at: number;
  /** A letter for each question answered, `-` for one passed over: `b-ad`. */
  readonly picked: string;
  /** In class: whether the answer is shown. */
  readonly revealed: boolean;
  /** In class: hands counted for the four options of this question. */
  readonly hands: readonly number[];
}

const NO_HANDS: readonly number[] = [0, 0, 0, 0];
const MOST_HANDS = 999;

export const FIRST_QUIZ_VIEW: QuizView = {
  ...FIRST_QUIZ,
  mode: "setup",
  at: 0,
  picked: "",
  revealed: false,
  hands: NO_HANDS,
};

const whole = (value: number, least: number, most: number, otherwise: number): number =>
  Number.isInteger(value) ? Math.min(Math.max(value, least), most) : otherwise;

/** The nearest view that makes sense: counts in their bounds, letters only, nothing twice. */
export function soundQuiz(quiz: QuizView): QuizView {
  const count = whole(quiz.count, 1, LONGEST_PAPER, FIRST_QUIZ.count);
  const letters = [...quiz.picked.toLowerCase()].filter((letter) => /[abcd-]/.test(letter)).slice(0, count);
  return {
    ...quiz,
    seed: whole(quiz.seed, 0, SEEDS - 1, FIRST_QUIZ.seed),
    count,
    kinds: QUIZ_KINDS.filter((kind) => quiz.kinds.includes(kind)),
    topics: [...new Set(quiz.topics)],
    sections: [...new Set(quiz.sections)],
    at: quiz.mode === "setup" ? 0 : whole(quiz.at, 0, count, 0),
    picked: quiz.mode === "self" ? letters.join("").replace(/-+$/, "") : "",
    revealed: quiz.mode === "class" && quiz.revealed,
    hands: NO_HANDS.map((none, at) =>
      quiz.mode === "class" ? whole(quiz.hands[at] ?? none, 0, MOST_HANDS, none) : none,
    ),
  };
}

/** What was picked at a place: 0 … 3, or null. */
export function pickedAt({ picked }: Pick<QuizView, "picked">, at: number): number | null {
  const place = "abcd".indexOf(picked.charAt(at) || "-");
  return place < 0 ? null : place;
}

/** The letters with one more; what is picked stays picked, and only going back in the history takes it away. */
export function withPick(quiz: QuizView, at: number, choice: number): string {
  const letter = "abcd".charAt(choice);
  if (quiz.mode !== "self" || pickedAt(quiz, at) !== null || letter === "" || at >= quiz.count)
    return quiz.picked;
  return quiz.picked.padEnd(at, "-").slice(0, at) + letter + quiz.picked.slice(at + 1);
}

type Fields = readonly (readonly [string, string])[];

/** Only what differs from the first quiz, as fields of a link. */
export function quizFields(quiz: QuizView): Fields {
  const first = FIRST_QUIZ_VIEW;
  return [
    ["quiz", quiz.mode === first.mode ? "" : quiz.mode],
    ["seed", quiz.seed === first.seed ? "" : String(quiz.seed)],
    ["n", quiz.count === first.count ? "" : String(quiz.count)],
    ["hard", quiz.difficulty === first.difficulty ? "" : quiz.difficulty],
    ["kinds", quiz.kinds.join(",")],
    ["about", quiz.topics.join(",")],
    ["part", quiz.sections.join(",")],
    ["at", quiz.at === 0 ? "" : String(quiz.at)],
    ["picked", quiz.picked],
    ["shown", quiz.revealed ? "on" : ""],
    ["hands", quiz.hands.some((count) => count > 0) ? quiz.hands.join(".") : ""],
  ];
}

const headings = (nodes: readonly OutlineNode[]): readonly string[] =>
  nodes.flatMap((node) => [node.address, ...headings(node.children)]);

/** The quiz that a link asks for, as far as the policy that is read knows it. */
export function readQuiz(fields: ReadonlyMap<string, string>, policy: Policy | undefined): QuizView {
  const first = FIRST_QUIZ_VIEW;
  const list = (name: string) => (fields.get(name) ?? "").split(",");
  const number = (name: string, otherwise: number) =>
    /^\d{1,9}$/.test(fields.get(name) ?? "") ? Number(fields.get(name)) : otherwise;
  const places = headings(policy?.outline ?? []);
  const topics = (policy?.document.topics ?? []).map(({ id }) => id);
  return soundQuiz({
    mode: QUIZ_MODES.find((mode) => mode === fields.get("quiz")) ?? first.mode,
    seed: number("seed", first.seed),
    count: number("n", first.count),
    difficulty: DIFFICULTIES.find((level) => level === fields.get("hard")) ?? first.difficulty,
    kinds: QUIZ_KINDS.filter((kind) => list("kinds").includes(kind)),
    topics: list("about").filter((topic) => topics.includes(topic)),
    sections: list("part").filter((place) => places.includes(place)),
    at: number("at", first.at),
    picked: fields.get("picked") ?? first.picked,
    revealed: fields.get("shown") === "on",
    hands: (fields.get("hands") ?? "").split(".").map(Number),
  });
}
