// What is compared and how it is shown: part of the view and of its link.
import type { Change } from "./change.ts";

export const COMPARE_SHOWS = ["table", "texts", "network", "coverage", "clauses"] as const;
export type CompareShow = (typeof COMPARE_SHOWS)[number];

export interface CompareChoice {
  /** Ids of policies; null: the one that is read, and the next one there is. */
  readonly a: string | null;
  readonly b: string | null;
  readonly show: CompareShow;
  /** Only these changes are shown; all where there are none. */
  readonly kinds: readonly Change[];
}

export const FIRST_COMPARE: CompareChoice = { a: null, b: null, show: "table", kinds: [] };
