// Search: what a person types → actors, matters and passages, best first, with what to mark. Never throws,
// whatever is typed; what is very long is cut, since nobody means the thousandth character.
import type { Key, Language } from "../../model/index.ts";
import type { SearchIndex } from "./buildIndex.ts";
import type { Entry } from "./entries.ts";
import { foldWords } from "./fold.ts";
import { type Hit, hitOf } from "./hit.ts";
import { maySpell, NO_FIT, rankInWords, rankOf, type Word, wordOf } from "./rank.ts";

export interface HitGroup {
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
}

export interface SearchResult {
  readonly actors: HitGroup;
  readonly matters: HitGroup;
  readonly passages: HitGroup;
}

/** Most words of a query, most characters of a word, most fits kept in one group. */
const WORDS = 8;
const LENGTH = 200;
const ENOUGH = 2000;
/** Most sentences in which pinyin is looked for. */
const SENTENCES = 4000;

interface Fit {
  readonly entry: number;
  readonly rank: number;
}

/** Entries that may be spelt by a word although it is not written in them: see `spelt` in rank.ts. */
function looseCandidates(index: SearchIndex, word: Word, from: number, to: number): Iterable<number> {
  if (!word.startsSpelt) return index.postings.candidates(word.text.charAt(0));
  const entries: number[] = [];
  for (let entry = from; entry < to; entry++) if (maySpell(index, entry, word)) entries.push(entry);
  return entries;
}

/** Entries of a group that all words fit; those that the words are written in first. */
function fits(index: SearchIndex, words: readonly Word[], group: keyof SearchResult, limit: number): Fit[] {
  const [from, to] = index.entries[group];
  const found = new Map<number, number>();
  const consider = (entries: Iterable<number>, rankWord: typeof rankOf) => {
    for (const entry of entries) {
      if (entry >= to || found.size >= ENOUGH) return;
      if (entry < from || found.has(entry)) continue;
      const rank = words.reduce(
        (worst, word) => (worst >= NO_FIT ? worst : Math.max(worst, rankWord(index, entry, word))),
        0,
      );
      if (rank < NO_FIT) found.set(entry, rank);
    }
  };
  for (const entry of index.exact.get(words.map((word) => word.text).join("")) ?? []) {
    if (entry >= from && entry < to) found.set(entry, 0);
  }
  const lists = words.map((word) => ({ word, list: index.postings.candidates(word.text) }));
  const driver = lists.reduce((best, other) => (other.list.length < best.list.length ? other : best));
  consider(driver.list, rankOf);
  const spelt = words.some((word) => word.letters !== 0);
  if (spelt || found.size < limit) consider(looseCandidates(index, driver.word, from, to), rankOf);
  if (spelt && found.size < limit && group === "passages") {
    consider(
      Array.from({ length: Math.min(to - from, SENTENCES) }, (_, i) => from + i),
      rankInWords,
    );
  }
  return [...found].map(([entry, rank]) => ({ entry, rank }));
}

/** Clauses whose norms were found are left to them: the norm says where it stands. */
function withoutDoubles(index: SearchIndex, found: readonly Fit[]): readonly Fit[] {
  const entryOf = (fit: Fit) => index.entries.all[fit.entry] as Entry;
  const norms = new Set<Key>(
    found
      .map((fit) => entryOf(fit))
      .filter(isNorm)
      .map((entry) => entry.key),
  );
  return found.filter((fit) => {
    const { found: thing, policy } = entryOf(fit);
    return thing.kind !== "clause" || !thing.clause.norms.some((id) => norms.has(`${policy}/${id}`));
  });
}
const isNorm = (entry: Entry): boolean => entry.found.kind === "norm";

/** Best fits first; then shorter names, since they say it more exactly; passages in order of the text. */
function sorted(index: SearchIndex, found: readonly Fit[], group: keyof SearchResult): readonly Fit[] {
  const length = ({ entry }: Fit) => index.entries.all[entry]?.labels[0]?.folded.length ?? 0;
  return [...found].sort(
    (a, b) => a.rank - b.rank || (group === "passages" ? 0 : length(a) - length(b)) || a.entry - b.entry,
  );
}

/**
 * Searches. Words parted by spaces must all fit. Each group holds at most `limit` hits, best first: exact
 * name, alias, beginning, inside, pinyin, initials, shortened. An empty query gives empty groups: see
 * `suggest`. Never throws.
 */
export function search(
  index: SearchIndex,
  query: string,
  limit = 8,
  language: Language = "zh",
): SearchResult {
  const words = foldWords(query.slice(0, WORDS * LENGTH))
    .slice(0, WORDS)
    .map((word) => wordOf(word.slice(0, LENGTH)));
  const group = (name: keyof SearchResult): HitGroup => {
    if (words.length === 0) return { hits: [], total: 0 };
    const found = fits(index, words, name, limit);
    const kept = sorted(index, name === "passages" ? withoutDoubles(index, found) : found, name);
    return {
      hits: kept
        .slice(0, limit)
        .map((fit) => hitOf(index, index.entries.all[fit.entry] as Entry, words, language)),
      total: kept.length,
    };
  };
  return { actors: group("actors"), matters: group("matters"), passages: group("passages") };
}
