// Which runs of a shown text the words of a query stand for. Spans are code units of that very text.
import type { Span } from "../../model/index.ts";
import type { SearchIndex } from "./buildIndex.ts";
import { fold, foldedPlaces } from "./fold.ts";
import type { Word } from "./rank.ts";

/** A text with the spans to mark, in order, apart from each other. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** How a text may be spelt: a name by pinyin and initials, skipping so many characters; a sentence only by
 * whole readings. */
export type Spelt = { readonly skips: number } | "sentence";

/** Places in the folded text that a word stands for: everywhere it is written, or where it is spelt. */
function placesOf(index: SearchIndex, folded: string, { text }: Word, spelt: Spelt): readonly number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + text.length)) {
    for (let i = 0; i < text.length; i++) places.push(at + i);
  }
  if (places.length > 0) return places;
  if (spelt !== "sentence") return index.spelling.places(folded, text, spelt.skips);
  const whole = text.length >= 4 && index.spelling.cost(folded, text, 0) === 0;
  return whole ? index.spelling.places(folded, text, 0) : [];
}

const OPENING = /[(（〔【《“]/;
const CLOSING = /[)）〕】》”]/;

/** Marks the words of a query in a text; null where none of them is in it. */
export function marked(
  index: SearchIndex,
  text: string,
  words: readonly Word[],
  spelt: Spelt,
): Marked | null {
  const folded = fold(text);
  const back = foldedPlaces(text);
  const places = new Set(words.flatMap((word) => placesOf(index, folded, word, spelt)));
  const marks: { start: number; end: number }[] = [];
  let before = -2;
  for (const place of [...places].sort((a, b) => a - b)) {
    const start = back[place] as number;
    const last = marks.at(-1);
    // What folding left out between two neighbours (a bracket, a stop) is marked with them, but no half bracket.
    const between = last && place === before + 1 ? text.slice(last.start, start) : null;
    if (last && between !== null && (!CLOSING.test(between) || OPENING.test(between))) last.end = start + 1;
    else marks.push({ start, end: start + 1 });
    before = place;
  }
  return marks.length > 0 ? { text, marks } : null;
}
