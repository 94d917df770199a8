// A better order: norms move to better slots of the lanes they may lie in, neighbours change seats, as long as
// crossings, lines through labels and lengths fall. Done once per policy and lens, in a nominal pane.
import type { Projection } from "../projection.ts";
import { arranged } from "./arrange.ts";
import { type Board, boardOf } from "./board.ts";
import { bandsOf, touchedRows } from "./item.ts";
import { laneSpan } from "./lanes.ts";
import { type Order, type Seat, seated } from "./order.ts";

const PANE = { width: 1600, height: 950 };
const SWEEPS = 6;
/** Slots tried for each norm and sweep: those nearest to the middle of its parties. */
const TRIES = 26;
/** A lane further away counts like so many px sideways. */
const LANE = 60;
const EPSILON = 1e-6;

/** The improved order; same rows, columns and spans of lanes. Larger graphs are left as they are. */
export function improved(order: Order, projection: Projection): Order {
  if (projection.nodes.length > 300 || projection.edges.length === 0) return order;
  const places = arranged(order, projection, PANE, 1, "zh");
  const board = boardOf(projection, places);
  const index = new Map(projection.nodes.map((node, at) => [node.key, at]));
  const slots = places.slots.map((slot) => ({ ...slot, holder: -1 }));
  const slotOf = new Int32Array(projection.nodes.length).fill(-1);
  for (const [at, slot] of slots.entries()) {
    const holder = projection.nodes.findIndex(
      (node, n) => node.kind === "norm" && board.x[n] === slot.x && board.y[n] === slot.y,
    );
    slot.holder = holder;
    if (holder >= 0) slotOf[holder] = at;
  }
  const { levels } = bandsOf(projection);
  const touched = touchedRows(projection, levels);
  const spans = projection.nodes.map((node) =>
    laneSpan(touched.get(node.key) ?? [{ row: 0, weight: 1 }], levels.length),
  );
  const allowed = (node: number, lane: number) =>
    (spans[node]?.from ?? 0) <= lane && lane <= (spans[node]?.to ?? 0);
  const groups = order.rows.flatMap(({ seats }) =>
    order.columns.map((_, column) =>
      seats.filter((seat) => seat.column === column).map((seat) => index.get(seat.key) as number),
    ),
  );

  const settle = (node: number, to: number) => {
    const slot = slots[to] as (typeof slots)[number];
    slot.holder = node;
    slotOf[node] = to;
    board.x[node] = slot.x;
    board.y[node] = slot.y;
  };
  /** Moves a norm to a slot, its holder to the norm's old one; back again when nothing is gained. */
  const tryMove = (node: number, to: number): boolean => {
    const from = slotOf[node] as number;
    const holder = slots[to]?.holder ?? -1;
    if (from === to || (holder >= 0 && !allowed(holder, slots[from]?.lane ?? 0))) return false;
    const who = holder >= 0 ? [node, holder] : [node];
    const before = board.cost(who);
    const move = (a: number, b: number) => {
      (slots[a] as { holder: number }).holder = -1;
      settle(node, b);
      if (holder >= 0) settle(holder, a);
    };
    move(from, to);
    if (board.cost(who) < before - EPSILON) return true;
    (slots[to] as { holder: number }).holder = -1;
    settle(node, from);
    if (holder >= 0) settle(holder, to);
    return false;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let gained = false;
    for (let node = 0; node < projection.nodes.length; node++) {
      if ((slotOf[node] as number) < 0) continue;
      for (const slot of nearestSlots(node, board, slots, allowed)) if (tryMove(node, slot)) gained = true;
    }
    for (const group of groups) if (reseated(group, board)) gained = true;
    if (!gained) break;
  }
  return written(order, projection, places, board, index, slots, slotOf);
}

function nearestSlots(
  node: number,
  board: Board,
  slots: readonly { lane: number; x: number; y: number }[],
  allowed: (node: number, lane: number) => boolean,
): number[] {
  const near = board.near[node] ?? [];
  if (near.length === 0) return [];
  const x = near.reduce((sum, other) => sum + (board.x[other] as number), 0) / near.length;
  const y = near.reduce((sum, other) => sum + (board.y[other] as number), 0) / near.length;
  const found = slots.flatMap((slot, at) => {
    if (!allowed(node, slot.lane)) return [];
    return [{ at, far: Math.abs(slot.x - x) + (Math.abs(slot.y - y) * LANE) / 100 }];
  });
  return found
    .sort((a, b) => a.far - b.far || a.at - b.at)
    .slice(0, TRIES)
    .map(({ at }) => at);
}

/** Actors of one level and system change seats while that helps. */
function reseated(group: readonly number[], board: Board): boolean {
  let gained = false;
  const swap = (a: number, b: number) => {
    [board.x[a], board.x[b]] = [board.x[b] as number, board.x[a] as number];
    [board.y[a], board.y[b]] = [board.y[b] as number, board.y[a] as number];
  };
  for (const [at, a] of group.entries())
    for (const b of group.slice(at + 1)) {
      const before = board.cost([a, b]);
      swap(a, b);
      if (board.cost([a, b]) < before - EPSILON) gained = true;
      else swap(a, b);
    }
  return gained;
}

function written(
  order: Order,
  projection: Projection,
  places: ReturnType<typeof arranged>,
  board: Board,
  index: ReadonlyMap<string, number>,
  slots: readonly { lane: number; x: number; y: number }[],
  slotOf: Int32Array,
): Order {
  const { left, width } = places.extent;
  const share = (node: number) => ((board.x[node] as number) - left) / width;
  const lanes: Seat[][] = order.lanes.map(() => []);
  for (const [at, node] of projection.nodes.entries()) {
    const slot = slots[slotOf[at] as number];
    if (!slot) continue;
    const ys = slots
      .filter((other) => other.lane === slot.lane && other.x === slot.x)
      .map((other) => other.y);
    lanes[slot.lane]?.push({
      key: node.key,
      x: share(at),
      depth: ys.indexOf(slot.y) / ys.length,
      column: -1,
    });
  }
  return {
    ...order,
    rows: order.rows.map(({ level, seats }) => ({
      level,
      seats: seated(seats.map((seat) => ({ ...seat, x: share(index.get(seat.key) as number) }))),
    })),
    lanes: lanes.map(seated),
  };
}
