// A paragraph's sentences, and the clauses of each. Marks inside quotation marks and brackets end nothing.
import { foldText, isInvisible } from "./anchor.ts";
import { enclosures, isCloser } from "./enclosures.ts";
import type { Span } from "./workspace.ts";

const ENDS = new Set(["。", "｡", "！", "？", "!", "?"]);
const PARTS = new Set(["；", ";"]);
const WORD = /[0-9A-Za-z]/;

/** The run between two offsets without invisible characters at its ends; null where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let first = start;
  let last = end;
  while (first < last && isInvisible(text[first]!)) first++;
  while (last > first && isInvisible(text[last - 1]!)) last--;
  return foldText(text.slice(first, last)) === "" ? null : { start: first, end: last };
}

/**
 * The sentences between two offsets, each as the spans of its clauses. Sentences end at 。！？, clauses at ；;
 * what closes right behind the mark belongs to it. Nothing visible is left out, and nothing is in two spans.
 */
export function sentences(text: string, start: number, end: number): Span[][] {
  const closing = enclosures(text, start, end);
  const found: Span[][] = [];
  let clauses: Span[] = [];
  let from = start;
  const cut = (at: number, whole: boolean) => {
    const span = trimmed(text, from, at);
    if (span) clauses.push(span);
    if (whole && clauses.length > 0) {
      found.push(clauses);
      clauses = [];
    }
    from = at;
  };
  for (let at = start; at < end; at++) {
    const close = closing.get(at);
    if (close !== undefined) {
      // Quoted speech that ends with its own full stop (指出：“……。”) ends the sentence around it.
      const speech = text[at] === "“" && text[at - 1] === "：" && ENDS.has(text[close - 1]!);
      at = close;
      if (!speech) continue;
    } else if (!marks(text, at, ENDS) && !marks(text, at, PARTS)) continue;
    let whole = !PARTS.has(text[at]!);
    while (at + 1 < end && clings(text, at + 1, closing)) {
      at++;
      if (ENDS.has(text[at]!)) whole = true;
    }
    cut(at + 1, whole);
  }
  cut(end, true);
  return found;
}

/** The end of the first sentence, mark included; null where no sentence ends before the end. */
export function firstStop(text: string, start: number, end: number): number | null {
  const closing = enclosures(text, start, end);
  for (let at = start; at < end; at++) {
    at = closing.get(at) ?? at;
    if (marks(text, at, ENDS)) return at + 1;
  }
  return null;
}

/** Whether a mark stands here as one: a `?` or `;` inside a web address is none. */
function marks(text: string, at: number, set: ReadonlySet<string>): boolean {
  const mark = text[at]!;
  return set.has(mark) && (mark.charCodeAt(0) > 127 || !WORD.test(text[at + 1] ?? " "));
}

function clings(text: string, at: number, closing: ReadonlyMap<number, number>): boolean {
  if (closing.has(at)) return false;
  return isCloser(text[at]!) || marks(text, at, ENDS) || marks(text, at, PARTS);
}
