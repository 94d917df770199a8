// The drawing as numbers, for trying moves: what a set of nodes' lines cost where they stand. Straight lines;
// only + − × ÷ and square roots, so that every machine finds the same best move. Written for speed: a move is
// tried tens of thousands of times.
import { roomBox } from "../labels/roomBox.ts";
import { REACH } from "../metrics.ts";
import type { Projection } from "../projection.ts";
import type { Places } from "./arrange.ts";

/** What things cost: a crossing of two full lines is 1; inferred lines count as `faint`. */
const COST = { crossing: 1, label: 1.4, mark: 5, length: 0.006, faint: 0.5 } as const;

export interface Board {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Indices of the nodes that a node shares a line with. */
  readonly near: readonly (readonly number[])[];
  /** Cost of everything that these nodes take part in. */
  cost(nodes: readonly number[]): number;
}

export function boardOf({ nodes, edges }: Projection, places: Places): Board {
  const index = new Map(nodes.map((node, at) => [node.key, at]));
  const x = Float64Array.from(nodes, (node) => places.at.get(node.key)?.x ?? 0);
  const y = Float64Array.from(nodes, (node) => places.at.get(node.key)?.y ?? 0);
  const known = edges.filter((edge) => index.has(edge.source) && index.has(edge.target));
  const a = Int32Array.from(known, (edge) => index.get(edge.source) as number);
  const b = Int32Array.from(known, (edge) => index.get(edge.target) as number);
  const weight = Float64Array.from(known, (edge) => (edge.dash === "dashed" ? COST.faint : 1));
  const mine: number[][] = nodes.map(() => []);
  const near: number[][] = nodes.map(() => []);
  for (const [edge, from] of a.entries()) {
    const to = b[edge] as number;
    mine[from]?.push(edge);
    mine[to]?.push(edge);
    near[from]?.push(to);
    near[to]?.push(from);
  }
  // Label and mark of each node, four sides each, relative to its centre.
  const sides = new Float64Array(nodes.length * 8);
  for (const [at, node] of nodes.entries()) {
    const { left, top, right, bottom } = roomBox(
      node,
      places.at.get(node.key)?.room ?? { side: "below", em: 8, fontSize: 12 },
    );
    const reach = node.radius * Math.max(...REACH[node.shape]);
    sides.set([left, top, right, bottom, -reach, -reach, reach, reach], at * 8);
  }

  /** What the line costs by running through the node's label and mark. */
  const through = (edge: number, node: number): number => {
    const from = a[edge]!;
    const to = b[edge]!;
    if (from === node || to === node) return 0;
    const [cx, cy] = [x[node]!, y[node]!];
    const [x0, y0, x1, y1] = [x[from]! - cx, y[from]! - cy, x[to]! - cx, y[to]! - cy];
    const s = node * 8;
    let cost = 0;
    if (meets(x0, y0, x1, y1, sides[s]!, sides[s + 1]!, sides[s + 2]!, sides[s + 3]!)) cost += COST.label;
    if (meets(x0, y0, x1, y1, sides[s + 4]!, sides[s + 5]!, sides[s + 6]!, sides[s + 7]!)) cost += COST.mark;
    return cost * weight[edge]!;
  };
  const crossing = (p: number, q: number): number => {
    const pa = a[p]!;
    const pb = b[p]!;
    const qa = a[q]!;
    const qb = b[q]!;
    if (pa === qa || pa === qb || pb === qa || pb === qb) return 0;
    const cross = crosses(x[pa]!, y[pa]!, x[pb]!, y[pb]!, x[qa]!, y[qa]!, x[qb]!, y[qb]!);
    return cross ? weight[p]! * weight[q]! * COST.crossing : 0;
  };
  /** 1 for lines of the nodes in question: pairs of them count once. */
  const moved = new Uint8Array(a.length);
  const cost = (who: readonly number[]): number => {
    const lines: number[] = [];
    for (const node of who)
      for (const edge of mine[node]!)
        if (moved[edge] === 0) {
          moved[edge] = 1;
          lines.push(edge);
        }
    let sum = 0;
    for (const edge of lines) {
      const dx = x[a[edge]!]! - x[b[edge]!]!;
      const dy = y[a[edge]!]! - y[b[edge]!]!;
      sum += Math.sqrt(dx * dx + dy * dy) * COST.length * weight[edge]!;
      for (let other = 0; other < a.length; other++)
        if (moved[other] === 0 || other > edge) sum += crossing(edge, other);
      for (let node = 0; node < nodes.length; node++) sum += through(edge, node);
    }
    for (const node of who)
      for (let edge = 0; edge < a.length; edge++) if (moved[edge] === 0) sum += through(edge, node);
    for (const edge of lines) moved[edge] = 0;
    return sum;
  };
  return { x, y, near, cost };
}

/** Whether two segments cross. */
function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if (ax < cx ? ax < dx && bx < cx && bx < dx : ax > dx && bx > cx && bx > dx) return false;
  if (ay < cy ? ay < dy && by < cy && by < dy : ay > dy && by > cy && by > dy) return false;
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c > 0 === d > 0) return false;
  const e = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const f = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return e > 0 !== f > 0;
}

/** Whether a segment enters a box: outside no side with both ends, and the box's corners on both sides of it. */
function meets(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if (y0 < top ? y1 < top : y0 > bottom && y1 > bottom) return false;
  if (x0 < left ? x1 < left : x0 > right && x1 > right) return false;
  const dx = x1 - x0;
  const dy = y1 - y0;
  const a = dx * (top - y0) - dy * (left - x0) > 0;
  const b = dx * (top - y0) - dy * (right - x0) > 0;
  if (a !== b) return true;
  const c = dx * (bottom - y0) - dy * (left - x0) > 0;
  if (a !== c) return true;
  return a !== dx * (bottom - y0) - dy * (right - x0) > 0;
}
