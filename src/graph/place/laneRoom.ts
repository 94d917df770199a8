// The room the norms between two levels need: slots of one grid through the whole picture, so that marks
// stand under each other and labels read like a list; each label to the right of its mark.
import type { Key } from "../../model/index.ts";
import { labelBox } from "../labels/labelBox.ts";
import { LABEL_GAP, LABEL_MARGIN } from "../metrics.ts";
import type { ProjectedNode } from "../projection.ts";
import type { Seat } from "./order.ts";
import type { Extent } from "./rowRoom.ts";
import { slotted } from "./spread.ts";

export interface LanePlan {
  readonly height: number;
  /** Height at which the marks still keep apart. */
  readonly least: number;
  /** Width in em at which labels are wrapped. */
  readonly em: number;
  readonly seats: readonly { readonly key: Key; readonly x: number; readonly y: number }[];
  /** The lane's grid: where its slots are across, how many lines, how far apart. */
  readonly centres: readonly number[];
  readonly lines: number;
  readonly pitch: number;
}

/** One line reads best; narrower wraps are taken when they save this much height. */
const WRAPS = [18, 16, 14, 11, 9, 8, 7, 6, 5];
const SAVING = 0.87;
const GUTTER = 12;

/** Plans for all lanes at the wrap width that makes them least tall together. */
export function planLanes(
  lanes: readonly (readonly Seat[])[],
  nodes: readonly ProjectedNode[],
  extent: Extent,
  textScale: number,
): LanePlan[] {
  let best: LanePlan[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const em of WRAPS) {
    const grid = gridOf(nodes, em, extent, textScale);
    const plans = lanes.map((seats) => lanePlan(seats, extent, grid));
    const height = plans.reduce((sum, plan) => sum + plan.height, 0);
    if (height < least * SAVING) [best, least] = [plans, height];
  }
  return best;
}

interface Grid {
  readonly em: number;
  readonly centres: readonly number[];
  readonly pitch: number;
  readonly mark: number;
}

function gridOf(
  nodes: readonly ProjectedNode[],
  em: number,
  { left, width }: Extent,
  textScale: number,
): Grid {
  const boxes = nodes.map((node) => labelBox(node, em, textScale));
  const mark = Math.max(8, ...nodes.map((node) => node.radius)) * 1.25;
  const wide = 2 * mark + LABEL_GAP + Math.max(20, ...boxes.map((box) => box.width)) + GUTTER;
  const slots = Math.max(1, Math.floor(width / wide));
  const centres = [...Array(slots).keys()].map((index) => left + (index * width) / slots + mark + 2);
  return {
    em,
    centres,
    mark,
    pitch: Math.max(2 * mark, ...boxes.map((box) => box.height)) + 2 * LABEL_MARGIN,
  };
}

function lanePlan(
  seats: readonly Seat[],
  { left, width }: Extent,
  { em, centres, pitch, mark }: Grid,
): LanePlan {
  const lines = Math.ceil(seats.length / centres.length);
  const chosen = slotted(
    seats.map((seat) => left + seat.x * width),
    centres,
    lines,
  );
  const placed = centres.flatMap((x, slot) => {
    const mine = seats.filter((_, at) => chosen[at] === slot);
    const depths = [...Array(lines).keys()].map((line) => line / lines);
    const line = slotted(
      mine.map(({ depth }) => depth),
      depths,
      1,
    );
    return mine.map(({ key }, at) => ({ key, x, y: ((line[at] as number) + 0.5) * pitch }));
  });
  return { height: lines * pitch, least: lines * (2 * mark + 2), em, seats: placed, centres, lines, pitch };
}
