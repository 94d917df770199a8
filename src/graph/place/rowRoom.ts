// The room one level's actors need: in how many staggered lines, wrapped how narrowly, and where in them.
import type { Key } from "../../model/index.ts";
import { labelBox } from "../labels/labelBox.ts";
import { LABEL_GAP, LABEL_MARGIN } from "../metrics.ts";
import type { LabelRoom } from "../picture.ts";
import type { ProjectedNode } from "../projection.ts";
import type { Column } from "./item.ts";
import type { Seat } from "./order.ts";
import { packed } from "./spread.ts";

export interface RowPlan {
  readonly height: number;
  readonly room: LabelRoom;
  /** x in the pane, y (of the mark's centre) from the row's top. */
  readonly seats: readonly { readonly key: Key; readonly x: number; readonly y: number }[];
}

export interface Extent {
  readonly left: number;
  readonly width: number;
}

/** Wrap widths in em, and numbers of staggered lines, that are weighed against each other. */
const WRAPS = [24, 16, 12, 9, 8, 7, 6, 5, 4];
const LINES = [1, 2, 3];
/** Room between neighbours' labels, in px. */
const GUTTER = 10;
/** What a px of labels that do not fit costs in px of height, and a word cut in two. */
const OVERFLOW = 10;
const CUT = 6;

/**
 * The cheapest plan: low, with everybody in the own column. Columns are left only where labels would collide;
 * `stray` is what a px outside the column costs in px of height.
 */
export function planRow(
  seats: readonly Seat[],
  nodes: readonly ProjectedNode[],
  columns: readonly Column[],
  extent: Extent,
  fontSize: number,
  stray: number,
): RowPlan {
  let best: RowPlan = { height: 0, room: { side: "below", em: 8, fontSize }, seats: [] };
  let least = Number.POSITIVE_INFINITY;
  if (seats.length === 0) return best;
  for (const em of WRAPS) {
    const boxes = nodes.map((node) => labelBox(node, em, fontSize));
    const tenants = seats.map((seat, at) => ({
      seat,
      wide: Math.max(boxes[at]?.width ?? 0, 24) + GUTTER,
      tall: boxes[at]?.height ?? 0,
      radius: nodes[at]?.radius ?? 0,
    }));
    for (const lines of LINES) {
      const { plan, outside, overflow } = rowPlan(tenants, lines, columns, extent);
      const cut = boxes.reduce((sum, box) => sum + box.cuts, 0);
      const cost = plan.height + outside * stray + overflow * OVERFLOW + cut * CUT;
      if (cost >= least) continue;
      best = { ...plan, room: { side: "below", em, fontSize } };
      least = cost;
    }
  }
  return best;
}

interface Tenant {
  readonly seat: Seat;
  readonly wide: number;
  readonly tall: number;
  readonly radius: number;
}

function rowPlan(
  tenants: readonly Tenant[],
  lines: number,
  columns: readonly Column[],
  { left, width }: Extent,
): { plan: Omit<RowPlan, "room">; outside: number; overflow: number } {
  const placed: { key: Key; x: number; y: number }[] = [];
  let y = 0;
  let outside = 0;
  let overflow = 0;
  for (const mine of dealt(tenants, lines, columns, width)) {
    if (mine.length === 0) continue;
    const wishes = mine.map(({ seat }) => left + seat.x * width);
    const widths = mine.map(({ wide }) => wide);
    const xs = packed(wishes, widths, left, left + width);
    overflow += Math.max(0, widths.reduce((sum, wide) => sum + wide, 0) - width);
    const radius = Math.max(...mine.map((tenant) => tenant.radius));
    for (const [at, { seat }] of mine.entries()) {
      const x = xs[at] as number;
      const { from, to } = columns[seat.column] ?? { from: 0, to: 1 };
      outside += Math.max(0, left + from * width - x, x - left - to * width);
      placed.push({ key: seat.key, x, y: y + radius });
    }
    y += 2 * radius + LABEL_GAP + Math.max(...mine.map(({ tall }) => tall)) + 2 * LABEL_MARGIN;
  }
  return { plan: { height: y, seats: placed }, outside, overflow };
}

/** Each column's actors, dealt in turn to as many of the lines as the column needs. */
function dealt(
  tenants: readonly Tenant[],
  lines: number,
  columns: readonly Column[],
  width: number,
): Tenant[][] {
  const hands: Tenant[][] = Array.from({ length: lines }, () => []);
  for (const [index, { from, to }] of columns.entries()) {
    const mine = tenants.filter(({ seat }) => seat.column === index);
    const need = mine.reduce((sum, { wide }) => sum + wide, 0) / ((to - from) * width);
    const used = Math.min(lines, Math.max(1, Math.ceil(need)));
    for (const [at, tenant] of mine.entries()) hands[at % used]?.push(tenant);
  }
  return hands;
}
