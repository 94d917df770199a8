// Where things lie by right, without pixels: rows, lanes between them, and a place 0…1 across for everything.
// Computed once for a whole policy and lens; panes, languages and filters only lay it out anew.
import type { Key, Level } from "../../model/index.ts";
import type { Projection } from "../projection.ts";
import { bandsOf, type Column, type Item, itemsOf } from "./item.ts";
import { packed, slotted } from "./spread.ts";

export interface Seat {
  readonly key: Key;
  /** 0…1 across the usable width. */
  readonly x: number;
  /** 0…1 down its lane, among seats of the same x; 0 in rows. */
  readonly depth: number;
  /** Index of the actor's system; -1 for norms. */
  readonly column: number;
}

export interface Order {
  /** Levels that have actors, from the top; seats from left to right. */
  readonly rows: readonly { readonly level: Level; readonly seats: readonly Seat[] }[];
  /** Norms below row i (and above the next), from left to right. */
  readonly lanes: readonly (readonly Seat[])[];
  /** Systems that have actors, with their share of the width. */
  readonly columns: readonly Column[];
}

/** Slots of a lane and seats of a row in a nominal pane (a wide screen). */
const NOMINAL = { slots: 14, row: 13 } as const;
const SWEEPS = 16;

/** The order of a whole projection by barycentre sweeps down and up; improve.ts does better, slowly. */
export function orderOf(projection: Projection): Order {
  const { levels, columns } = bandsOf(projection);
  const items = itemsOf(projection, levels, columns);
  const lines = levels.flatMap((_, row) =>
    [2 * row, 2 * row + 1].map((line) => items.filter((i) => i.line === line)),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const line of sweep % 2 === 0 ? lines : [...lines].reverse())
      if (line[0]?.norm) settleLane(line, items);
      else settleRow(line, items, columns);
  return {
    rows: levels.map((level, row) => ({ level, seats: seated(lines[2 * row] ?? []) })),
    lanes: levels.map((_, row) => seated(lines[2 * row + 1] ?? [])),
    columns,
  };
}

/** From left to right, then down. */
export function seated(line: readonly Seat[]): Seat[] {
  return line
    .map(({ key, x, depth, column }) => ({ key, x, depth, column }))
    .sort((a, b) => a.column - b.column || a.x - b.x || a.depth - b.depth);
}

/** Moves a row's actors as near to their neighbours as their columns allow. */
function settleRow(line: readonly Item[], items: readonly Item[], columns: readonly Column[]): void {
  for (const [index, { from, to }] of columns.entries()) {
    const mine = byWish(
      line.filter((item) => item.column === index),
      items,
    );
    const width = Math.min(1 / NOMINAL.row, (to - from) / Math.max(1, mine.length));
    const places = packed(
      mine.map(({ wish }) => wish),
      mine.map(() => width),
      from,
      to,
    );
    for (const [at, { item }] of mine.entries()) item.x = places[at] as number;
  }
}

function settleLane(line: readonly Item[], items: readonly Item[]): void {
  const mine = byWish(line, items);
  const slots = [...Array(NOMINAL.slots).keys()].map((slot) => (slot + 0.5) / NOMINAL.slots);
  const capacity = Math.ceil(line.length / NOMINAL.slots);
  const chosen = slotted(
    mine.map(({ wish }) => wish),
    slots,
    capacity,
  );
  for (const [at, { item }] of mine.entries()) {
    item.x = slots[chosen[at] as number] as number;
    item.depth = chosen.slice(0, at).filter((slot) => slot === chosen[at]).length / capacity;
  }
}

/** With the middle of its neighbours as its wish, from left to right; without any it wants to stay. */
function byWish(line: readonly Item[], items: readonly Item[]): { item: Item; wish: number }[] {
  const wished = line.map((item) => {
    const weight = item.near.reduce((sum, near) => sum + near.weight, 0);
    const sum = item.near.reduce((total, near) => total + (items[near.item] as Item).x * near.weight, 0);
    return { item, wish: weight > 0 ? sum / weight : item.x };
  });
  return wished.sort((a, b) => a.wish - b.wish);
}
