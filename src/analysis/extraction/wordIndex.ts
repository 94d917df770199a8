// Words looked up by where they stand in a text: the longest that begins at an offset, or that ends there.

/** The words of a list that is written as text, parted by blanks. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words by their first character. */
export class WordsByFirst {
  readonly #words = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) put(this.#words, word.slice(0, 1), word);
  }

  longestAt(text: string, at: number): string | null {
    for (const word of this.#words.get(text[at]!) ?? []) if (text.startsWith(word, at)) return word;
    return null;
  }
}

/** Words by their last character. */
export class WordsByLast {
  readonly #words = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) put(this.#words, word.slice(-1), word);
  }

  longestEndingAt(text: string, end: number): string | null {
    for (const word of this.#words.get(text[end - 1]!) ?? []) if (text.endsWith(word, end)) return word;
    return null;
  }
}

/** Longest first, each once. */
function put(index: Map<string, string[]>, key: string, word: string): void {
  const list = index.get(key) ?? [];
  if (list.includes(word)) return;
  list.push(word);
  list.sort((a, b) => b.length - a.length);
  index.set(key, list);
}
