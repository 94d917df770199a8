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

/** Places in the folded text that a word stands for: everywhere it is written, or where it is spelt. */
function placesOf(index: SearchIndex, folded: string, word: Word, spelling: "name" | "sentence"): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(word.text); at >= 0; at = folded.indexOf(word.text, at + word.text.length)) {
    for (let i = 0; i < word.text.length; i++) places.push(at + i);
  }
  if (places.length > 0) return places;
  if (spelling === "name") return [...index.spelling.places(folded, word.text, word.skips)];
  const whole = word.text.length >= 4 && index.spelling.cost(folded, word.text, 0) === 0;
  return whole ? [...index.spelling.places(folded, word.text, 0)] : [];
}

/** Marks the words of a query in a text; null where none of them is in it. */
export function marked(
  index: SearchIndex,
  text: string,
  words: readonly Word[],
  spelling: "name" | "sentence",
): Marked | null {
  const folded = fold(text);
  const back = foldedPlaces(text);
  const places = new Set(words.flatMap((word) => placesOf(index, folded, word, spelling)));
  const marks: { start: number; end: number }[] = [];
  let before = -2;
  for (const place of [...places].sort((a, b) => a - b)) {
    const end = (back[place] as number) + 1;
    const last = marks.at(-1);
    // What folding left out between two neighbours (a bracket, a stop) is marked with them.
    if (last && place === before + 1) last.end = end;
    else marks.push({ start: back[place] as number, end });
    before = place;
  }
  return marks.length > 0 ? { text, marks } : null;
}
