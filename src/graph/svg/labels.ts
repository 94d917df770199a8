// Words of nodes and lines, exactly where the plan has put them.
import { LEADING } from "../metrics.ts";
import type { PlacedLabel } from "../picture.ts";
import { type Drawing, dimmed } from "./drawing.ts";
import { element, escaped, middled } from "./element.ts";

export function drawLabels(drawing: Drawing): string {
  const unnamed = new Set(drawing.picture.nodes.flatMap((node) => (node.unnamed ? [node.key] : [])));
  const colours = new Map(drawing.picture.edges.map((edge) => [edge.key, edge.modality]));
  return drawing.plan.labels
    .map((label) => drawLabel(drawing, label, unnamed.has(label.key), colours.get(label.key) ?? null))
    .join("");
}

function drawLabel(
  drawing: Drawing,
  label: PlacedLabel,
  unnamed: boolean,
  modality: keyof Drawing["palette"]["modality"] | null,
): string {
  const { palette, portable } = drawing;
  const leading = label.fontSize * LEADING;
  const first = label.y - ((label.lines.length - 1) * leading) / 2;
  const shift = label.align === "start" ? -0.5 : label.align === "end" ? 0.5 : 0;
  const x = label.x + shift * label.width;
  const ink = label.kind === "actor" ? palette.actorInk : label.kind === "norm" ? palette.ink : palette.muted;
  const lines = label.lines.map((line, index) =>
    element(
      "tspan",
      {
        x,
        y: middled(first + index * leading, label.fontSize, portable).y,
        fill: unnamed && index === label.lines.length - 1 ? palette.muted : undefined,
      },
      escaped(line),
    ),
  );
  // A halo is a stroke under the fill, and office programs draw it over: they get a pale ground instead.
  const ground =
    portable &&
    element("rect", {
      x: label.x - label.width / 2,
      y: label.y - label.height / 2,
      width: label.width,
      height: label.height,
      rx: 2,
      fill: palette.paper,
      "fill-opacity": 0.72,
    });
  const halo = {
    stroke: palette.paper,
    "stroke-width": 3.5,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  const text = element(
    "text",
    {
      "data-key": label.key,
      "data-kind": label.kind,
      "font-size": label.fontSize,
      "font-weight": label.bold ? 700 : undefined,
      "text-anchor": label.align,
      "dominant-baseline": portable ? undefined : "central",
      fill: label.kind === "edge" && modality ? palette.modality[modality] : ink,
      ...(portable ? {} : halo),
      opacity: dimmed(drawing, label.key) ? palette.opacity.dim : undefined,
    },
    lines.join(""),
  );
  return ground ? ground + text : text;
}
