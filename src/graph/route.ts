// Bows edges around what stands in their way: of a few slight curves the one that crosses the fewest marks and
// labels, the straighter the better.
import type { Key } from "../model/index.ts";
import { curveBetween, pointAt } from "./curve.ts";
import { type Box, BoxIndex } from "./labels/boxIndex.ts";
import { roomBox } from "./labels/roomBox.ts";
import { REACH } from "./metrics.ts";
import type { PictureEdge, PictureNode } from "./picture.ts";
import type { ProjectedEdge } from "./projection.ts";

const BOWS = [0, 0.05, -0.05, 0.1, -0.1, 0.16, -0.16, 0.23, -0.23];
/** What an obstacle costs beside a bow of 1. */
const COST = { label: 0.06, mark: 0.3 } as const;
/** No curve leaves its straight line by more than this many px. */
const BULGE = 34;
/** Px between the points that are looked at. */
const STEP = 9;

/** Above this many lines nobody follows a single one around a mark, and all are straight. */
const STRAIGHT = 3_000;

interface Obstacle {
  /** The node whose label or mark it is: its own lines may touch it. */
  readonly of: Key;
  readonly cost: number;
}

/** Edges with their curves; an end that is not drawn leaves the edge straight. */
export function routed(
  edges: readonly ProjectedEdge[],
  nodes: readonly PictureNode[],
  textScale: number,
): PictureEdge[] {
  if (edges.length > STRAIGHT) return edges.map((edge) => ({ ...edge, curve: 0 }));
  const at = new Map(nodes.map((node) => [node.key, node]));
  const ground = new BoxIndex<Obstacle>();
  for (const node of nodes) {
    const label = roomBox(node, node.room, textScale);
    const reach = node.radius * Math.max(...REACH[node.shape]) + 1;
    const mark = { left: -reach, right: reach, top: -reach, bottom: reach };
    ground.add({ of: node.key, cost: COST.label }, moved(label, node));
    ground.add({ of: node.key, cost: COST.mark }, moved(mark, node));
  }
  return edges.map((edge) => {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    return { ...edge, curve: from && to ? bestBow(from, to, ground) : 0 };
  });
}

function moved(box: Box, { x, y }: PictureNode): Box {
  return { left: x + box.left, right: x + box.right, top: y + box.top, bottom: y + box.bottom };
}

function bestBow(from: PictureNode, to: PictureNode, ground: BoxIndex<Obstacle>): number {
  const length = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
  const steps = Math.max(2, Math.ceil(length / STEP));
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const bow of BOWS) {
    let cost = Math.abs(bow);
    if (cost >= least || cost * length > 2 * BULGE) continue;
    const curve = curveBetween(from, to, bow);
    const met = new Set<Obstacle>();
    const meet = (obstacle: Obstacle) => {
      if (met.has(obstacle) || obstacle.of === from.key || obstacle.of === to.key) return;
      met.add(obstacle);
      cost += obstacle.cost;
    };
    for (let step = 1; step < steps && cost < least; step++) {
      const { x, y } = pointAt(curve, step / steps);
      ground.under(x, y, meet);
    }
    if (cost < least) [best, least] = [bow, cost];
  }
  return best;
}
