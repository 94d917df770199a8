// An order in pixels: how tall rows and lanes must be for the labels of this language and pane, and where
// everything then stands. Room is given to actors first, then to norms, then to air.
import type { Key, Language } from "../../model/index.ts";
import { fontSizeOf, PANE } from "../metrics.ts";
import type { Band, LabelRoom, Size } from "../picture.ts";
import { LEVEL_NAMES, SYSTEM_NAMES } from "../pictureWords.ts";
import type { Projection } from "../projection.ts";
import { fitted } from "./fit.ts";
import { crampedLanes, planLanes } from "./laneRoom.ts";
import type { Order } from "./order.ts";
import { type Extent, planRow, type RowPlan } from "./rowRoom.ts";

export interface Places {
  readonly at: ReadonlyMap<Key, { readonly x: number; readonly y: number; readonly room: LabelRoom }>;
  readonly rows: readonly Band[];
  readonly columns: readonly Band[];
  /** Every slot that the lanes have, taken or not. */
  readonly slots: readonly { readonly lane: number; readonly x: number; readonly y: number }[];
  /** Turns a place in the pane back into an order's shares. */
  readonly extent: Extent;
}

/** Places for every node of the projection that the order was made of. */
export function arranged(
  order: Order,
  projection: Projection,
  size: Size,
  textScale: number,
  language: Language,
): Places {
  const left = PANE.left * Math.min(textScale, 1.6) + (language === "en" ? 12 : 0);
  const top = PANE.top * Math.min(textScale, 1.6);
  const width = Math.max(200, size.width - left - PANE.right);
  const height = Math.max(160, size.height - top - PANE.bottom);
  const nodes = new Map(projection.nodes.map((node) => [node.key, node]));
  const of = (seats: readonly { key: Key }[]) => seats.flatMap((seat) => nodes.get(seat.key) ?? []);

  const extent = { left, width };
  const norms = projection.nodes.filter((node) => node.kind === "norm");
  const font = (kind: "actor" | "norm", compact: boolean) => fontSizeOf(kind, language, compact) * textScale;
  const laned = (compact: boolean) => ({
    lanes: order.lanes,
    norms,
    extent,
    fontSize: font("norm", compact),
  });
  const stack = fitted(height, order.lanes.filter((lane) => lane.length > 0).length, {
    rows: (stray, compact) =>
      order.rows.map(({ seats }) =>
        planRow(seats, of(seats), order.columns, extent, font("actor", compact), stray),
      ),
    lanes: (room, spare, leading, compact) => planLanes(laned(compact), room, spare, leading),
    cramped: (room) => crampedLanes(laned(true), room),
  });
  const { rows, lanes, squeeze } = stack;
  const rowTops = stack.rowTops.map((y) => y + top);
  const laneTops = stack.laneTops.map((y) => y + top);

  const at = new Map<Key, { x: number; y: number; room: LabelRoom }>();
  const put = (key: Key, x: number, y: number, room: LabelRoom) =>
    at.set(key, { x: half(x), y: half(y), room: { ...room, fontSize: room.fontSize / textScale } });
  for (const [index, row] of rows.entries())
    for (const seat of row.seats)
      put(seat.key, seat.x, (rowTops[index] as number) + seat.y * squeeze, seat.room);
  for (const [index, lane] of lanes.entries())
    for (const seat of lane.seats) put(seat.key, seat.x, (laneTops[index] as number) + seat.y, lane.room);
  return {
    at,
    rows: order.rows.map(({ level }, index) => ({
      id: level,
      label: LEVEL_NAMES[level][language],
      from: half((rowTops[index] as number) - stack.margin),
      to: half((rowTops[index] as number) + (rows[index] as RowPlan).height * squeeze + stack.margin),
    })),
    columns: order.columns.map(({ system, from, to }) => ({
      id: system,
      label: SYSTEM_NAMES[system][language],
      from: half(left + from * width),
      to: half(left + to * width),
    })),
    slots: lanes.flatMap(({ centres, lines }, lane) =>
      centres.flatMap((x) =>
        lines.map((y) => ({ lane, x: half(x), y: half((laneTops[lane] as number) + y) })),
      ),
    ),
    extent,
  };
}

/** Half pixels: the same everywhere, and hairlines stay sharp. */
function half(value: number): number {
  return Math.round(value * 2) / 2;
}
