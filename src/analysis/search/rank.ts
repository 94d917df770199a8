// How well a word fits an entry: one number, the smaller the better. The kind of fit decides; within a
// kind, how early in the label it stands, or how much of it was left to guess.
import { isSpelt, type SearchIndex } from "./buildIndex.ts";
import type { Entry, Found, Label } from "./entries.ts";
import { SKIPPED } from "./spelling.ts";
import { lettersIn } from "./spelt.ts";

/** Kinds of fit, best first. Letters inside an English name are more often meant as pinyin. */
const FITS = [
  "exact",
  "alias",
  "prefix",
  "inside",
  "words",
  "pinyin",
  "initials",
  "insideEnglish",
  "englishWords",
  "shortened",
  "pinyinInWords",
] as const;
type FitKind = (typeof FITS)[number];
const STEP = 1 << 12;
export const NO_FIT = 1 << 20;

/** The kind of fit that a rank belongs to, as its number. */
export const fitOf = (rank: number): number => Math.floor(rank / STEP);

const rank = (fit: FitKind, fine: number): number => FITS.indexOf(fit) * STEP + Math.min(fine, STEP - 1);

const PINYIN = rank("pinyin", 0);

/** A word of a query with what is asked of it again and again. */
export interface Word {
  readonly text: string;
  /** The letters in it, as bits; 0: it is all Han. */
  readonly letters: number;
  /** Its first character that is no letter: it stands in whatever the word is written in or spells. */
  readonly fixed: string | null;
}

export function wordOf(text: string): Word {
  return {
    text,
    letters: lettersIn(text),
    fixed: /[^a-z]/.exec(text)?.[0] ?? null,
  };
}

/** How many characters a word may skip: as many as it has itself, in what people shorten: bodies and topics. */
export const skipsIn = (found: Found, word: Word): number =>
  word.text.length > 1 && (found.kind === "actor" || found.kind === "topic") ? word.text.length : 0;

/** How a word stands in a label as it is written. */
function written(label: Label, word: Word): number {
  const at = label.folded.indexOf(word.text);
  if (at < 0) return NO_FIT;
  if (label.kind === "words" || label.kind === "englishWords") return rank(label.kind, at);
  if (at > 0) return rank(label.kind === "english" ? "insideEnglish" : "inside", at);
  if (label.folded.length > word.text.length) return rank("prefix", 0);
  return rank(label.kind === "name" ? "exact" : "alias", 0);
}

/** How a name is spelt by a word: by pinyin, by initials, or shortened. */
function spelt(index: SearchIndex, label: Label, word: Word, skips: number): number {
  if (!isSpelt(label)) return NO_FIT;
  const cost = index.spelling.cost(label.folded, word.text, skips);
  if (cost === null) return NO_FIT;
  // The whole of a name before a part of a longer one: jddgw is 街道党工委 before 街道党工委组织委员.
  const part = skips > 0 && !spellsWhole(index, label.folded, word.text, skips, cost) ? 1 : 0;
  if (cost === 0) return rank("pinyin", part);
  return rank(cost < SKIPPED ? "initials" : "shortened", 2 * cost + part);
}

/** Whether neither the first nor the last character of a name can be spared. */
function spellsWhole(index: SearchIndex, name: string, word: string, skips: number, cost: number): boolean {
  const spared = [name.slice(1), name.slice(0, -1)];
  return spared.every((rest) => (index.spelling.cost(rest, word, skips) ?? Number.POSITIVE_INFINITY) > cost);
}

/** The best fit of a word to an entry; NO_FIT where there is none. */
export function rankOf(index: SearchIndex, number: number, word: Word): number {
  const { labels, found } = index.entries.all[number] as Entry;
  let best = NO_FIT;
  for (const label of labels) best = Math.min(best, written(label, word));
  if (best < PINYIN || !index.spelt.holds(number, word.letters)) return best;
  const skips = skipsIn(found, word);
  for (const label of labels) best = Math.min(best, spelt(index, label, word, skips));
  return best;
}

/** The same with pinyin in the entry's own words of the text too, by whole readings: slow, for want of better. */
export function rankInWords(index: SearchIndex, number: number, word: Word): number {
  const better = rankOf(index, number, word);
  if (better < NO_FIT || word.letters === 0) return better;
  const { labels } = index.entries.all[number] as Entry;
  const label = labels.find(({ kind }) => kind === "words");
  if (!label || word.text.length < 4) return NO_FIT;
  return index.spelling.cost(label.folded, word.text, 0) === 0 ? rank("pinyinInWords", 0) : NO_FIT;
}
