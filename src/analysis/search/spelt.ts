// Which entries may be spelt by a word: for every pair of letters that can follow each other in some
// spelling of a name (by readings, by initials, mixed) one bit per entry. A word's pairs are and-ed, so
// that a keystroke looks closely at few names however many there are. A candidate is only a candidate.
import { hasWideInitial, type Spelling } from "./spelling.ts";

const LETTERS = 26;
const PAIRS = LETTERS * LETTERS;

/** 0 for a … 25 for z; −1 for anything else. */
const letterOf = (code: number): number => (code >= 0x61 && code <= 0x7a ? code - 0x61 : -1);

/** The letters of a word, as bits; Han characters have none. */
export function lettersIn(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = letterOf(word.charCodeAt(i));
    if (letter >= 0) bits |= 1 << letter;
  }
  return bits;
}

export interface SpeltNames {
  /** Entries that a word beginning with a letter may spell without skipping, rising. */
  candidates(word: string): readonly number[];
  /** Entries whose names begin with the word's first letter and hold all its letters: they may be
   * shortened to it. */
  shortened(word: string): readonly number[];
  /** Whether all letters of a word (as bits) are among those that an entry is spelt with. */
  holds(entry: number, letters: number): boolean;
}

/** `namesOf(entry)` gives the folded names of an entry, for entries 0 … count − 1. */
export function makeSpeltNames(
  count: number,
  namesOf: (entry: number) => readonly string[],
  spelling: Spelling,
): SpeltNames {
  const width = Math.ceil(count / 32);
  /** Rows of bits: the pairs, then the first letters. */
  const rows = new Uint32Array((PAIRS + LETTERS) * width);
  const letters = new Uint32Array(count);

  const set = (row: number, entry: number) => {
    const at = row * width + (entry >>> 5);
    rows[at] = (rows[at] as number) | (1 << (entry & 31));
  };
  /** Notes every pair of one name, character by character: `ends` are letters that the last one can end with. */
  function note(name: string, entry: number): void {
    let ends: number[] = [];
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      const own = letterOf(code);
      const sounds = own >= 0 ? [name.charAt(i)] : spelling.sounds(code);
      const next: number[] = [];
      for (const sound of sounds) {
        const first = letterOf(sound.charCodeAt(0));
        if (i === 0) set(PAIRS + first, entry);
        for (const end of ends) set(end * LETTERS + first, entry);
        for (let k = 0; k + 1 < sound.length; k++) {
          set(letterOf(sound.charCodeAt(k)) * LETTERS + letterOf(sound.charCodeAt(k + 1)), entry);
        }
        next.push(first, letterOf(sound.charCodeAt(sound.length - 1)));
        if (hasWideInitial(sound)) next.push(letterOf(0x68));
        letters[entry] = (letters[entry] as number) | lettersIn(sound);
      }
      ends = next;
    }
  }
  for (let entry = 0; entry < count; entry++) for (const name of namesOf(entry)) note(name, entry);

  /** Entries that are in every one of the rows. */
  function inAll(wanted: readonly number[]): number[] {
    const entries: number[] = [];
    for (let block = 0; block < width; block++) {
      let bits = -1;
      for (const row of wanted) bits &= rows[row * width + block] as number;
      while (bits !== 0) {
        const low = 31 - Math.clz32(bits & -bits);
        entries.push(block * 32 + low);
        bits &= bits - 1;
      }
    }
    return entries;
  }
  const holds = (entry: number, wanted: number) => ((letters[entry] as number) & wanted) === wanted;
  const firstRow = (word: string) => PAIRS + letterOf(word.charCodeAt(0));

  return {
    holds,
    candidates(word) {
      const pairs = new Set<number>();
      for (let i = 0; i + 1 < word.length; i++) {
        const [a, b] = [letterOf(word.charCodeAt(i)), letterOf(word.charCodeAt(i + 1))];
        if (a >= 0 && b >= 0) pairs.add(a * LETTERS + b);
      }
      return inAll(pairs.size > 0 ? [...pairs] : [firstRow(word)]);
    },
    shortened(word) {
      const wanted = lettersIn(word);
      return inAll([firstRow(word)]).filter((entry) => holds(entry, wanted));
    },
  };
}
