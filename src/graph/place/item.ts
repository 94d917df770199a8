// What the ordering works on: nodes with their line, column and neighbours, still without pixels.
import { type Key, LEVELS, type Level, SYSTEMS, type System } from "../../model/index.ts";
import type { Projection } from "../projection.ts";
import { laneOf, type Touch } from "./lanes.ts";

/** A hub's inferred lines go everywhere: the named parties decide. */
const INFERRED = 0.35;

export interface Item {
  readonly key: Key;
  readonly norm: boolean;
  /** Rows count 0, 2, 4…, lanes 1, 3, 5… */
  readonly line: number;
  /** Index of the actor's system; -1 for norms. */
  readonly column: number;
  readonly near: { readonly item: number; readonly weight: number }[];
  /** 0…1 across the usable width. */
  x: number;
  /** 0…1 down its lane; 0 in rows. */
  depth: number;
}

export interface Column {
  readonly system: System;
  readonly from: number;
  readonly to: number;
}

/** Characters of a line of a wrapped name, room between names, and what a column has at least, in em. */
const WRAPPED = 6;
const BETWEEN = 1;
const LEAST = 4;

/** Levels and systems that have actors, in the order of the vocabularies. */
export function bandsOf(projection: Projection): { levels: Level[]; columns: Column[] } {
  const actors = projection.nodes.filter((node) => node.kind === "actor");
  const levels = LEVELS.filter((level) => actors.some((actor) => actor.level === level));
  const systems = SYSTEMS.filter((system) => actors.some((actor) => actor.system === system));
  // By the words of the fullest level, wrapped; the least column still gets its share.
  const weights = systems.map((system) => {
    const mine = actors.filter((actor) => actor.system === system);
    const words = (level: Level) =>
      mine
        .filter((actor) => actor.level === level)
        .reduce((sum, { label }) => sum + Math.min(WRAPPED, label.length) + BETWEEN, 0);
    return LEAST + Math.max(...levels.map(words));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let used = 0;
  const columns = systems.map((system, index) => {
    const from = used / total;
    used += weights[index] as number;
    return { system, from, to: used / total };
  });
  return { levels, columns };
}

/** Rows that each norm's parties stand in. */
export function touchedRows(projection: Projection, levels: readonly Level[]): Map<Key, Touch[]> {
  const level = new Map(projection.nodes.map((node) => [node.key, node.level]));
  const touched = new Map<Key, Touch[]>(
    projection.nodes.filter((node) => node.kind === "norm").map((node) => [node.key, []]),
  );
  for (const { source, target, kind, dash } of projection.edges)
    for (const [norm, actor] of [[source, target] as const, [target, source] as const]) {
      const row = levels.indexOf(level.get(actor) as Level);
      if (row >= 0)
        touched.get(norm)?.push({ row, weight: kind === "bearer" && dash === "dashed" ? INFERRED : 1 });
    }
  for (const rows of touched.values()) if (rows.length === 0) rows.push({ row: 0, weight: 1 });
  return touched;
}

export function itemsOf(
  projection: Projection,
  levels: readonly Level[],
  columns: readonly Column[],
): Item[] {
  const index = new Map(projection.nodes.map((node, at) => [node.key, at]));
  const near: { item: number; weight: number }[][] = projection.nodes.map(() => []);
  for (const edge of projection.edges) {
    const [source, target] = [index.get(edge.source), index.get(edge.target)];
    if (source === undefined || target === undefined) continue;
    const weight = edge.kind === "bearer" && edge.dash === "dashed" ? INFERRED : 1;
    near[source]?.push({ item: target, weight });
    near[target]?.push({ item: source, weight });
  }
  const lanes = laneOf(touchedRows(projection, levels), levels.length);
  return projection.nodes.map((node, at) => {
    const column = columns.findIndex(({ system }) => system === node.system);
    const { from, to } = columns[column] ?? { from: 0, to: 1 };
    return {
      key: node.key,
      norm: node.kind === "norm",
      line: node.level ? 2 * levels.indexOf(node.level) : 2 * (lanes.get(node.key) ?? 0) + 1,
      column,
      near: near[at] ?? [],
      x: (from + to) / 2,
      depth: 0,
    };
  });
}
