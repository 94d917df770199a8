// The room one level's actors need: in how many staggered lines, wrapped how narrowly, and where in them.
import type { Key } from "../../model/index.ts";
import { type LabelBox, labelBox } from "../labels/labelBox.ts";
import { LABEL_GAP, LABEL_MARGIN } from "../metrics.ts";
import type { LabelRoom } from "../picture.ts";
import type { ProjectedNode } from "../projection.ts";
import type { Column } from "./item.ts";
import type { Seat } from "./order.ts";
import { packed } from "./spread.ts";

export interface RowPlan {
  readonly height: number;
  readonly seats: readonly RowSeat[];
}

export interface RowSeat {
  readonly key: Key;
  /** In the pane. */
  readonly x: number;
  /** Of the mark's centre, from the row's top. */
  readonly y: number;
  readonly room: LabelRoom;
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
  let best: RowPlan = { height: 0, seats: [] };
  let least = Number.POSITIVE_INFINITY;
  if (seats.length === 0) return best;
  for (const em of WRAPS) {
    const tenants = seats.map((seat, at) => tenant(seat, nodes[at] as ProjectedNode, em, fontSize));
    const cuts = tenants.reduce((sum, { box }) => sum + box.cuts, 0);
    for (const lines of LINES) {
      const { plan, outside, overflow } = rowPlan(tenants, lines, columns, extent);
      const cost = plan.height + outside * stray + overflow * OVERFLOW + cuts * CUT;
      if (cost < least) [best, least] = [plan, cost];
    }
  }
  return best;
}

interface Tenant {
  readonly seat: Seat;
  readonly box: LabelBox;
  readonly room: LabelRoom;
  readonly wide: number;
  readonly radius: number;
}

/** How much wider a single label may be wrapped than its row, in em, rather than cut a word. */
const WIDER = [0, 1, 2];

function tenant(seat: Seat, node: ProjectedNode, em: number, fontSize: number): Tenant {
  const wraps = WIDER.map((more) => em + more);
  const whole = wraps.find((wrap) => labelBox(node, wrap, fontSize).cuts === 0) ?? em;
  const box = labelBox(node, whole, fontSize);
  const room = { side: "below", em: whole, fontSize } as const;
  return { seat, box, room, wide: Math.max(box.width, 24) + GUTTER, radius: node.radius };
}

function rowPlan(
  tenants: readonly Tenant[],
  lines: number,
  columns: readonly Column[],
  { left, width }: Extent,
): { plan: RowPlan; outside: number; overflow: number } {
  const placed: RowSeat[] = [];
  let y = 0;
  let outside = 0;
  let overflow = 0;
  for (const mine of dealt(tenants, lines, columns, width)) {
    if (mine.length === 0) continue;
    const wishes = mine.map(({ seat }) => left + seat.x * width);
    const widths = mine.map(({ wide }) => wide);
    const xs = packed(wishes, widths, left, left + width);
    overflow += Math.max(0, widths.reduce((sum, wide) => sum + wide, 0) - width);
    const radius = Math.max(...mine.map((one) => one.radius));
    for (const [at, { seat, room }] of mine.entries()) {
      const x = xs[at] as number;
      const { from, to } = columns[seat.column] ?? { from: 0, to: 1 };
      outside += Math.max(0, left + from * width - x, x - left - to * width);
      placed.push({ key: seat.key, x, y: y + radius, room });
    }
    y += 2 * radius + LABEL_GAP + Math.max(...mine.map(({ box }) => box.height)) + 2 * LABEL_MARGIN;
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
