// A new version of a text: where each quote of the old one stands in it. A quote is only found where its very words
// stand, in surroundings that it had before, and nothing else in the new text looks like it that did not in the old
// one; everything else is put before a person. Never a silent shift.
import { type AnchorIndex, anchorIndex, foldText, locateQuote } from "./anchor.ts";
import type { Span } from "./workspace.ts";

export type Reanchored =
  | { readonly state: "found"; readonly span: Span }
  /** several: the words stand in more than one place; moved: in other surroundings; changed: only something like them. */
  | {
      readonly state: "ambiguous";
      readonly why: "several" | "moved" | "changed";
      readonly spans: readonly Span[];
    }
  | { readonly state: "orphaned" };

/** A text made ready: where each pair of characters stands in its folded form. */
interface Ready {
  readonly index: AnchorIndex;
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

/** How much of a quote must stand in one place for it to look like the quote. */
const ALIKE = 0.5;
/** Characters of the surroundings, before or behind, that must be as they were. */
const CONTEXT = 6;
/** Longest context that tells places with the same words apart. */
const TELLING = 40;

/** In: the old text, spans of it, the new text. Out: for each span where its words are in the new text. */
export function reanchor(oldText: string, spans: readonly Span[], newText: string): Reanchored[] {
  const before = ready(oldText);
  const after = ready(newText);
  return spans.map((span) => reanchored(before, span, after));
}

function ready(text: string): Ready {
  const index = anchorIndex(text);
  const pairs = new Map<string, number[]>();
  for (let at = 0; at + 2 <= index.folded.length; at++) {
    const pair = index.folded.slice(at, at + 2);
    const places = pairs.get(pair);
    if (places) places.push(at);
    else pairs.set(pair, [at]);
  }
  return { index, pairs };
}

function reanchored(before: Ready, span: Span, after: Ready): Reanchored {
  const quote = before.index.text.slice(span.start, span.end);
  const words = foldText(quote);
  if (words === "") return { state: "orphaned" };
  const exact = exactPlaces(after.index, quote);
  const alike = placesLike(words, after);
  const was = placesLike(words, before).length;
  if (exact.length === 0)
    return alike.length === 0
      ? { state: "orphaned" }
      : { state: "ambiguous", why: "changed", spans: alike.map((place) => spanOf(after.index, place)) };
  // What looks like the quote has become more: a copy may have been made, and the original changed.
  const grown = alike.length > was;
  const kept = exact.filter((place) => shared(before.index, span, after.index, place) >= CONTEXT);
  if (grown) {
    const spans = [...exact, ...alike.map((place) => spanOf(after.index, place))];
    return { state: "ambiguous", why: "several", spans: distinct(spans) };
  }
  if (kept.length === 0) return { state: "ambiguous", why: "moved", spans: exact };
  if (exact.length === 1) return { state: "found", span: kept[0]! };
  // The same words in several places, as before: the whole surroundings must tell them apart.
  const whole = kept.filter((place) => sameSurroundings(before.index, span, after.index, place));
  const wasWhole = exactPlaces(before.index, quote).filter((place) =>
    sameSurroundings(before.index, span, before.index, place),
  );
  const [only] = whole;
  if (only && whole.length === 1 && wasWhole.length === 1) return { state: "found", span: only };
  return { state: "ambiguous", why: "several", spans: exact };
}

function exactPlaces(index: AnchorIndex, quote: string): readonly Span[] {
  const located = locateQuote(index, quote);
  return located.found === "one" ? [located.span] : located.found === "many" ? located.spans : [];
}

/** Folded words before and behind a span, as far as they tell anything. */
function around({ text }: AnchorIndex, { start, end }: Span): { before: string; behind: string } {
  const reach = TELLING * 2;
  return {
    before: foldText(text.slice(Math.max(0, start - reach), start)).slice(-TELLING),
    behind: foldText(text.slice(end, end + reach)).slice(0, TELLING),
  };
}

/** The longer of the surroundings that two places share, before or behind; a text's edge counts as shared. */
function shared(a: AnchorIndex, at: Span, b: AnchorIndex, place: Span): number {
  const was = around(a, at);
  const is = around(b, place);
  let before = 0;
  while (before < was.before.length && was.before.at(-1 - before) === is.before.at(-1 - before)) before++;
  let behind = 0;
  while (behind < was.behind.length && was.behind[behind] === is.behind[behind]) behind++;
  const edge = (left: string, right: string) => (left === "" && right === "" ? CONTEXT : 0);
  return Math.max(before, behind, edge(was.before, is.before), edge(was.behind, is.behind));
}

function sameSurroundings(a: AnchorIndex, at: Span, b: AnchorIndex, place: Span): boolean {
  const was = around(a, at);
  const is = around(b, place);
  return was.before === is.before && was.behind === is.behind;
}

/** Folded runs of a text that hold at least half of some words, in about their order; none overlaps another. */
function placesLike(words: string, { pairs, index }: Ready): Span[] {
  if (words.length < 2) return [];
  const slack = Math.max(6, Math.round(words.length * 0.3));
  const buckets = new Map<number, Set<number>>();
  for (let at = 0; at + 2 <= words.length; at++) {
    for (const place of pairs.get(words.slice(at, at + 2)) ?? []) {
      const bucket = Math.floor((place - at) / slack);
      for (const near of [bucket, bucket - 1]) {
        const set = buckets.get(near) ?? new Set<number>();
        set.add(at);
        set.add(at + 1);
        buckets.set(near, set);
      }
    }
  }
  const ranked = [...buckets]
    .map(([bucket, covered]) => ({ at: bucket * slack, share: covered.size / words.length }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share || a.at - b.at);
  const taken: Span[] = [];
  for (const { at } of ranked) {
    const start = Math.max(0, at);
    const end = Math.min(index.folded.length, at + slack + words.length);
    if (
      end > start &&
      taken.every((other) => Math.abs(other.start - start) >= Math.max(slack * 2, words.length / 2))
    )
      taken.push({ start, end });
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** A folded run as a span of the text. */
function spanOf({ starts, text }: AnchorIndex, { start, end }: Span): Span {
  const last = starts[Math.max(start, end - 1)] ?? text.length - 1;
  return { start: starts[start] ?? 0, end: Math.min(text.length, last + 1) };
}

function distinct(spans: readonly Span[]): Span[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return inOrder.filter(
    ({ start, end }, at) => at === 0 || start >= inOrder[at - 1]!.end || end > inOrder[at - 1]!.end + 4,
  );
}
