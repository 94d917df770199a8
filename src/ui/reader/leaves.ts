// Cuts the canonical text into blocks (its lines) and leaves (runs in which nothing changes: the same norms,
// the same clause). The leaves and gaps put together are the text, to the letter. No screen here.
import type { Clause, Norm, Policy, Term } from "../../model/index.ts";
import { firstPlaces } from "../glossary/termParts.ts";
import { inTextOrder, lanes } from "./lanes.ts";
import { type RepairPlace, repairPlaces, type SuspectPlace, suspectPlaces } from "./repairPlaces.ts";

export interface LaidNorm {
  readonly norm: Norm;
  readonly lane: number;
  /** Whether the leaf lies in the norm's condition or exception. */
  readonly part: "condition" | "exception" | null;
}

export interface Leaf {
  readonly start: number;
  readonly end: number;
  /** Norms that rest on these words, the outermost lane first: they nest in this order. */
  readonly norms: readonly LaidNorm[];
  /** Norms whose quotes begin here, in reading order. */
  readonly begins: readonly Norm[];
  readonly clause: Clause | null;
  /** The leaf is the first of its clause. */
  readonly opens: boolean;
  readonly suspect: SuspectPlace | null;
  /** The term of the glossary that the words are, at its first place in the text. */
  readonly term: Term | null;
  /** Repairs made just before the leaf. */
  readonly repairs: readonly RepairPlace[];
}

/** One line of the text: leaves, and where it begins with a heading, how many of them are the heading. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly heading: readonly Leaf[];
  /** Depth in the outline, from 1; 0 without a heading. */
  readonly level: number;
  readonly body: readonly Leaf[];
  /** The line break or breaks before the block. */
  readonly gap: string;
}

const afterFirst = (text: string, at: number) => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const within = (at: number, span: { start: number; end: number } | null) =>
  span !== null && span.start <= at && at < span.end;

/** Blocks of a policy's text, in order. */
export function blocks(policy: Policy): readonly Block[] {
  const lane = lanes(policy.norms);
  const norms = inTextOrder(policy.norms);
  const repairs = repairPlaces(policy);
  const suspects = suspectPlaces(policy);
  const cuts = new Set<number>();
  const cut = (span: { start: number; end: number } | null) => span && cuts.add(span.start).add(span.end);
  for (const norm of norms) {
    [norm, norm.conditionSpan, norm.exceptionSpan].forEach(cut);
    // A norm's first character is a leaf of its own: its mark must not part from it at a line's end.
    cuts.add(afterFirst(policy.text, norm.start));
  }
  for (const span of [...policy.clauses, ...suspects]) cut(span);
  for (const repair of repairs) cuts.add(repair.at);
  const terms = termSpans(policy);
  for (const { start, end } of terms) cuts.add(start).add(end);

  // Leaves are made in order of the text, so what covers them is found by going along with them.
  const clauseAt = along(policy.clauses);
  const termAt = along(terms);
  const begun = new Map<number, Norm[]>();
  for (const norm of norms) begun.set(norm.start, [...(begun.get(norm.start) ?? []), norm]);
  let next = 0;
  let open: Norm[] = [];
  const leaf = (start: number, end: number): Leaf => {
    const clause = clauseAt(start);
    while (next < norms.length && norms[next]!.start <= start) open.push(norms[next++]!);
    open = open.filter((norm) => norm.end > start);
    return {
      start,
      end,
      norms: open
        .map((norm) => ({ norm, lane: lane.get(norm.key) ?? 0, part: partAt(norm, start) }))
        .sort((a, b) => b.lane - a.lane),
      begins: begun.get(start) ?? [],
      clause,
      opens: clause?.start === start,
      term: termAt(start)?.term ?? null,
      suspect: suspects.find((suspect) => within(start, suspect)) ?? null,
      repairs: repairs.filter((repair) => repair.at === start),
    };
  };

  const made: Block[] = [];
  const sorted = [...cuts].sort((a, b) => a - b);
  let cutAt = 0;
  let from = 0;
  for (const line of policy.text.matchAll(/[^\n]+/g)) {
    const start = line.index;
    const end = start + line[0].length;
    const edges = [start];
    while (cutAt < sorted.length && sorted[cutAt]! <= start) cutAt++;
    while (cutAt < sorted.length && sorted[cutAt]! < end) edges.push(sorted[cutAt++]!);
    edges.push(end);
    const leaves = edges.slice(1).map((edge, index) => leaf(edges[index] as number, edge));
    const split = leaves.findIndex((one) => one.clause?.kind !== "heading");
    const count = split < 0 ? leaves.length : split;
    made.push({
      start,
      end,
      heading: leaves.slice(0, count),
      level: count > 0 ? (leaves[0]?.clause?.address.split(".").length ?? 0) : 0,
      body: leaves.slice(count),
      gap: policy.text.slice(from, start),
    });
    from = end;
  }
  return made;
}

/** The span that holds a place, asked for places in ascending order; spans are in order and do not overlap. */
function along<T extends { start: number; end: number }>(spans: readonly T[]): (at: number) => T | null {
  let next = 0;
  return (at) => {
    while (next < spans.length && spans[next]!.end <= at) next++;
    const span = spans[next];
    return span && span.start <= at ? span : null;
  };
}

function termSpans({ text, glossary }: Policy) {
  return [...firstPlaces(text, glossary)].map(([start, term]) => {
    const form = [term.term, ...term.aliases].find((word) => text.startsWith(word, start)) ?? term.term;
    return { start, end: start + form.length, term };
  });
}

function partAt(norm: Norm, at: number): LaidNorm["part"] {
  if (within(at, norm.conditionSpan)) return "condition";
  return within(at, norm.exceptionSpan) ? "exception" : null;
}

/** What follows the last block: the text's closing line break, if it has one. */
export function tail(policy: Policy): string {
  return /\n*$/.exec(policy.text)?.[0] ?? "";
}
