// The room one level's actors need: in how many staggered lines, wrapped how narrowly, and where in them.
import type { Key } from "../../model/index.ts";
import { labelBox } from "../labels/labelBox.ts";
import { LABEL_GAP, LABEL_MARGIN } from "../metrics.ts";
import type { ProjectedNode } from "../projection.ts";
import type { Seat } from "./order.ts";
import { packed } from "./spread.ts";

export interface RowPlan {
  readonly height: number;
  readonly em: number;
  /** x in the pane, y (of the mark's centre) from the row's top. */
  readonly seats: readonly { readonly key: Key; readonly x: number; readonly y: number }[];
}

/** Wrap widths in em, and numbers of staggered lines, that are weighed against each other. */
const WRAPS = [9, 8, 7, 6, 5, 4];
const LINES = [1, 2, 3];
/** Room between neighbours' labels, in px. */
const GUTTER = 10;
/** A px of height is worth this many px of moving everybody sideways. */
const DRIFT = 6;

export function planRow(
  seats: readonly Seat[],
  nodes: readonly ProjectedNode[],
  left: number,
  width: number,
  textScale: number,
): RowPlan {
  let best: RowPlan = { height: 0, em: 8, seats: [] };
  let least = Number.POSITIVE_INFINITY;
  if (seats.length === 0) return best;
  for (const lines of LINES)
    for (const em of WRAPS) {
      const { plan, cost } = rowPlan(seats, nodes, left, width, textScale, lines, em);
      if (cost < least) [best, least] = [plan, cost];
    }
  return best;
}

function rowPlan(
  seats: readonly Seat[],
  nodes: readonly ProjectedNode[],
  left: number,
  width: number,
  textScale: number,
  lines: number,
  em: number,
): { plan: RowPlan; cost: number } {
  const boxes = nodes.map((node) => labelBox(node, em, textScale));
  const placed: { key: Key; x: number; y: number }[] = [];
  let y = 0;
  let drift = 0;
  let overflow = 0;
  for (let line = 0; line < lines; line++) {
    const mine = seats.flatMap((_, index) => (index % lines === line ? [index] : []));
    if (mine.length === 0) continue;
    const widths = mine.map((index) => Math.max(boxes[index]?.width ?? 0, 24) + GUTTER);
    const wishes = mine.map((index) => left + (seats[index] as Seat).x * width);
    const xs = packed(wishes, widths, left, left + width);
    overflow += Math.max(0, widths.reduce((sum, w) => sum + w, 0) - width);
    drift += xs.reduce((sum, x, at) => sum + Math.abs(x - (wishes[at] as number)), 0);
    const radius = Math.max(...mine.map((index) => nodes[index]?.radius ?? 0));
    for (const [at, index] of mine.entries())
      placed.push({ key: (seats[index] as Seat).key, x: xs[at] as number, y: y + radius });
    const text = Math.max(...mine.map((index) => boxes[index]?.height ?? 0));
    y += 2 * radius + LABEL_GAP + text + 2 * LABEL_MARGIN + (line < lines - 1 ? 4 : 0);
  }
  return { plan: { height: y, em, seats: placed }, cost: y + drift / seats.length / DRIFT + overflow * 10 };
}
