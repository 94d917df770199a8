// What lies under a point of the world.
import type { Key } from "../model/index.ts";
import type { Point } from "./camera.ts";
import { curveBetween, pointAt } from "./curve.ts";
import { REACH } from "./metrics.ts";
import type { Picture } from "./picture.ts";

const STEPS = 24;

/**
 * Key of the node or edge at a world point, nodes before edges, nearer before farther; null on empty ground.
 * `tolerance` in px around outlines and lines; `scale` is the camera's, since marks do not grow with it.
 */
export function hitTest(picture: Picture, point: Point, tolerance = 4, scale = 1): Key | null {
  let best: Key | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of picture.nodes) {
    const distance = Math.hypot(point.x - node.x, point.y - node.y) * scale;
    if (distance < node.radius * Math.max(...REACH[node.shape]) + tolerance && distance < least)
      [best, least] = [node.key, distance];
  }
  if (best !== null) return best;
  const at = new Map(picture.nodes.map((node) => [node.key, node]));
  for (const edge of picture.edges) {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    if (!from || !to) continue;
    const curve = curveBetween(from, to, edge.curve);
    let before: Point = from;
    for (let step = 1; step <= STEPS; step++) {
      const next = edge.curve === 0 ? to : pointAt(curve, step / STEPS);
      const distance = toSegment(point, before, next) * scale;
      if (distance < tolerance + edge.width / 2 && distance < least) [best, least] = [edge.key, distance];
      if (edge.curve === 0) break;
      before = next;
    }
  }
  return best;
}

function toSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
