// The one place where quotes are located. Width, blanks, line breaks and invisible characters do not count;
// everything else does. Offsets are code units of the text as it stands, never of the folded one.
import type { Span } from "./workspace.ts";

/** A text made ready for quotes: folded once, with the way back. */
export interface AnchorIndex {
  readonly text: string;
  readonly folded: string;
  /** For every code unit of `folded`, where its character begins in `text`. */
  readonly starts: Uint32Array;
}

export type Located =
  | { readonly found: "one"; readonly span: Span }
  | { readonly found: "none" }
  /** The first few places, in order of the text. */
  | { readonly found: "many"; readonly spans: readonly Span[] };

/** Places told of an ambiguous quote; enough to see that it is. */
const MANY = 20;

const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const QUOTES: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "‘": "'",
  "’": "'",
};

/** True for characters that no quote can rest on: blanks, breaks, zero-width and control characters. */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

/** What a character counts as when texts are compared; "" for nothing. Only width is folded: ① is not 1. */
function foldCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  if (code > 0x20 && code < 0x7f) return character;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (isInvisible(character)) return "";
  if (code >= 0xff5f && code <= 0xffee) return character.normalize("NFKC").replace(/\s/g, "");
  return QUOTES[character] ?? character;
}

/** A text as it counts when words are compared: half width, straight quotation marks, nothing invisible. */
export function foldText(text: string): string {
  let folded = "";
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) {
      at++;
      continue;
    }
    const character = characterAt(text, at);
    const as = foldCharacter(character);
    if (as !== character) {
      folded += text.slice(kept, at) + as;
      kept = at + character.length;
    }
    at += character.length;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** Most of what stands in a text: counts as itself. */
const isPlain = (code: number) => (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f);

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at)!);

/** Makes a text ready for any number of quotes; linear in its length. */
export function anchorIndex(text: string): AnchorIndex {
  const starts = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    if (isPlain(text.charCodeAt(at))) {
      starts[count++] = at++;
      continue;
    }
    const character = characterAt(text, at);
    const { length } = foldCharacter(character);
    for (let unit = 0; unit < length; unit++) starts[count++] = at;
    at += character.length;
  }
  return { text, folded: foldText(text), starts: starts.slice(0, count) };
}

/**
 * Where a quote stands: it begins inside `within` and ends no later than `until` (by default the end of
 * `within`). A quote of nothing visible is nowhere. Spans begin and end at visible characters.
 */
export function locateQuote(
  index: AnchorIndex,
  quote: string,
  within: Span = { start: 0, end: index.text.length },
  until: number = within.end,
): Located {
  const wanted = foldText(quote);
  if (wanted === "") return { found: "none" };
  const spans: Span[] = [];
  const last = firstAtOrAfter(index.starts, until) - wanted.length;
  const beyond = firstAtOrAfter(index.starts, within.end);
  // Search a cut-out, so that a quote that is absent here does not make us read the rest of a long text.
  const from = firstAtOrAfter(index.starts, within.start);
  const field = index.folded.slice(from, Math.max(from, Math.min(beyond, last + 1) + wanted.length - 1));
  for (
    let hit = field.indexOf(wanted);
    hit >= 0 && spans.length < MANY;
    hit = field.indexOf(wanted, hit + 1)
  ) {
    const first = from + hit;
    if (splitsCharacter(index, first) || splitsCharacter(index, first + wanted.length)) continue;
    spans.push({ start: index.starts[first]!, end: endOf(index, first + wanted.length - 1) });
  }
  const [only] = spans;
  if (!only) return { found: "none" };
  return spans.length === 1 ? { found: "one", span: only } : { found: "many", spans };
}

/** Index of the first folded unit whose character begins at an offset or after it. */
function firstAtOrAfter(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a folded position lies inside what is one character of the text (a surrogate pair). */
function splitsCharacter({ starts }: AnchorIndex, at: number): boolean {
  return at > 0 && at < starts.length && starts[at] === starts[at - 1];
}

function endOf({ text, starts }: AnchorIndex, at: number): number {
  const start = starts[at]!;
  return start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
}
