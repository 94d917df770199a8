// Boxes for a part of the picture: set out in rows, as on the page, or in columns (who, what, towards whom), whichever
// leaves the letters larger.
import type { Key } from "../../model/index.ts";
import type { PictureNode, Size } from "../picture.ts";
import { apart } from "./apart.ts";
import { boxesOf, type Sized } from "./boxes.ts";
import { linked } from "./links.ts";
import type { FigureBox, FigureLink, PlacedInput } from "./parts.ts";
import type { Part } from "./pictured.ts";

export interface Placed {
  readonly boxes: readonly FigureBox[];
  readonly links: readonly FigureLink[];
}

/** Sizes of the letters, largest first. */
const SCALES = [1.35, 1.25, 1.15, 1.07, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64];
const SWEEPS = 10;

/** A way to set out: along which axis the ranks follow each other, and the free room within and between them. */
interface Way {
  readonly ranks: (part: Part) => PictureNode[][];
  readonly along: "x" | "y";
  readonly gap: number;
  readonly rankGap: { readonly least: number; readonly most: number };
  /** Whether a rank that is too long may become several. */
  readonly breaks: boolean;
}

const ROWS: Way = {
  ranks: rowsOf,
  along: "x",
  gap: 18,
  rankGap: { least: 34, most: 70 },
  breaks: true,
};
/** Lines between actors of one row carry their counts in the gap. */
const ACTOR_ROWS: Way = { ...ROWS, gap: 74 };
const COLUMNS: Way = {
  ranks: columnsOf,
  along: "y",
  gap: 12,
  rankGap: { least: 46, most: 96 },
  breaks: false,
};

/** The boxes at the largest letters at which they fit; null where they do not at all. */
export function placedIn(part: Part, input: PlacedInput): Placed | null {
  const ways = part.nodes.some(({ kind }) => kind === "norm") ? [ROWS, COLUMNS] : [ACTOR_ROWS];
  for (const scale of SCALES) {
    const sized = boxesOf(part.nodes, input, scale);
    for (const way of ways) {
      const boxes = setOut(part, sized, input.size, way);
      if (boxes) return { boxes, links: linked(part.edges, boxes, { ...input, scale, along: way.along }) };
    }
  }
  return null;
}

/** Nodes by rows from top to bottom, each from left to right. */
function rowsOf({ nodes, row }: Part): PictureNode[][] {
  const rows = new Map<number, PictureNode[]>();
  for (const node of [...nodes].sort((a, b) => row(a) - row(b) || a.x - b.x))
    rows.set(row(node), [...(rows.get(row(node)) ?? []), node]);
  return [...rows.values()];
}

/** Bearers, norms, the others: each from the top of the page down. */
function columnsOf({ nodes, edges, row }: Part): PictureNode[][] {
  const bearers = new Set(edges.filter(({ kind }) => kind === "bearer").map(({ source }) => source));
  const columnOf = ({ kind, key }: PictureNode) => (kind === "norm" ? 1 : bearers.has(key) ? 0 : 2);
  const sorted = [...nodes].sort((a, b) => row(a) - row(b) || a.y - b.y || a.x - b.x);
  return [0, 1, 2]
    .map((column) => sorted.filter((node) => columnOf(node) === column))
    .filter((own) => own.length > 0);
}

function setOut(part: Part, sized: ReadonlyMap<Key, Sized>, size: Size, way: Way): FigureBox[] | null {
  const flat = way.along === "x";
  const length = ({ key }: PictureNode) => sized.get(key)![flat ? "width" : "height"];
  const depth = ({ key }: PictureNode) => sized.get(key)![flat ? "height" : "width"];
  const room = flat ? size.width : size.height;
  const total = (rank: readonly PictureNode[]) =>
    rank.reduce((sum, node) => sum + length(node), 0) + way.gap * (rank.length - 1);
  const ranks = way
    .ranks(part)
    .flatMap((rank) => (way.breaks ? broken(rank, Math.ceil(total(rank) / room)) : [rank]));
  if (ranks.some((rank) => total(rank) > room)) return null;
  const depths = ranks.map((rank) => Math.max(...rank.map(depth)));
  const gaps = ranks.length - 1;
  const slack = (flat ? size.height : size.width) - depths.reduce((sum, own) => sum + own, 0);
  if (slack < gaps * way.rankGap.least) return null;
  const gap = gaps > 0 ? Math.min(way.rankGap.most, slack / gaps) : 0;
  const middles = middlesOf(part, ranks, { length, room, gap: way.gap, flat });
  let edge = (slack - gap * gaps) / 2;
  return ranks.flatMap((rank, at) => {
    const middle = edge + depths[at]! / 2;
    edge += depths[at]! + gap;
    return rank.map(({ key, kind, modality, inferred }): FigureBox => {
      const own = sized.get(key)!;
      const [x, y] = flat ? [middles.get(key)!, middle] : [middle, middles.get(key)!];
      return { key, kind, modality, inferred, ...own, x: x - own.width / 2, y: y - own.height / 2 };
    });
  });
}

/** A rank that is too long, as several: neighbours stay close by standing under one another. */
function broken(rank: readonly PictureNode[], count: number): PictureNode[][] {
  const parts = Array.from({ length: Math.max(1, Math.min(count, rank.length)) }, (): PictureNode[] => []);
  rank.forEach((node, at) => {
    parts[at % parts.length]!.push(node);
  });
  return parts;
}

/** Middle of each box: as near to those it is joined with as its neighbours in the rank allow. */
function middlesOf(
  { nodes, edges }: Part,
  ranks: readonly PictureNode[][],
  {
    length,
    room,
    gap,
    flat,
  }: { length(node: PictureNode): number; room: number; gap: number; flat: boolean },
): Map<Key, number> {
  const near = new Map<Key, Key[]>(nodes.map(({ key }) => [key, []]));
  for (const { source, target } of edges) {
    near.get(source)?.push(target);
    near.get(target)?.push(source);
  }
  const places = nodes.map(({ x, y }) => (flat ? x : y));
  const [least, most] = [Math.min(...places), Math.max(...places)];
  const spread = (place: number) => (most > least ? ((place - least) / (most - least)) * room : room / 2);
  const middles = new Map(nodes.map(({ key, x, y }) => [key, spread(flat ? x : y)]));
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const rank of sweep % 2 === 0 ? ranks : [...ranks].reverse()) {
      const wanted = rank.map(({ key }) => {
        const others = near.get(key)!;
        if (others.length === 0) return middles.get(key)!;
        return others.reduce((sum, other) => sum + middles.get(other)!, 0) / others.length;
      });
      apart(wanted, rank.map(length), gap, room).forEach((middle, at) => {
        middles.set(rank[at]!.key, middle);
      });
    }
  return centred(middles, nodes, length, room);
}

/** All moved together, so that as much is free before the first as after the last. */
function centred(
  middles: ReadonlyMap<Key, number>,
  nodes: readonly PictureNode[],
  length: (node: PictureNode) => number,
  room: number,
): Map<Key, number> {
  const before = Math.min(...nodes.map((node) => middles.get(node.key)! - length(node) / 2));
  const after = room - Math.max(...nodes.map((node) => middles.get(node.key)! + length(node) / 2));
  return new Map([...middles].map(([key, middle]) => [key, middle + (after - before) / 2]));
}
