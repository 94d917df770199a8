// Where things lie by right, without pixels: rows, lanes between them, and a place 0…1 across for everything.
// Computed once for a whole policy and lens; panes, languages and filters only lay it out anew.
import { type Key, LEVELS, type Level, SYSTEMS, type System } from "../../model/index.ts";
import type { Projection } from "../projection.ts";
import { improved } from "./improve.ts";
import type { Item } from "./item.ts";
import { laneOf } from "./lanes.ts";
import { packed, slotted } from "./spread.ts";

export interface Seat {
  readonly key: Key;
  /** 0…1 across the usable width. */
  readonly x: number;
  /** 0…1 down its lane, among seats of the same x; 0 in rows. */
  readonly depth: number;
}

export interface Order {
  /** Levels that have actors, from the top; seats from left to right. */
  readonly rows: readonly { readonly level: Level; readonly seats: readonly Seat[] }[];
  /** Norms below row i (and above the next), from left to right. */
  readonly lanes: readonly (readonly Seat[])[];
  /** Systems that have actors, with their share of the width. */
  readonly columns: readonly { readonly system: System; readonly from: number; readonly to: number }[];
}

/** Slots of a lane and seats of a row in the nominal pane (a wide screen). */
export const NOMINAL = { slots: 14, row: 13 } as const;
const SWEEPS = 16;

/** The order of a whole projection. Barycentre sweeps down and up, then swaps (improve.ts). */
export function orderOf(projection: Projection): Order {
  const actors = projection.nodes.filter((node) => node.kind === "actor");
  const levels = LEVELS.filter((level) => actors.some((actor) => actor.level === level));
  const systems = SYSTEMS.filter((system) => actors.some((actor) => actor.system === system));
  const columns = columnsOf(systems, levels, actors);
  const items = itemsOf(projection, levels, systems);
  for (const item of items) {
    const column = columns[item.column];
    item.x = column ? (column.from + column.to) / 2 : 0.5;
  }
  const lines = [...Array(2 * levels.length).keys()].map((line) =>
    items.filter((item) => item.line === line),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const line of sweep % 2 === 0 ? lines : lines.toReversed()) settle(line, items, columns);
  improved(items, lines);
  const seats = (line: Item[] | undefined): Seat[] =>
    (line ?? [])
      .map(({ key, x, depth }) => ({ key, x, depth }))
      .sort((a, b) => a.x - b.x || a.depth - b.depth);
  return {
    rows: levels.map((level, row) => ({ level, seats: seats(lines[2 * row]) })),
    lanes: levels.map((_, row) => seats(lines[2 * row + 1])),
    columns,
  };
}

/** Widths by the crowd of the fullest level; a column with one actor a level still gets its share. */
function columnsOf(systems: readonly System[], levels: readonly Level[], actors: Projection["nodes"]) {
  const weights = systems.map((system) => {
    const counts = levels.map(
      (level) => actors.filter((a) => a.level === level && a.system === system).length,
    );
    return 1 + Math.max(...counts);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let used = 0;
  return systems.map((system, index) => {
    const from = used / total;
    used += weights[index] as number;
    return { system, from, to: used / total };
  });
}

function itemsOf(projection: Projection, levels: readonly Level[], systems: readonly System[]): Item[] {
  const index = new Map(projection.nodes.map((node, at) => [node.key, at]));
  const near: Item["near"][] = projection.nodes.map(() => []);
  const touched = new Map<Key, number[]>(
    projection.nodes.filter((node) => node.kind === "norm").map((node) => [node.key, []]),
  );
  for (const edge of projection.edges) {
    const [source, target] = [index.get(edge.source), index.get(edge.target)];
    if (source === undefined || target === undefined) continue;
    // A hub's inferred lines go everywhere: the named parties decide.
    const weight = edge.kind === "bearer" && edge.dash === "dashed" ? 0.5 : 1;
    near[source]?.push({ item: target, weight });
    near[target]?.push({ item: source, weight });
    for (const [norm, actor] of [
      [edge.source, target],
      [edge.target, source],
    ] as const) {
      const level = projection.nodes[actor]?.level;
      if (level) touched.get(norm)?.push(levels.indexOf(level));
    }
  }
  for (const rows of touched.values()) if (rows.length === 0) rows.push(0);
  const lanes = laneOf(touched, levels.length);
  return projection.nodes.map((node, at) => ({
    key: node.key,
    norm: node.kind === "norm",
    line: node.level ? 2 * levels.indexOf(node.level) : 2 * (lanes.get(node.key) ?? 0) + 1,
    column: node.system ? systems.indexOf(node.system) : -1,
    near: near[at] ?? [],
    x: 0.5,
    depth: 0,
  }));
}

/** Moves one line's items as near to their neighbours as order, columns and room allow. */
function settle(line: Item[], items: readonly Item[], columns: Order["columns"]): void {
  const wishes = new Map(line.map((item) => [item, wish(item, items, columns)]));
  line.sort((a, b) => a.column - b.column || (wishes.get(a) as number) - (wishes.get(b) as number));
  const wished = line.map((item) => wishes.get(item) as number);
  if (!line[0]?.norm) {
    const width = Math.min(1 / NOMINAL.row, 1 / Math.max(1, line.length));
    const places = packed(
      wished,
      line.map(() => width),
      0,
      1,
    );
    for (const [at, item] of line.entries()) item.x = places[at] as number;
    return;
  }
  const slots = [...Array(NOMINAL.slots).keys()].map((slot) => (slot + 0.5) / NOMINAL.slots);
  const capacity = Math.ceil(line.length / NOMINAL.slots);
  const chosen = slotted(wished, slots, capacity);
  for (const [at, item] of line.entries()) {
    item.x = slots[chosen[at] as number] as number;
    item.depth = chosen.slice(0, at).filter((slot) => slot === chosen[at]).length / capacity;
  }
}

function wish(item: Item, items: readonly Item[], columns: Order["columns"]): number {
  let sum = 0;
  let weight = 0;
  for (const { item: other, weight: w } of item.near) {
    sum += (items[other] as Item).x * w;
    weight += w;
  }
  const mean = weight > 0 ? sum / weight : item.x;
  const column = columns[item.column];
  if (!column) return mean;
  const inset = Math.min(0.03, (column.to - column.from) / 2);
  return Math.min(Math.max(mean, column.from + inset), column.to - inset);
}
