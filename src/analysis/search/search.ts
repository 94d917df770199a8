// Search: what a person types → actors, matters and passages, best first, with what to mark. Never throws,
// whatever is typed; what is very long is cut, since nobody means the thousandth character.
import type { Key, Language } from "../../model/index.ts";
import type { SearchIndex } from "./buildIndex.ts";
import type { Entry } from "./entries.ts";
import { foldWords } from "./fold.ts";
import { type Hit, hitOf } from "./hit.ts";
import { fitOf, NO_FIT, rankInWords, rankOf, type Word, wordOf } from "./rank.ts";

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

const NOTHING: HitGroup = { hits: [], total: 0 };

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

type Entries = ArrayLike<number>;
const once = (make: () => Entries): (() => Entries) => {
  let made: Entries | null = null;
  return () => {
    made ??= make();
    return made;
  };
};

/** Where to look, each list made when it is first needed: entries of all groups, rising, from sure to vague. */
function lists(index: SearchIndex, words: readonly Word[]) {
  const written = words.map((word) => ({ word, list: index.postings.candidates(word.text) }));
  // All words must fit, so those of the rarest word are enough to look at.
  const { word, list } = written.reduce((best, other) =>
    other.list.length < best.list.length ? other : best,
  );
  const { text, fixed } = word;
  const fixedIn = once(() => (fixed === null ? [] : index.postings.candidates(fixed)));
  return {
    written: list,
    spelt: once(() => (fixed === null ? index.spelt.candidates(text) : fixedIn())),
    shortened: once(() => (fixed === null ? index.spelt.shortened(text) : fixedIn())),
  };
}

/** Entries of a group that all words fit. */
function fits(
  index: SearchIndex,
  words: readonly Word[],
  where: ReturnType<typeof lists>,
  group: keyof SearchResult,
  limit: number,
): Fit[] {
  const [from, to] = index.entries[group];
  const found = new Map<number, number>();
  const consider = (entries: Entries, rankWord: typeof rankOf) => {
    for (let i = firstFrom(entries, from); i < entries.length && found.size < ENOUGH; i++) {
      const entry = entries[i] as number;
      if (entry >= to) return;
      if (found.has(entry)) continue;
      let rank = 0;
      for (const word of words) if (rank < NO_FIT) rank = Math.max(rank, rankWord(index, entry, word));
      if (rank < NO_FIT) found.set(entry, rank);
    }
  };
  const whole = wordOf(words.map((word) => word.text).join(""));
  for (const entry of index.exact.get(whole.text) ?? []) {
    if (entry >= from && entry < to) found.set(entry, rankOf(index, entry, whole));
  }
  consider(where.written, rankOf);
  const spelt = words.some((word) => word.letters !== 0);
  if (spelt) consider(where.spelt(), rankOf);
  if (found.size < limit) consider(where.shortened(), rankOf);
  if (spelt && found.size < limit && group === "passages") {
    const length = Math.min(to - from, SENTENCES);
    consider(
      Array.from({ length }, (_, i) => from + i),
      rankInWords,
    );
  }
  return [...found].map(([entry, rank]) => ({ entry, rank }));
}

/** Where the numbers of a rising list reach `from`. */
function firstFrom(entries: Entries, from: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** Best fits first; then shorter names, since they say it more exactly. Passages of one kind of fit stay in
 * the order of the text. */
function sorted(index: SearchIndex, found: readonly Fit[], group: keyof SearchResult): readonly Fit[] {
  const length = ({ entry }: Fit) => index.entries.all[entry]?.labels[0]?.folded.length ?? 0;
  const inText = (a: Fit, b: Fit) => fitOf(a.rank) - fitOf(b.rank) || a.entry - b.entry;
  const byName = (a: Fit, b: Fit) => a.rank - b.rank || length(a) - length(b) || a.entry - b.entry;
  return [...found].sort(group === "passages" ? inText : byName);
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
  if (words.length === 0) return { actors: NOTHING, matters: NOTHING, passages: NOTHING };
  const where = lists(index, words);
  const group = (name: keyof SearchResult): HitGroup => {
    const found = fits(index, words, where, name, limit);
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
