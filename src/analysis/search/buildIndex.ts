// The search index of some policies: entries, postings of their characters, and what their names
// can be spelt with. Built once for a workspace and its readings.
import type { Policy } from "../../model/index.ts";
import { type Entries, entriesOf, type Label } from "./entries.ts";
import { makePostings, type Postings } from "./postings.ts";
import type { Readings } from "./readings.ts";
import { makeSpelling, type Spelling } from "./spelling.ts";
import { makeSpeltNames, type SpeltNames } from "./spelt.ts";

export interface SearchIndex {
  readonly entries: Entries;
  readonly postings: Postings;
  readonly spelling: Spelling;
  /** Entries by folded name, English name or alias: whole names are found however many entries there are. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly spelt: SpeltNames;
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
  all.forEach((entry, number) => {
    for (const label of entry.labels) {
      if (label.kind === "words") continue;
      const same = exact.get(label.folded);
      if (!same) exact.set(label.folded, [number]);
      else if (same.at(-1) !== number) same.push(number);
    }
  });
  const folded = all.map((entry) => entry.labels.map((label) => label.folded));
  const names = all.map((entry) => entry.labels.filter(isSpelt).map((label) => label.folded));
  return {
    entries,
    postings: makePostings(all.length, (number) => folded[number] ?? []),
    spelling,
    spelt: makeSpeltNames(all.length, (number) => names[number] ?? [], spelling),
    exact,
  };
}
