// A picture on its way to the next one: nodes that stay glide, the rest is there at once. Pure.
import type { Picture, Point } from "../graph/index.ts";
import type { Key } from "../model/index.ts";

/** Where nodes are just now, where that differs from their place in the picture. */
export type Places = ReadonlyMap<Key, Point>;

/** Slow, fast, slow. */
export function eased(share: number): number {
  const t = Math.max(0, Math.min(1, share));
  return t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2;
}

/** The nodes of `next` that were drawn elsewhere before, with their old places. */
export function movers(before: Picture, next: Picture): Places {
  const old = new Map(before.nodes.map((node) => [node.key, node]));
  const places = new Map<Key, Point>();
  for (const { key, x, y } of next.nodes) {
    const was = old.get(key);
    if (was && (was.x !== x || was.y !== y)) places.set(key, { x: was.x, y: was.y });
  }
  return places;
}

/** Places at a share (0…1) of the way from their old ones to those of the picture. */
export function onTheWay(from: Places, to: Picture, share: number): Places {
  const places = new Map<Key, Point>();
  for (const { key, x, y } of to.nodes) {
    const was = from.get(key);
    if (was) places.set(key, { x: was.x + (x - was.x) * share, y: was.y + (y - was.y) * share });
  }
  return places;
}

/** The picture with its nodes where they are just now. */
export function placedAt(picture: Picture, places: Places): Picture {
  if (places.size === 0) return picture;
  return { ...picture, nodes: picture.nodes.map((node) => ({ ...node, ...places.get(node.key) })) };
}
