// Two texts clause by clause: what stands as it was, what was rewritten, what went, what came. For two versions of one
// document; of two different ones it shows what they copy from each other.
import { type Clause, foldText, type Policy } from "../../model/index.ts";
import { dice, grams } from "./grams.ts";

export interface ClausePair {
  /** null: only the other text has it. */
  readonly a: Clause | null;
  readonly b: Clause | null;
  readonly kind: "same" | "changed" | "removed" | "added";
}

/** So much in common makes a clause a rewriting of another. */
const REWRITTEN = 0.4;
/** Clauses between two that stand as they were which are looked at together. */
const WINDOW = 400;

/** All headings and clauses of both texts, in the order of the second with what went where it stood. */
export function clauseDiff(a: Policy, b: Policy): readonly ClausePair[] {
  const [before, after] = [wordsOf(a), wordsOf(b)];
  const pairs: ClausePair[] = [];
  let [i, j] = [0, 0];
  const between = (toA: number, toB: number) => {
    pairs.push(...rewritten(before.slice(i, toA), after.slice(j, toB)));
  };
  for (const [at, to] of standing(before, after)) {
    between(at, to);
    pairs.push({ a: before[at]?.clause ?? null, b: after[to]?.clause ?? null, kind: "same" });
    [i, j] = [at + 1, to + 1];
  }
  between(before.length, after.length);
  return pairs;
}

interface Worded {
  readonly clause: Clause;
  readonly folded: string;
}

function wordsOf(policy: Policy): readonly Worded[] {
  return policy.clauses.map((clause) => ({
    clause,
    folded: foldText(policy.text.slice(clause.start, clause.end)),
  }));
}

/** Clauses that stand word for word in both, in an order that both have: the longest such run (patience). */
function standing(a: readonly Worded[], b: readonly Worded[]): readonly (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  b.forEach(({ folded }, index) => {
    places.set(folded, [...(places.get(folded) ?? []), index]);
  });
  const tails: { at: number; to: number; before: number }[] = [];
  const chain: { at: number; to: number; before: number }[] = [];
  const ends: number[] = [];
  a.forEach(({ folded }, at) => {
    for (const to of [...(places.get(folded) ?? [])].reverse()) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((chain[ends[middle] ?? 0]?.to ?? 0) < to) low = middle + 1;
        else high = middle;
      }
      chain.push({ at, to, before: low > 0 ? (ends[low - 1] ?? -1) : -1 });
      ends[low] = chain.length - 1;
    }
  });
  for (let at = ends.at(-1) ?? -1; at >= 0; at = chain[at]?.before ?? -1) {
    const link = chain[at];
    if (link) tails.push(link);
  }
  return tails.reverse().map(({ at, to }) => [at, to] as const);
}

/** Clauses between two that stand: the most alike are one rewritten, in order; the rest went or came. */
function rewritten(a: readonly Worded[], b: readonly Worded[]): ClausePair[] {
  const pieces = (list: readonly Worded[]) => list.slice(0, WINDOW).map(({ folded }) => grams(folded));
  const [one, other] = [pieces(a), pieces(b)];
  const [rows, columns] = [one.length + 1, other.length + 1];
  const alike = one.map((first, i) =>
    other.map((second, j) => (a[i]?.clause.kind === b[j]?.clause.kind ? dice(first, second) : 0)),
  );
  const best = new Float64Array(rows * columns);
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const score = alike[i]?.[j] ?? 0;
      const both = score >= REWRITTEN ? score + (best[(i + 1) * columns + j + 1] ?? 0) : 0;
      best[i * columns + j] = Math.max(
        both,
        best[(i + 1) * columns + j] ?? 0,
        best[i * columns + j + 1] ?? 0,
      );
    }
  const pairs: ClausePair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const here = best[i * columns + j] ?? 0;
    const score = alike[i]?.[j] ?? 0;
    const [first, second] = [a[i]?.clause ?? null, b[j]?.clause ?? null];
    if (
      i < one.length &&
      j < other.length &&
      score >= REWRITTEN &&
      here === score + (best[(i + 1) * columns + j + 1] ?? 0)
    ) {
      pairs.push({ a: first, b: second, kind: "changed" });
      i++;
      j++;
    } else if (
      first &&
      (j >= other.length || i >= one.length || here === (best[(i + 1) * columns + j] ?? 0))
    ) {
      pairs.push({ a: first, b: null, kind: "removed" });
      i++;
    } else {
      pairs.push({ a: null, b: second, kind: "added" });
      j++;
    }
  }
  return pairs;
}
