// The room the norms between two levels need: slots of one grid through the whole picture, so that marks
// stand under each other and labels read like a list; each label to the right of its mark.
import type { Key } from "../../model/index.ts";
import { labelBox } from "../labels/labelBox.ts";
import { LABEL_GAP, LABEL_MARGIN } from "../metrics.ts";
import type { LabelRoom } from "../picture.ts";
import type { ProjectedNode } from "../projection.ts";
import type { Seat } from "./order.ts";
import type { Extent } from "./rowRoom.ts";
import { slotted } from "./spread.ts";

export interface LanePlan {
  readonly height: number;
  readonly room: LabelRoom;
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

/**
 * Plans for all lanes at the widest wrap at which they fit into `room` px of height together; null when none does.
 * `spare`: slots for each norm, 1 or a little more, so that lines find a way.
 */
export function planLanes(
  lanes: readonly (readonly Seat[])[],
  nodes: readonly ProjectedNode[],
  extent: Extent,
  fontSize: number,
  room: number,
  spare: number,
): LanePlan[] | null {
  for (const em of WRAPS) {
    const words = Math.max(20, ...nodes.map((node) => labelBox(node, em, fontSize).width)) + GUTTER;
    const lines = Math.max(0, ...nodes.map((node) => labelBox(node, em, fontSize).height));
    const plans = plansOn(
      gridOf(nodes, { side: "right", em, fontSize }, words, lines, extent),
      lanes,
      extent,
      spare,
    );
    if (tall(plans) <= room) return plans;
  }
  return null;
}

/** Plans for a pane that is too small for all words: marks keep apart, labels take what ground they find. */
export function crampedLanes(
  lanes: readonly (readonly Seat[])[],
  nodes: readonly ProjectedNode[],
  extent: Extent,
  fontSize: number,
  room: number,
): LanePlan[] {
  let plans: LanePlan[] = [];
  for (const em of CRAMPED) {
    plans = plansOn(
      gridOf(nodes, { side: "right", em: 8, fontSize }, em * fontSize + 4, 0, extent),
      lanes,
      extent,
      1,
    );
    if (tall(plans) <= room) break;
  }
  return plans;
}

function plansOn(grid: Grid, lanes: readonly (readonly Seat[])[], extent: Extent, spare: number): LanePlan[] {
  return lanes.map((seats) => lanePlan(seats, extent, grid, spare));
}

export function tall(plans: readonly { readonly height: number }[]): number {
  return plans.reduce((sum, plan) => sum + plan.height, 0);
}

interface Grid {
  readonly room: LabelRoom;
  readonly centres: readonly number[];
  readonly pitch: number;
}

function gridOf(
  nodes: readonly ProjectedNode[],
  room: LabelRoom,
  words: number,
  lines: number,
  { left, width }: Extent,
): Grid {
  const mark = Math.max(8, ...nodes.map((node) => node.radius)) * 1.25;
  const slots = Math.max(1, Math.floor(width / (2 * mark + LABEL_GAP + words)));
  const centres = [...Array(slots).keys()].map((index) => left + (index * width) / slots + mark + 2);
  return { room, centres, pitch: Math.max(2 * mark, lines) + 2 * LABEL_MARGIN };
}

function lanePlan(
  seats: readonly Seat[],
  { left, width }: Extent,
  { room, centres, pitch }: Grid,
  spare: number,
): LanePlan {
  const lines = Math.ceil((seats.length * spare) / centres.length);
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
  return { height: lines * pitch, room, seats: placed, centres, lines, pitch };
}
