// The room the norms between two levels need: slots of one grid through the whole picture, so that marks
// stand under each other and labels read like a list; each label to the right of its mark.
import type { Key } from "../../model/index.ts";
import { labelBox } from "../labels/labelBox.ts";
import { LABEL_GAP, LABEL_MARGIN, TYPE } from "../metrics.ts";
import type { ProjectedNode } from "../projection.ts";
import type { Seat } from "./order.ts";
import type { Extent } from "./rowRoom.ts";
import { slotted } from "./spread.ts";

export interface LanePlan {
  readonly height: number;
  /** Width in em at which labels are wrapped. */
  readonly em: number;
  readonly seats: readonly { readonly key: Key; readonly x: number; readonly y: number }[];
  /** The lane's grid: where its slots are across, how many lines, how far apart. */
  readonly centres: readonly number[];
  readonly lines: number;
  readonly pitch: number;
}

/** From one line, which reads best, to ever narrower wraps. */
const WRAPS = [18, 16, 14, 12, 11, 10, 9, 8, 7, 6, 5];
/** Widths in em that leave room for marks, but not for all the words. */
const CRAMPED = [3, 1, 0];
const GUTTER = 12;

/** Plans for all lanes at the widest wrap at which they fit into `room` px of height together; null when none does. */
export function planLanes(
  lanes: readonly (readonly Seat[])[],
  nodes: readonly ProjectedNode[],
  extent: Extent,
  textScale: number,
  room: number,
): LanePlan[] | null {
  for (const em of WRAPS) {
    const words = Math.max(20, ...nodes.map((node) => labelBox(node, em, textScale).width)) + GUTTER;
    const lines = Math.max(0, ...nodes.map((node) => labelBox(node, em, textScale).height));
    const plans = plansOn(gridOf(nodes, em, words, lines, extent), lanes, extent);
    if (tall(plans) <= room) return plans;
  }
  return null;
}

/** Plans for a pane that is too small for all words: marks keep apart, labels take what ground they find. */
export function crampedLanes(
  lanes: readonly (readonly Seat[])[],
  nodes: readonly ProjectedNode[],
  extent: Extent,
  textScale: number,
  room: number,
): LanePlan[] {
  let plans: LanePlan[] = [];
  for (const em of CRAMPED) {
    plans = plansOn(gridOf(nodes, 8, em * TYPE.norm.fontSize * textScale + 4, 0, extent), lanes, extent);
    if (tall(plans) <= room) break;
  }
  return plans;
}

function plansOn(grid: Grid, lanes: readonly (readonly Seat[])[], extent: Extent): LanePlan[] {
  return lanes.map((seats) => lanePlan(seats, extent, grid));
}

export function tall(plans: readonly { readonly height: number }[]): number {
  return plans.reduce((sum, plan) => sum + plan.height, 0);
}

interface Grid {
  readonly em: number;
  readonly centres: readonly number[];
  readonly pitch: number;
}

function gridOf(
  nodes: readonly ProjectedNode[],
  em: number,
  words: number,
  lines: number,
  { left, width }: Extent,
): Grid {
  const mark = Math.max(8, ...nodes.map((node) => node.radius)) * 1.25;
  const slots = Math.max(1, Math.floor(width / (2 * mark + LABEL_GAP + words)));
  const centres = [...Array(slots).keys()].map((index) => left + (index * width) / slots + mark + 2);
  return { em, centres, pitch: Math.max(2 * mark, lines) + 2 * LABEL_MARGIN };
}

function lanePlan(seats: readonly Seat[], { left, width }: Extent, { em, centres, pitch }: Grid): LanePlan {
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
  return { height: lines * pitch, em, seats: placed, centres, lines, pitch };
}
