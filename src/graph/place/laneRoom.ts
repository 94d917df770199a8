// The room the norms between two levels need: slots of one grid through the whole picture, so that marks
// stand under each other and labels read like a list; each label to the right of its mark.
import type { Key } from "../../model/index.ts";
import { labelBox } from "../labels/labelBox.ts";
import { LABEL_GAP, LABEL_MARGIN } from "../metrics.ts";
import type { ProjectedNode } from "../projection.ts";
import type { Seat } from "./order.ts";
import { slotted } from "./spread.ts";

export interface LanePlan {
  readonly height: number;
  readonly em: number;
  /** Height at which the marks still keep apart. */
  readonly least: number;
  readonly seats: readonly { readonly key: Key; readonly x: number; readonly y: number }[];
}

const WRAPS = [8, 7, 6, 14, 11, 5, 10, 18];
const GUTTER = 12;

/** Plans for all lanes at the wrap width that makes them least tall together. */
export function planLanes(
  lanes: readonly (readonly Seat[])[],
  nodes: readonly (readonly ProjectedNode[])[],
  left: number,
  width: number,
  textScale: number,
): LanePlan[] {
  let best: LanePlan[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const em of WRAPS) {
    const grid = gridOf(nodes.flat(), em, width, textScale);
    const plans = lanes.map((seats) => lanePlan(seats, left, width, grid));
    const height = plans.reduce((sum, plan) => sum + plan.height, 0);
    if (height < least) [best, least] = [plans, height];
  }
  return best;
}

interface Grid {
  readonly em: number;
  readonly slots: number;
  readonly pitch: number;
  readonly mark: number;
}

function gridOf(nodes: readonly ProjectedNode[], em: number, width: number, textScale: number): Grid {
  const boxes = nodes.map((node) => labelBox(node, em, textScale));
  const mark = Math.max(8, ...nodes.map((node) => node.radius)) * 1.25;
  const wide = 2 * mark + LABEL_GAP + Math.max(20, ...boxes.map((box) => box.width)) + GUTTER;
  const tall = Math.max(2 * mark, ...boxes.map((box) => box.height)) + 2 * LABEL_MARGIN;
  return { em, slots: Math.max(1, Math.floor(width / wide)), pitch: tall, mark };
}

function lanePlan(seats: readonly Seat[], left: number, width: number, grid: Grid): LanePlan {
  if (seats.length === 0) return { height: 0, em: grid.em, least: 0, seats: [] };
  const slot = width / grid.slots;
  const centres = [...Array(grid.slots).keys()].map((index) => left + index * slot + grid.mark + 2);
  const lines = Math.ceil(seats.length / grid.slots);
  const chosen = slotted(
    seats.map((seat) => left + seat.x * width),
    centres,
    lines,
  );
  const placed = seats.map((seat, at) => {
    const before = chosen.slice(0, at).filter((other) => other === chosen[at]).length;
    return { key: seat.key, x: centres[chosen[at] as number] as number, y: (before + 0.5) * grid.pitch };
  });
  return { height: lines * grid.pitch, em: grid.em, least: lines * (2 * grid.mark + 2), seats: placed };
}
