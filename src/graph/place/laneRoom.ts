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
  /** The lane's grid: where its slots are across, and the middles of its lines from its top. */
  readonly centres: readonly number[];
  readonly lines: readonly number[];
}

/** What all lanes of a picture share. */
export interface Lanes {
  readonly lanes: readonly (readonly Seat[])[];
  readonly norms: readonly ProjectedNode[];
  readonly extent: Extent;
  /** In px, text scale included. */
  readonly fontSize: number;
}

/** From one line, which reads best, to ever narrower wraps. */
const WRAPS = [18, 16, 14, 12, 11, 10, 9, 8, 7, 6, 5];
/** Widths in em that leave room for marks, but not for all the words. */
const CRAMPED = [3, 1, 0];
/** Free px between a label and the next mark. */
const GUTTER = 12;

/**
 * Plans for all lanes at the widest wrap at which they fit into `room` px of height together; null when none does.
 * `spare`: slots for each norm, 1 or a little more, so that lines find a way; `leading`: px between lines of marks.
 */
export function planLanes(all: Lanes, room: number, spare: number, leading: number): LanePlan[] | null {
  for (const em of WRAPS) {
    const boxes = new Map(all.norms.map((norm) => [norm.key, labelBox(norm, em, all.fontSize)]));
    const words = Math.max(20, ...[...boxes.values()].map((box) => box.width)) + GUTTER;
    const grid = gridOf(all, em, words, leading, (key) => boxes.get(key)?.height ?? 0);
    const plans = all.lanes.map((seats) => lanePlan(seats, all.extent, grid, spare));
    if (tall(plans) <= room) return plans;
  }
  return null;
}

/** Plans for a pane that is too small for all words: marks keep apart, labels take what ground they find. */
export function crampedLanes(all: Lanes, room: number): LanePlan[] {
  let plans: LanePlan[] = [];
  for (const em of CRAMPED) {
    const grid = gridOf(all, 8, em * all.fontSize + 4, 0, () => 0);
    plans = all.lanes.map((seats) => lanePlan(seats, all.extent, grid, 1));
    if (tall(plans) <= room) break;
  }
  return plans;
}

export function tall(plans: readonly { readonly height: number }[]): number {
  return plans.reduce((sum, plan) => sum + plan.height, 0);
}

interface Grid {
  readonly room: LabelRoom;
  readonly centres: readonly number[];
  /** Height of a line of marks, and of a line that holds this norm's label. */
  readonly pitch: number;
  height(key: Key): number;
}

function gridOf(
  { norms, extent, fontSize }: Lanes,
  em: number,
  words: number,
  leading: number,
  height: Grid["height"],
): Grid {
  const { left, width } = extent;
  const mark = Math.max(8, ...norms.map((node) => node.radius)) * 1.25;
  const slots = Math.max(1, Math.floor(width / (2 * mark + LABEL_GAP + words)));
  const centres = [...Array(slots).keys()].map((index) => left + (index * width) / slots + mark + 2);
  const pitch = 2 * mark + 2 * LABEL_MARGIN + leading;
  const room = { side: "right", em, fontSize } as const;
  return { room, centres, pitch, height: (key) => Math.max(pitch, height(key) + 2 * LABEL_MARGIN + leading) };
}

function lanePlan(seats: readonly Seat[], { left, width }: Extent, grid: Grid, spare: number): LanePlan {
  const { room, centres } = grid;
  const count = Math.ceil((seats.length * spare) / centres.length);
  const wishes = seats.map((seat) => left + seat.x * width);
  const chosen = slotted(wishes, centres, count);
  const depths = [...Array(count).keys()].map((line) => line / count);
  const placed = centres.flatMap((x, slot) => {
    const mine = seats.filter((_, at) => chosen[at] === slot);
    const lines = slotted(
      mine.map(({ depth }) => depth),
      depths,
      1,
    );
    return mine.map(({ key }, at) => ({ key, x, line: lines[at] as number }));
  });
  const lines: number[] = [];
  let y = 0;
  for (const line of depths.keys()) {
    const tallest = placed.filter((seat) => seat.line === line).map(({ key }) => grid.height(key));
    const height = Math.max(grid.pitch, ...tallest);
    lines.push(y + height / 2);
    y += height;
  }
  const at = placed.map(({ key, x, line }) => ({ key, x, y: lines[line] as number }));
  return { height: y, room, seats: at, centres, lines };
}
