// What is compared and how it is shown: part of the view and of its link.
import type { Change } from "./change.ts";

export const COMPARE_SHOWS = ["table", "matrix", "texts", "network", "coverage", "clauses"] as const;
export type CompareShow = (typeof COMPARE_SHOWS)[number];

/** Rows of the matrix of differences are who bears; its columns kinds of change, or the other parties. */
export const DIFFERENCES_ACROSS = ["change", "actor"] as const;
export type DifferencesAcross = (typeof DIFFERENCES_ACROSS)[number];

export interface CompareChoice {
  /** Ids of policies; null: the one that is read, and the next one there is. */
  readonly a: string | null;
  readonly b: string | null;
  readonly show: CompareShow;
  /** What the columns of the matrix are. */
  readonly across: DifferencesAcross;
  /** Only these changes are shown; all where there are none. */
  readonly kinds: readonly Change[];
}

export const FIRST_COMPARE: CompareChoice = { a: null, b: null, show: "table", across: "change", kinds: [] };
