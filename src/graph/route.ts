// Bows edges around what stands in their way: of a few slight curves the one that crosses the fewest marks and
// labels, the straighter the better.
import { curveBetween, pointAt } from "./curve.ts";
import { BoxIndex } from "./labels/boxIndex.ts";
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

/** Edges with their curves; an end that is not drawn leaves the edge straight. */
export function routed(
  edges: readonly ProjectedEdge[],
  nodes: readonly PictureNode[],
  textScale: number,
): PictureEdge[] {
  const at = new Map(nodes.map((node) => [node.key, node]));
  const ground = new BoxIndex<string>();
  for (const node of nodes) {
    const label = roomBox(node, node.room, textScale);
    ground.add(`${LABEL}${node.key}`, {
      left: node.x + label.left,
      right: node.x + label.right,
      top: node.y + label.top,
      bottom: node.y + label.bottom,
    });
    const reach = node.radius * Math.max(...REACH[node.shape]) + 1;
    ground.add(`${MARK}${node.key}`, {
      left: node.x - reach,
      right: node.x + reach,
      top: node.y - reach,
      bottom: node.y + reach,
    });
  }
  return edges.map((edge) => {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    return { ...edge, curve: from && to ? bestBow(from, to, ground) : 0 };
  });
}

const LABEL = "label ";
const MARK = "mark ";

function bestBow(from: PictureNode, to: PictureNode, ground: BoxIndex<string>): number {
  const own = new Set([LABEL, MARK].flatMap((kind) => [kind + from.key, kind + to.key]));
  const length = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
  const steps = Math.max(2, Math.ceil(length / STEP));
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const bow of BOWS) {
    let cost = Math.abs(bow);
    if (cost >= least || cost * length > 2 * BULGE) continue;
    const curve = curveBetween(from, to, bow);
    const met = new Set<string>();
    for (let step = 1; step < steps; step++) {
      const { x, y } = pointAt(curve, step / steps);
      for (const item of ground.at({ left: x - 0.5, right: x + 0.5, top: y - 0.5, bottom: y + 0.5 }))
        if (!own.has(item)) met.add(item);
    }
    for (const item of met) cost += item.startsWith(MARK) ? COST.mark : COST.label;
    if (cost < least) [best, least] = [bow, cost];
  }
  return best;
}
