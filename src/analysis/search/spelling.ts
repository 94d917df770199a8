// Matches typed letters with Han characters: by whole readings (jiedao), by initials (jd, zh or z for 中),
// by both mixed with Han (街道dgw), and, where asked, skipping characters as people do when they shorten a
// name. Works on folded text; costs say how much was left to guess.
import type { Readings } from "./readings.ts";

/** Cost of a character typed by its initial only; of a character skipped. */
const INITIAL = 1;
export const SKIPPED = 64;
const NEVER = 1 << 20;

export interface Spelling {
  /** The readings of a character by its code unit; none for what is no Han character or unknown. */
  sounds(code: number): readonly string[];
  /**
   * The least cost of finding `word` in `text`: 0 by whole readings, one for each initial, SKIPPED for each
   * character skipped; null where it is not there. Skipping is only tried from the first character of
   * `text`, and at most `skips` times.
   */
  cost(text: string, word: string, skips: number): number | null;
  /** The places in `text` of the characters that `word` stands for, at that least cost. */
  places(text: string, word: string, skips: number): readonly number[];
}

const SILENT: readonly string[] = [];

/** zh, ch and sh are initials of two letters. */
export const hasWideInitial = (reading: string): boolean => reading.charCodeAt(1) === 0x68;

/** How many letters of a reading stand at a place of a word. */
function agreement(reading: string, word: string, from: number): number {
  let length = 0;
  while (length < reading.length && reading.charCodeAt(length) === word.charCodeAt(from + length)) length++;
  return length;
}

export function makeSpelling(readings: Readings): Spelling {
  const known = new Map(
    Object.entries(readings)
      .filter(([character]) => character.length === 1)
      .map(([character, sounds]) => [character.charCodeAt(0), sounds]),
  );
  const sounds = (code: number) => known.get(code) ?? SILENT;

  // One match at a time, its tables kept for the next: a keystroke tries thousands of names.
  let costs = new Int32Array(1024);
  /** Where in the word the cheapest way goes on after a character; 0 where that character is skipped. */
  let nexts = new Int32Array(1024);
  let [text, word, skipping] = ["", "", false];

  function begin(inText: string, forWord: string, withSkips: boolean): void {
    [text, word, skipping] = [inText, forWord, withSkips];
    const size = (text.length + 1) * (word.length + 1);
    if (size > costs.length) {
      costs = new Int32Array(size * 2);
      nexts = new Int32Array(size * 2);
    }
    costs.fill(-1, 0, size);
  }

  /** The least cost from a place of text and word to the word's end, each pair of places worked out once. */
  function least(i: number, j: number): number {
    if (j === word.length) return 0;
    if (i === text.length) return NEVER;
    const at = i * (word.length + 1) + j;
    const old = costs[at] as number;
    if (old >= 0) return old;
    let best = NEVER;
    let next = 0;
    const take = (to: number, cost: number) => {
      const whole = cost + least(i + 1, to);
      if (whole >= best) return;
      best = whole;
      next = to;
    };
    const code = text.charCodeAt(i);
    if (code === word.charCodeAt(j)) take(j + 1, 0);
    for (const sound of sounds(code)) {
      const agreed = agreement(sound, word, j);
      if (agreed === 0) continue;
      const ends = j + agreed === word.length && agreed > 1;
      if (agreed === sound.length || ends) take(j + agreed, 0);
      take(j + 1, INITIAL);
      if (agreed > 1 && hasWideInitial(sound)) take(j + 2, INITIAL);
    }
    if (skipping && j > 0) {
      const whole = SKIPPED + least(i + 1, j);
      if (whole < best) {
        best = whole;
        next = 0;
      }
    }
    costs[at] = best;
    nexts[at] = next;
    return best;
  }

  /** Where the cheapest match starts, and at what cost; leaves its tables behind. */
  function found(inText: string, forWord: string, skips: number): { from: number; cost: number } | null {
    begin(inText, forWord, false);
    let from = 0;
    let cost = NEVER;
    for (let i = 0; i < text.length && cost > 0; i++) {
      const here = least(i, 0);
      if (here < cost) [from, cost] = [i, here];
    }
    if (cost < NEVER) return { from, cost };
    if (skips === 0) return null;
    begin(inText, forWord, true);
    const skipped = least(0, 0);
    return skipped < SKIPPED * (skips + 1) ? { from: 0, cost: skipped } : null;
  }

  return {
    sounds,
    cost: (inText, forWord, skips) => found(inText, forWord, skips)?.cost ?? null,
    places(inText, forWord, skips) {
      const match = found(inText, forWord, skips);
      const places: number[] = [];
      if (!match) return places;
      for (let i = match.from, j = 0; j < word.length; i++) {
        const next = nexts[i * (word.length + 1) + j] as number;
        if (next === 0) continue;
        places.push(i);
        j = next;
      }
      return places;
    },
  };
}
