// A better order: norms change slots within the lanes they may lie in, actors change seats within their level
// and system, so that fewer lines cross each other and run through labels. Threshold accepting (Dueck and
// Scheuer 1990) with a fixed seed: moves that cost a little are taken too, ever less as time goes on.
import type { Key } from "../../model/index.ts";
import type { Projection } from "../projection.ts";
import { arranged, type Places } from "./arrange.ts";
import { type Board, boardOf } from "./board.ts";
import { bandsOf, touchedRows } from "./item.ts";
import { laneSpan } from "./lanes.ts";
import { type Order, type Seat, seated } from "./order.ts";
import { randomFrom } from "./random.ts";

/** The pane in which moves are judged. */
const NOMINAL = { width: 1600, height: 950 };
const SEED = 1;
/**
 * Rounds with their moves and what a move may cost at first, in crossings. The picture is laid out anew before
 * each, since rows and lanes change their sizes with what lies in them.
 */
const ROUNDS = [
  { moves: 9000, threshold: 5 },
  { moves: 6000, threshold: 2 },
  { moves: 5000, threshold: 0.7 },
] as const;
/** Most work of a round (moves times nodes and lines): large graphs get fewer moves. */
const WORK = 2_500_000;
/** Share of moves that try actors. */
const ACTORS = 0.15;

/** The improved order; rows, columns and the spans of lanes stay. */
export function improved(order: Order, projection: Projection): Order {
  const random = randomFrom(SEED);
  const most = Math.floor(WORK / (projection.nodes.length + projection.edges.length + 1));
  return ROUNDS.reduce(
    (before, { moves, threshold }) => round(before, projection, random, Math.min(moves, most), threshold),
    order,
  );
}

function round(
  order: Order,
  projection: Projection,
  random: (below: number) => number,
  moves: number,
  threshold: number,
): Order {
  const places = arranged(order, projection, NOMINAL, 1, "zh");
  const board = boardOf(projection, places);
  const slots = slotsOf(projection, places, board);
  const groups = groupsOf(order, projection);
  const movers = [...slots.choices.keys()];
  for (let move = 0; move < moves; move++) {
    const left = 1 - move / moves;
    const allowed = threshold * left * left;
    if (groups.length > 0 && (movers.length === 0 || random(1000) < ACTORS * 1000)) {
      const group = groups[random(groups.length)] as number[];
      reseat(board, group[random(group.length)] as number, group[random(group.length)] as number, allowed);
    } else if (movers.length > 0) {
      const node = movers[random(movers.length)] as number;
      const choice = slots.choices.get(node) ?? [];
      slots.move(node, choice[random(choice.length)] as number, allowed);
    }
  }
  return reordered(order, projection, places, board);
}

/** The slots of all lanes, who holds them and who may move where. */
function slotsOf(projection: Projection, places: Places, board: Board) {
  const { levels } = bandsOf(projection);
  const touched = touchedRows(projection, levels);
  const holder = new Int32Array(places.slots.length).fill(-1);
  const held = new Int32Array(projection.nodes.length).fill(-1);
  const choices = new Map<number, number[]>();
  for (const [at, node] of projection.nodes.entries()) {
    const rows = touched.get(node.key);
    if (!rows) continue;
    const { from, to } = laneSpan(rows, levels.length);
    choices.set(
      at,
      places.slots.flatMap(({ lane }, slot) => (lane >= from && lane <= to ? [slot] : [])),
    );
    const slot = places.slots.findIndex(({ x, y }) => x === board.x[at] && y === board.y[at]);
    held[at] = slot;
    if (slot >= 0) holder[slot] = at;
  }
  const put = (node: number, slot: number) => {
    const { x, y } = places.slots[slot] as Places["slots"][number];
    held[node] = slot;
    holder[slot] = node;
    board.x[node] = x;
    board.y[node] = y;
  };
  /** Moves a norm, whoever is there takes its old slot; back again where that costs more than the threshold. */
  const move = (node: number, to: number, threshold: number) => {
    const from = held[node] as number;
    const other = holder[to] as number;
    if (from < 0 || from === to || (other >= 0 && !choices.get(other)?.includes(from))) return;
    const who = other >= 0 ? [node, other] : [node];
    const before = board.cost(who);
    const swap = (here: number, there: number) => {
      holder[here] = -1;
      put(node, there);
      if (other >= 0) put(other, here);
    };
    swap(from, to);
    if (board.cost(who) - before > threshold) swap(to, from);
  };
  return { choices, move };
}

/** Actors that may change seats with each other. */
function groupsOf(order: Order, projection: Projection): number[][] {
  const index = new Map(projection.nodes.map((node, at) => [node.key, at]));
  const groups = order.rows.flatMap(({ seats }) =>
    order.columns.map((_, column) =>
      seats.filter((seat) => seat.column === column).map((seat) => index.get(seat.key) as number),
    ),
  );
  return groups.filter((group) => group.length > 1);
}

function reseat({ x, y, cost }: Board, a: number, b: number, threshold: number): void {
  if (a === b) return;
  const swap = () => {
    [x[a], x[b]] = [x[b] as number, x[a] as number];
    [y[a], y[b]] = [y[b] as number, y[a] as number];
  };
  const before = cost([a, b]);
  swap();
  if (cost([a, b]) - before > threshold) swap();
}

/** The board's places as an order's shares. */
function reordered(order: Order, projection: Projection, places: Places, board: Board): Order {
  const { left, width } = places.extent;
  const index = new Map(projection.nodes.map((node, at) => [node.key, at]));
  const share = (key: Key) => ((board.x[index.get(key) as number] as number) - left) / width;
  const lanes: Seat[][] = order.lanes.map(() => []);
  for (const seat of order.lanes.flat()) {
    const at = index.get(seat.key) as number;
    const slot = places.slots.find(({ x, y }) => x === board.x[at] && y === board.y[at]);
    const column = places.slots.filter(({ x, lane }) => lane === slot?.lane && x === slot.x);
    const line = column.findIndex(({ y }) => y === slot?.y);
    lanes[slot?.lane ?? 0]?.push({ ...seat, x: share(seat.key), depth: Math.max(0, line) / column.length });
  }
  const rows = order.rows.map(({ level, seats }) => ({
    level,
    seats: seated(seats.map((seat) => ({ ...seat, x: share(seat.key) }))),
  }));
  return { ...order, rows, lanes: lanes.map(seated) };
}
