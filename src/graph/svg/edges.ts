// Lines with their dashes and arrowheads. Arrowheads are shapes of their own: markers get lost in office programs.
import { type Curve, curveBetween, trimmed } from "../curve.ts";
import { REACH } from "../metrics.ts";
import type { PictureEdge, PictureNode } from "../picture.ts";
import { type Drawing, dimmed } from "./drawing.ts";
import { element, rounded } from "./element.ts";

export const DASHES: Readonly<Record<PictureEdge["dash"], string | undefined>> = {
  solid: undefined,
  dashed: "5 4",
  dotted: "1.5 3.5",
};
/** Length of an arrowhead, px. */
export const HEAD = 7;

export function drawEdges(drawing: Drawing): string {
  const nodes = new Map(drawing.picture.nodes.map((node) => [node.key, node]));
  const drawn = drawing.picture.edges.map((edge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    return source && target ? drawEdge(drawing, edge, source, target) : "";
  });
  return drawn.join("");
}

function drawEdge(drawing: Drawing, edge: PictureEdge, source: PictureNode, target: PictureNode): string {
  const { palette, at, emphasis } = drawing;
  const from = at.get(source.key);
  const to = at.get(target.key);
  if (!from || !to) return "";
  const whole = curveBetween(from, to, edge.curve);
  const atSource = edge.arrow === "source" || edge.arrow === "both";
  const atTarget = edge.arrow === "target" || edge.arrow === "both";
  const tips = trimmed(whole, reachOf(source) + 1.5, reachOf(target) + 1.5);
  const line = trimmed(tips, atSource ? HEAD - 1.5 : 0, atTarget ? HEAD - 1.5 : 0);
  const colour = edge.modality ? palette.modality[edge.modality] : palette.structure;
  const lit = emphasis.lit?.has(edge.key) || emphasis.selected.has(edge.key);
  const heads = [atSource && headOf(tips.from, tips.control), atTarget && headOf(tips.to, tips.control)]
    .filter((d) => d !== false)
    .join("");
  return element(
    "g",
    {
      "data-key": edge.key,
      stroke: colour,
      opacity: dimmed(drawing, edge.key)
        ? palette.opacity.dimLine
        : lit
          ? 1
          : palette.opacity[edge.dash === "dashed" ? "inferredLine" : "line"],
    },
    element("path", {
      d: pathOf(line),
      "stroke-width": edge.width + (lit ? 0.6 : 0),
      "stroke-dasharray": DASHES[edge.dash],
      "stroke-linecap": edge.dash === "dotted" ? "round" : undefined,
    }) + (heads && element("path", { d: heads, fill: colour, stroke: "none" })),
  );
}

/** How far a node's mark reaches from its middle, px. */
export function reachOf(node: PictureNode): number {
  return node.radius * Math.max(...REACH[node.shape]);
}

export function pathOf({ from, control, to }: Curve): string {
  const [a, c, b] = [from, control, to].map((point) => `${rounded(point.x)} ${rounded(point.y)}`);
  return `M${a}Q${c} ${b}`;
}

/** A slim triangle whose tip is here, coming from there. */
export function headOf(tip: { x: number; y: number }, from: { x: number; y: number }): string {
  const [dx, dy] = [tip.x - from.x, tip.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const corner = (side: number) =>
    `${rounded(tip.x - ux * HEAD - uy * side)} ${rounded(tip.y - uy * HEAD + ux * side)}`;
  return `M${rounded(tip.x)} ${rounded(tip.y)}L${corner(2.8)}L${corner(-2.8)}Z`;
}
