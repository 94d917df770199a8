// Matches typed letters with Han characters: by whole readings (jiedao), by initials (jd, zh or z for 中),
// by both mixed with Han (街道dgw), and, where asked, skipping characters as people do when they shorten a
// name. Works on folded text; costs say how much was left to guess.
import type { Readings } from "./readings.ts";

/** Cost of a character typed by its initial only; of a character skipped. */
const INITIAL = 1;
export const SKIPPED = 64;
const NEVER = 1 << 20;

export interface Spelling {
  /** The letters that a text can be spelt with: bit 0 for a … 25 for z. */
  letters(text: string): number;
  /**
   * The least cost of finding `word` in `text`: 0 by whole readings, one for each initial, SKIPPED for each
   * character skipped; null where it is not there. Skipping is only tried from the first character of `text`.
   */
  cost(text: string, word: string, skips: number): number | null;
  /** The places in `text` of the characters that `word` stands for, at that least cost. */
  places(text: string, word: string, skips: number): readonly number[];
}

const bit = (code: number): number => (code >= 0x61 && code <= 0x7a ? 1 << (code - 0x61) : 0);

/** The letters of a word, as bits; Han characters have none. */
export function lettersIn(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= bit(word.charCodeAt(i));
  return bits;
}

/** How many letters of a reading stand at a place of a word. */
function agreement(reading: string, word: string, from: number): number {
  let length = 0;
  while (length < reading.length && reading.charCodeAt(length) === word.charCodeAt(from + length)) length++;
  return length;
}

export function makeSpelling(readings: Readings): Spelling {
  const known = new Map(Object.entries(readings).map(([han, sounds]) => [han.charCodeAt(0), sounds]));
  const bitsOf = new Map([...known].map(([code, sounds]) => [code, lettersIn(sounds.join(""))]));

  /** The least cost from a place of text and word to the word's end, each pair of places worked out once. */
  function solver(text: string, word: string, skipping: boolean) {
    const wide = word.length + 1;
    const memo = new Int32Array((text.length + 1) * wide).fill(-1);
    /** Every way on: calls back with the next place in the word and what it costs to get there. */
    function steps(i: number, j: number, take: (next: number, cost: number) => void): void {
      const code = text.charCodeAt(i);
      if (code === word.charCodeAt(j)) take(j + 1, 0);
      for (const sound of known.get(code) ?? []) {
        const agreed = agreement(sound, word, j);
        if (agreed === 0) continue;
        const ends = j + agreed === word.length && agreed > 1;
        if (agreed === sound.length || ends) take(j + agreed, 0);
        take(j + 1, INITIAL);
        if (agreed > 1 && sound.charCodeAt(1) === 0x68) take(j + 2, INITIAL); // zh ch sh
      }
    }
    function least(i: number, j: number): number {
      if (j === word.length) return 0;
      if (i === text.length) return NEVER;
      const at = i * wide + j;
      const old = memo[at] as number;
      if (old >= 0) return old;
      let best = NEVER;
      steps(i, j, (next, cost) => {
        best = Math.min(best, cost + least(i + 1, next));
      });
      if (skipping && j > 0) best = Math.min(best, SKIPPED + least(i + 1, j));
      memo[at] = best;
      return best;
    }
    return { least, steps };
  }

  /** Where the cheapest match starts, and at what cost. */
  function found(text: string, word: string, skips: number) {
    const plain = solver(text, word, false);
    let from = 0;
    let cost = NEVER;
    for (let i = 0; i < text.length && cost > 0; i++) {
      const here = plain.least(i, 0);
      if (here < cost) [from, cost] = [i, here];
    }
    if (cost < NEVER) return { ...plain, from, cost };
    if (skips === 0) return null;
    const loose = solver(text, word, true);
    const skipped = loose.least(0, 0);
    return skipped < NEVER && skipped < SKIPPED * (skips + 1) ? { ...loose, from: 0, cost: skipped } : null;
  }

  return {
    letters(text) {
      let bits = 0;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        bits |= bit(code) | (bitsOf.get(code) ?? 0);
      }
      return bits;
    },
    cost: (text, word, skips) => found(text, word, skips)?.cost ?? null,
    places(text, word, skips) {
      const match = found(text, word, skips);
      if (!match) return [];
      const places: number[] = [];
      let [i, j, left] = [match.from, 0, match.cost];
      while (j < word.length) {
        let next = -1;
        match.steps(i, j, (to, cost) => {
          if (next < 0 && cost + match.least(i + 1, to) === left) {
            next = to;
            left -= cost;
          }
        });
        if (next < 0) left -= SKIPPED;
        else {
          places.push(i);
          j = next;
        }
        i += 1;
      }
      return places;
    },
  };
}
