// The search index of some policies: entries, postings of their characters, and the letters that their
// names can be spelt with. Built once for a workspace and its readings.
import type { Policy } from "../../model/index.ts";
import { type Entries, entriesOf, type Label } from "./entries.ts";
import { makePostings, type Postings } from "./postings.ts";
import type { Readings } from "./readings.ts";
import { makeSpelling, type Spelling } from "./spelling.ts";

export interface SearchIndex {
  readonly entries: Entries;
  readonly postings: Postings;
  readonly spelling: Spelling;
  /** Entries by folded name, English name or alias: whole names are found however many entries there are. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** For each entry the letters of its names, as bits. */
  readonly letters: Uint32Array;
}

/** Names are spelt by pinyin and initials in any order of length up to this; what is longer is a sentence. */
const SPELT = 60;

/** Whether a label is one that people type by pinyin and initials: a name, not a sentence. */
export const isSpelt = (label: Label): boolean =>
  (label.kind === "name" || label.kind === "alias") && label.folded.length <= SPELT;

/** Builds the index; with `NO_READINGS` everything but pinyin works. */
export function buildIndex(policies: readonly Policy[], readings: Readings): SearchIndex {
  const entries = entriesOf(policies);
  const { all } = entries;
  const spelling = makeSpelling(readings);
  const exact = new Map<string, number[]>();
  const letters = new Uint32Array(all.length);
  all.forEach((entry, number) => {
    for (const label of entry.labels) {
      if (isSpelt(label)) letters[number] = (letters[number] as number) | spelling.letters(label.folded);
      if (label.kind === "words") continue;
      const same = exact.get(label.folded);
      if (!same) exact.set(label.folded, [number]);
      else if (same.at(-1) !== number) same.push(number);
    }
  });
  const folded = all.map((entry) => entry.labels.map((label) => label.folded));
  const postings = makePostings(all.length, (number) => folded[number] ?? []);
  return { entries, postings, spelling, exact, letters };
}
