// Marks: filled where the text names the bearer, hollow and dashed where it was inferred.
import { CORNERS, markSizeOf } from "../metrics.ts";
import { inkOf } from "../palette.ts";
import type { NodeShape, PictureNode } from "../picture.ts";
import { type Drawing, dimmed } from "./drawing.ts";
import { element, escaped, middled, rounded } from "./element.ts";

export function drawNodes(drawing: Drawing): string {
  return drawing.picture.nodes.map((node) => drawNode(drawing, node)).join("");
}

function drawNode(drawing: Drawing, node: PictureNode): string {
  const { palette, emphasis, at, portable } = drawing;
  const { x, y } = at.get(node.key) ?? node;
  const colour = inkOf(node, palette);
  const chosen = emphasis.selected.has(node.key);
  const size = markSizeOf(node);
  const ring = chosen || emphasis.hovered === node.key;
  const parts = [
    `<title>${escaped(node.unnamed ? `${node.label}（${node.unnamed}）` : node.label)}</title>`,
    ring &&
      shape(node.shape, node.radius + 5, {
        fill: chosen ? palette.wash : "none",
        stroke: palette.accent,
        "stroke-width": chosen ? 2.2 : 1.4,
      }),
    shape(node.shape, node.radius, {
      fill: node.inferred ? palette.card : colour,
      stroke: node.inferred ? colour : palette.paper,
      "stroke-width": node.inferred ? 1.5 : 1.2,
      "stroke-dasharray": node.inferred ? "3 2" : undefined,
      "stroke-linejoin": "round",
    }),
    node.mark &&
      element(
        "text",
        {
          ...middled(node.shape === "triangle" ? 1.5 : 0.5, size, portable),
          "font-size": rounded(size),
          "font-weight": 700,
          "text-anchor": "middle",
          fill: node.inferred ? colour : node.kind === "actor" ? palette.paper : palette.onModality,
        },
        escaped(node.mark),
      ),
  ];
  return element(
    "g",
    {
      "data-key": node.key,
      "data-kind": node.kind,
      transform: `translate(${rounded(x)} ${rounded(y)})`,
      opacity: dimmed(drawing, node.key) ? palette.opacity.dim : undefined,
    },
    parts.filter(Boolean).join(""),
  );
}

/** A shape of this radius around (0,0). */
export function shape(
  kind: NodeShape,
  radius: number,
  attributes: Record<string, string | number | undefined>,
): string {
  if (kind === "circle") return element("circle", { r: radius, ...attributes });
  const points = CORNERS[kind].map(([x, y]) => `${rounded(x * radius)},${rounded(y * radius)}`).join(" ");
  return element("polygon", { points, ...attributes });
}
