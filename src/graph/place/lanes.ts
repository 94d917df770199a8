// Which lane a norm lies in: lanes run between the rows of levels, lane i below row i.
import type { Key } from "../../model/index.ts";

/**
 * Lane of each norm from the rows of its parties: somewhere between its highest and lowest party, near their
 * middle, evened out so that no lane is crowded while a neighbour stands empty. Deterministic: those with the
 * least choice first, then by order given.
 */
export function laneOf(norms: ReadonlyMap<Key, readonly number[]>, rows: number): Map<Key, number> {
  const lanes = Math.max(1, rows - 1);
  const load = Array(lanes).fill(0) as number[];
  const spans = [...norms].map(([key, touched], index) => {
    const low = Math.min(...touched);
    const high = Math.max(...touched);
    const from = Math.min(low === high ? low - 1 : low, lanes - 1);
    const to = Math.min(low === high ? low : high - 1, lanes - 1);
    const middle = touched.reduce((sum, row) => sum + row, 0) / touched.length - 0.5;
    return { key, index, from: Math.max(0, from), to: Math.max(0, to), middle: low === high ? low : middle };
  });
  spans.sort((a, b) => a.to - a.from - (b.to - b.from) || a.index - b.index);
  const chosen = new Map<Key, number>();
  for (const { key, from, to, middle } of spans) {
    let best = from;
    let least = Number.POSITIVE_INFINITY;
    for (let lane = from; lane <= to; lane++) {
      const cost = Math.abs(lane - middle) + (load[lane] as number) * CROWDING;
      if (cost < least) [best, least] = [lane, cost];
    }
    chosen.set(key, best);
    load[best] = (load[best] as number) + 1;
  }
  return chosen;
}

/** A norm rather goes one lane further from its middle than into a lane with this many (1/x) more norms. */
const CROWDING = 0.12;
