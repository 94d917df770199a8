// The drawing as numbers, for trying moves: what a set of nodes' lines cost where they stand. Straight lines;
// only + − × ÷, so that every machine finds the same best move.
import { roomBox } from "../labels/roomBox.ts";
import { REACH } from "../metrics.ts";
import type { Projection } from "../projection.ts";
import type { Places } from "./arrange.ts";

/** What things cost: a crossing of two full lines is 1. */
const COST = { crossing: 1, label: 1.4, mark: 5, length: 0.006, faint: 0.5 } as const;

export interface Board {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Cost of everything that these nodes take part in. */
  cost(nodes: readonly number[]): number;
  /** Indices of the nodes that a node shares a line with. */
  readonly near: readonly (readonly number[])[];
}

export function boardOf({ nodes, edges }: Projection, places: Places): Board {
  const count = nodes.length;
  const index = new Map(nodes.map((node, at) => [node.key, at]));
  const x = Float64Array.from(nodes, (node) => places.at.get(node.key)?.x ?? 0);
  const y = Float64Array.from(nodes, (node) => places.at.get(node.key)?.y ?? 0);
  // Label boxes and marks, relative to their node.
  const [left, top, right, bottom] = [0, 0, 0, 0].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const reach = new Float64Array(count);
  for (const [at, node] of nodes.entries()) {
    const room = places.at.get(node.key)?.room ?? ({ side: "below", em: 8 } as const);
    const box = roomBox(node, room);
    reach[at] = node.radius * Math.max(...REACH[node.shape]);
    left[at] = box.left;
    right[at] = box.right;
    top[at] = box.top;
    bottom[at] = box.bottom;
  }
  const known = edges.filter((edge) => index.has(edge.source) && index.has(edge.target));
  const a = Int32Array.from(known, (edge) => index.get(edge.source) as number);
  const b = Int32Array.from(known, (edge) => index.get(edge.target) as number);
  const weight = Float64Array.from(known, (edge) => (edge.dash === "dashed" ? COST.faint : 1));
  const mine: number[][] = nodes.map(() => []);
  const near: number[][] = nodes.map(() => []);
  for (let edge = 0; edge < a.length; edge++) {
    const [from, to] = [a[edge] as number, b[edge] as number];
    mine[from]?.push(edge);
    mine[to]?.push(edge);
    near[from]?.push(to);
    near[to]?.push(from);
  }

  const crossing = (p: number, q: number): number => {
    const [pa, pb, qa, qb] = [a[p]!, b[p]!, a[q]!, b[q]!];
    if (pa === qa || pa === qb || pb === qa || pb === qb) return 0;
    return crosses(x[pa]!, y[pa]!, x[pb]!, y[pb]!, x[qa]!, y[qa]!, x[qb]!, y[qb]!)
      ? weight[p]! * weight[q]! * COST.crossing
      : 0;
  };
  const through = (edge: number, node: number): number => {
    const [from, to] = [a[edge]!, b[edge]!];
    if (from === node || to === node) return 0;
    const [x0, y0, x1, y1] = [x[from]!, y[from]!, x[to]!, y[to]!];
    const [cx, cy, r] = [x[node]!, y[node]!, reach[node]!];
    let cost = 0;
    if (meets(x0, y0, x1, y1, cx + left[node]!, cy + top[node]!, cx + right[node]!, cy + bottom[node]!))
      cost += COST.label;
    if (meets(x0, y0, x1, y1, cx - r, cy - r, cx + r, cy + r)) cost += COST.mark;
    return cost * weight[edge]!;
  };
  const moved = new Uint8Array(a.length);
  const cost = (who: readonly number[]): number => {
    const lines: number[] = [];
    for (const node of who)
      for (const edge of mine[node]!)
        if (!moved[edge]) {
          moved[edge] = 1;
          lines.push(edge);
        }
    let sum = 0;
    for (let at = 0; at < lines.length; at++) {
      const edge = lines[at]!;
      const [dx, dy] = [x[a[edge]!]! - x[b[edge]!]!, y[a[edge]!]! - y[b[edge]!]!];
      sum += Math.sqrt(dx * dx + dy * dy) * COST.length * weight[edge]!;
      for (let other = 0; other < a.length; other++) if (!moved[other]) sum += crossing(edge, other);
      for (let other = at + 1; other < lines.length; other++) sum += crossing(edge, lines[other]!);
      for (let node = 0; node < count; node++) sum += through(edge, node);
    }
    for (const node of who)
      for (let edge = 0; edge < a.length; edge++) if (!moved[edge]) sum += through(edge, node);
    for (const edge of lines) moved[edge] = 0;
    return sum;
  };
  return { x, y, cost, near };
}

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
  if ((ax < cx && ax < dx && bx < cx && bx < dx) || (ax > cx && ax > dx && bx > cx && bx > dx)) return false;
  if ((ay < cy && ay < dy && by < cy && by < dy) || (ay > cy && ay > dy && by > cy && by > dy)) return false;
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c > 0 === d > 0) return false;
  const e = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const f = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return e > 0 !== f > 0;
}

/** Whether a line enters a box: clipped to the box, something is left of it. */
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
  if ((x0 < left && x1 < left) || (x0 > right && x1 > right)) return false;
  if ((y0 < top && y1 < top) || (y0 > bottom && y1 > bottom)) return false;
  let enter = 0;
  let leave = 1;
  const dx = x1 - x0;
  const dy = y1 - y0;
  if (dx !== 0) {
    const [s, t] = dx > 0 ? [(left - x0) / dx, (right - x0) / dx] : [(right - x0) / dx, (left - x0) / dx];
    if (s > enter) enter = s;
    if (t < leave) leave = t;
  }
  if (dy !== 0) {
    const [s, t] = dy > 0 ? [(top - y0) / dy, (bottom - y0) / dy] : [(bottom - y0) / dy, (top - y0) / dy];
    if (s > enter) enter = s;
    if (t < leave) leave = t;
  }
  return enter < leave;
}
