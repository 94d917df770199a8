// A text cut into the runs that one side of a comparison shows: by paragraph, by norm, and by the words that differ.
import { type Change, type Comparison, textDiff } from "../../analysis/index.ts";
import type { Key, Policy } from "../../model/index.ts";
import { keysOf, nameOf } from "./pairs.ts";

export interface Run {
  readonly start: number;
  readonly text: string;
  readonly pair: { readonly name: string; readonly change: Change; readonly keys: readonly Key[] } | null;
  /** The other text has other words here. */
  readonly differs: boolean;
}

export interface TextLine {
  readonly start: number;
  readonly heading: boolean;
  readonly runs: readonly Run[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The whole text, every character once. Where two norms share words, the shorter one shows. */
export function runsOf(
  policy: Policy,
  side: "a" | "b",
  { pairs }: Comparison,
  kinds: readonly Change[],
): readonly TextLine[] {
  const stretches: (Stretch & { pair: NonNullable<Run["pair"]> })[] = [];
  const differing: Stretch[] = [];
  for (const pair of pairs) {
    const norm = pair[side];
    if (!norm || (kinds.length > 0 && !kinds.includes(pair.change))) continue;
    const shown = { name: nameOf(pair), change: pair.change, keys: keysOf(pair) };
    stretches.push({ start: norm.start, end: norm.end, pair: shown });
    if (pair.a && pair.b && pair.change !== "same")
      differing.push(...differences(pair.a.quote, pair.b.quote, side, norm.start));
  }
  stretches.sort((one, other) => one.end - one.start - (other.end - other.start));
  const cuts = new Set<number>([0, policy.text.length]);
  for (const { start, end } of [...stretches, ...differing]) cuts.add(start).add(end);
  const headings = policy.clauses.filter(({ kind }) => kind === "heading");
  const lines: TextLine[] = [];
  for (const { start, end } of paragraphs(policy.text)) {
    const inside = [...cuts].filter((cut) => cut > start && cut < end);
    const edges = [start, ...inside.sort((one, other) => one - other), end];
    const runs = edges.slice(0, -1).map((from, index): Run => {
      const to = edges[index + 1] ?? end;
      const holds = (stretch: Stretch) => stretch.start <= from && stretch.end >= to;
      const pair = stretches.find(holds)?.pair ?? null;
      return { start: from, text: policy.text.slice(from, to), pair, differs: differing.some(holds) };
    });
    const heading = headings.some((clause) => clause.start === start && clause.end >= end);
    lines.push({ start, heading, runs });
  }
  return lines;
}

function paragraphs(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(/[^\n]+/gu))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** Where one side's quote has words that the other's has not. Quotes stand in the text character for character. */
function differences(a: string, b: string, side: "a" | "b", from: number): Stretch[] {
  const own = side === "a" ? "gone" : "came";
  const found: Stretch[] = [];
  let at = from;
  for (const { kind, text } of textDiff(a, b)) {
    if (kind !== own && kind !== "same") continue;
    if (kind === own) found.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return found;
}
