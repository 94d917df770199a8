// How the palette finds: every word asked for must occur; what begins with it comes first. Few entries, so
// no index.

export interface Entry {
  /** Folded: label, keywords, pinyin. */
  readonly words: string;
}

/** How well an entry answers folded words: 0 not at all, more is better. */
function rank({ words }: Entry, asked: readonly string[]): number {
  let sum = 1;
  for (const word of asked) {
    const at = words.indexOf(word);
    if (at < 0) return 0;
    sum += at === 0 ? 3 : words[at - 1] === " " ? 2 : 1;
  }
  return sum;
}

/** The entries that answer, best first, otherwise in their own order; all of them when nothing is asked. */
export function found<E extends Entry>(entries: readonly E[], asked: string): readonly E[] {
  const words = asked.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return entries;
  return entries
    .map((entry, index) => ({ entry, index, rank: rank(entry, words) }))
    .filter((match) => match.rank > 0)
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ entry }) => entry);
}

/** A name in pinyin, whole and by initials, by the first reading of each character. */
export function initials(name: string, readings: Readonly<Record<string, readonly string[]>>): string[] {
  const read = [...name].flatMap((character) => readings[character]?.[0] ?? []);
  return read.length === 0 ? [] : [read.join(""), read.map((reading) => reading[0]).join("")];
}
