// What a paper is made from: everything that a link needs to make the same paper again on another machine.

/** Kinds of question, in the order they are offered. */
export const QUIZ_KINDS = [
  "bearer",
  "consulted",
  "approver",
  "role",
  "named",
  "may",
  "silent",
  "force",
  "qualifier",
  "sentence",
  "section",
  "cloze",
  "copy",
  "misquote",
  "changed",
  "match",
] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/**
 * How hard a question is: how many of three things hold for it. The sentence that answers is not shown with it; a
 * wrong answer looks like the right one (a body of like name, one qualifier changed); what decides is in no word of
 * the sentence (inferred, unnamed, unmarked, silent). None: easy; one: medium; two or three: hard.
 */
export const DIFFICULTIES = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const LONGEST_PAPER = 60;
/** Seeds are whole numbers below this: short enough to be read out to a class. */
export const SEEDS = 1_000_000;

export interface QuizChoice {
  readonly seed: number;
  /** How many questions are wanted, 1 … LONGEST_PAPER. */
  readonly count: number;
  readonly difficulty: Difficulty | "mixed";
  /** Empty: all. */
  readonly kinds: readonly QuizKind[];
  /** Topic ids, and addresses of headings (`2.1`); empty: all. */
  readonly topics: readonly string[];
  readonly sections: readonly string[];
}

export const FIRST_QUIZ: QuizChoice = {
  seed: 1,
  count: 10,
  difficulty: "mixed",
  kinds: [],
  topics: [],
  sections: [],
};
