// Pairs in the order of the first text, with what stands alone in either document in its place.
import type { Norm, Policy } from "../../model/index.ts";
import type { Pair } from "./change.ts";

export interface Placed {
  /** Places among the norms of the first and of the second document. */
  readonly at: number;
  readonly to: number;
  readonly pair: Pair;
}

/** In the order of the first text; what is new follows what stands before it in the second. */
export function inOrder(a: Policy, b: Policy, paired: readonly Placed[]): readonly Pair[] {
  const metA = new Set(paired.map(({ at }) => at));
  const firstOf = new Map<number, number>();
  for (const { at, to } of paired) firstOf.set(to, Math.min(firstOf.get(to) ?? at, at));
  const rows = [...paired];
  a.norms.forEach((norm, at) => {
    if (!metA.has(at)) rows.push({ at, to: -1, pair: alone(norm, null) });
  });
  let after = -1;
  b.norms.forEach((norm, to) => {
    const met = firstOf.get(to);
    if (met === undefined) rows.push({ at: after + 0.5, to, pair: alone(null, norm) });
    else after = met;
  });
  return rows.sort((one, other) => one.at - other.at || one.to - other.to).map(({ pair }) => pair);
}

function alone(a: Norm | null, b: Norm | null): Pair {
  return { a, b, change: b ? "new" : "missing", reasons: [], score: 0, decided: null };
}
