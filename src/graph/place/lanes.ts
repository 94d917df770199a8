// Which lane a norm lies in: lanes run between the rows of levels, lane i below row i.
import type { Key } from "../../model/index.ts";

export interface LaneSpan {
  readonly from: number;
  readonly to: number;
}

/** A row in which a norm has a party, and how strongly that party draws it. */
export interface Touch {
  readonly row: number;
  readonly weight: number;
}

/** Lanes that lie between a norm's highest and lowest party; above or below a row that has all of them. */
export function laneSpan(touched: readonly Touch[], rows: number): LaneSpan {
  const last = Math.max(0, rows - 2);
  const low = Math.min(...touched.map(({ row }) => row));
  const high = Math.max(...touched.map(({ row }) => row));
  const [from, to] = low === high ? [low - 1, low] : [low, high - 1];
  return { from: Math.min(Math.max(0, from), last), to: Math.min(Math.max(0, to), last) };
}

/** A norm rather goes one lane further from its middle than into a lane with this many (1/x) more norms. */
const CROWDING = 0.06;

/**
 * Lane of each norm from the rows of its parties: in its span, near their middle, evened out so that no lane is
 * crowded while a neighbour stands empty. Deterministic: those with the least choice first, then by order given.
 */
export function laneOf(norms: ReadonlyMap<Key, readonly Touch[]>, rows: number): Map<Key, number> {
  const load = Array(Math.max(1, rows - 1)).fill(0) as number[];
  const spans = [...norms].map(([key, touched], index) => {
    const weight = touched.reduce((sum, touch) => sum + touch.weight, 0);
    const mean = touched.reduce((sum, touch) => sum + touch.row * touch.weight, 0) / weight;
    const middle = touched.every(({ row }) => row === mean) ? mean : mean - 0.5;
    return { key, index, middle, ...laneSpan(touched, rows) };
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
