// How legible a picture is, in numbers: what the tests hold and what one looks at when placement changes.
import {
  curveBetween,
  type LabelPlan,
  type Picture,
  type PictureNode,
  type PlacedLabel,
  pointAt,
  REACH,
} from "../../src/graph/index.ts";

export interface Quality {
  /** Pairs of lines (taken straight, without a common end) that cross. */
  readonly crossings: number;
  /** How often a line runs through a label that is not of its ends. */
  readonly through: number;
  /** Pairs of labels that touch. */
  readonly overlaps: number;
  /** Labels that the pane cuts, and labels on another node's mark. */
  readonly clipped: number;
  readonly onMarks: number;
  /** Nodes without a label. */
  readonly hidden: number;
  readonly hiddenActors: number;
  /** Smallest font size. */
  readonly smallest: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function boxOf({ x, y, width, height }: PlacedLabel): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function markOf({ x, y, radius, shape }: PictureNode): Box {
  const [across, up] = REACH[shape];
  return {
    left: x - radius * across,
    right: x + radius * across,
    top: y - radius * up,
    bottom: y + radius * up,
  };
}

/** For a picture seen whole, at scale 1, in the pane it was placed for. */
export function qualityOf(picture: Picture, plan: LabelPlan): Quality {
  const boxes = plan.labels.map(boxOf);
  const { width, height } = picture.size;
  const marks = picture.nodes.map(markOf);
  const labelled = new Set(plan.labels.map((label) => label.key));
  const missing = picture.nodes.filter((node) => !labelled.has(node.key));
  return {
    crossings: crossingsOf(picture),
    through: throughOf(picture, plan),
    overlaps: boxes.reduce(
      (sum, box, at) => sum + boxes.slice(at + 1).filter((other) => touch(box, other)).length,
      0,
    ),
    clipped: boxes.filter((box) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
      .length,
    onMarks: plan.labels.filter((label, at) =>
      marks.some((mark, n) => picture.nodes[n]?.key !== label.key && touch(mark, boxes[at] as Box)),
    ).length,
    hidden: missing.length,
    hiddenActors: missing.filter((node) => node.kind === "actor").length,
    smallest: Math.min(...plan.labels.map((label) => label.fontSize)),
  };
}

function crossingsOf(picture: Picture): number {
  const at = new Map(picture.nodes.map((node) => [node.key, node]));
  const lines = picture.edges.map((edge) => [at.get(edge.source)!, at.get(edge.target)!] as const);
  const side = (a: PictureNode, b: PictureNode, c: PictureNode) =>
    Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  let count = 0;
  for (const [index, [a, b]] of lines.entries())
    for (const [c, d] of lines.slice(index + 1)) {
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) count++;
    }
  return count;
}

function throughOf(picture: Picture, plan: LabelPlan): number {
  const at = new Map(picture.nodes.map((node) => [node.key, node]));
  const labels = plan.labels.filter((label) => label.kind !== "edge");
  let count = 0;
  for (const edge of picture.edges) {
    const curve = curveBetween(at.get(edge.source)!, at.get(edge.target)!, edge.curve);
    const points = [...Array(99).keys()].map((step) => pointAt(curve, (step + 1) / 100));
    for (const label of labels) {
      if (label.key === edge.source || label.key === edge.target) continue;
      const { left, right, top, bottom } = boxOf(label);
      if (points.some(({ x, y }) => x > left && x < right && y > top && y < bottom)) count++;
    }
  }
  return count;
}
