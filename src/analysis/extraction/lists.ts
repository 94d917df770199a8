// Lists: which clauses are a head (……下列职责：) and which are its items.
import { type AddressedClause, headingMark } from "../../model/index.ts";
import { HEAD_RULES, type HeadRule } from "./rules/heads.ts";

export interface Place {
  readonly clause: AddressedClause;
  readonly text: string;
  /** Length of the item's printed number; 0 for what is no item. */
  readonly mark: number;
  /** The head of the list that the clause is an item of, as an index of places; null for what is no item. */
  readonly head: number | null;
  /** Whether items follow. */
  readonly heads: boolean;
}

const MARK = /^(?:[（(][一二三四五六七八九十\d]{1,4}[）)]|\d{1,3}(?:[.．、]))\s*/;

/** Clauses of a text with what they are to lists. */
export function placesOf(text: string, clauses: readonly AddressedClause[]): Place[] {
  const places: Place[] = [];
  let head: number | null = null;
  let depth = 0;
  let last = "";
  clauses.forEach((clause) => {
    const words = text.slice(clause.start, clause.end);
    if (clause.kind === "heading") {
      head = null;
      places.push({ clause, text: words, mark: 0, head: null, heads: false });
      return;
    }
    const mark = headingMark(words.slice(0, 8));
    const sentence = clause.address.slice(0, clause.address.lastIndexOf("."));
    const goesOn = head !== null && sentence === last && last !== "";
    const item = head !== null && (goesOn || (mark !== null && mark.depth >= depth));
    if (!item) head = null;
    if (item && mark && depth === 0) depth = mark.depth;
    places.push({
      clause,
      text: words,
      mark: mark ? (MARK.exec(words)?.[0].length ?? 0) : 0,
      head: item ? head : null,
      heads: false,
    });
    last = item ? sentence : "";
    if (!item && /[：:]$/.test(words)) {
      head = places.length - 1;
      depth = 0;
    }
  });
  const withItems = new Set(places.map((place) => place.head));
  return places.map((place, at) => ({ ...place, heads: withItems.has(at) }));
}

/** What a list's items are, from its head's words. */
export const headRule = (words: string): HeadRule | null =>
  HEAD_RULES.find(({ pattern }) => pattern.test(words)) ?? null;
