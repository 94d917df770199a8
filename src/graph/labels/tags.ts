// Tags on lines (商 批 …, "3 禁 · 1 商"): last, and only where there is free ground.
import type { Key } from "../../model/index.ts";
import type { Point } from "../camera.ts";
import { curveBetween, pointAt } from "../curve.ts";
import { LEADING, TYPE } from "../metrics.ts";
import type { Picture, PlacedLabel } from "../picture.ts";
import type { Measure } from "../textWidth.ts";
import type { Ground } from "./ground.ts";

/** Shares of the way that are tried, the middle first. */
const STOPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** Said by the arrow already; their tags come when the line is lit. */
const QUIET = new Set(["recipient", "target"]);

export function planTags(
  picture: Picture,
  at: ReadonlyMap<Key, Point>,
  { pane, marks, taken }: Ground,
  textScale: number,
  measure: Measure,
  lit: ReadonlySet<Key> | null,
): PlacedLabel[] {
  const fontSize = TYPE.edge.fontSize * textScale;
  const height = Math.ceil(fontSize * LEADING);
  const placed: PlacedLabel[] = [];
  const wanted = picture.edges.filter(
    (edge) => edge.tag !== "" && (lit ? lit.has(edge.key) : !QUIET.has(edge.kind)),
  );
  for (const edge of [...wanted].sort((a, b) => b.norms.length - a.norms.length)) {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    if (!from || !to) continue;
    const curve = curveBetween(from, to, edge.curve);
    const width = Math.ceil(measure(edge.tag, fontSize, TYPE.edge.bold));
    for (const stop of STOPS) {
      const { x, y } = pointAt(curve, stop);
      const box = {
        left: x - width / 2 - 1,
        right: x + width / 2 + 1,
        top: y - height / 2,
        bottom: y + height / 2,
      };
      const clipped =
        box.left < pane.left || box.right > pane.right || box.top < pane.top || box.bottom > pane.bottom;
      if (clipped || marks.at(box).size > 0 || taken.at(box).size > 0) continue;
      taken.add(edge.key, box);
      placed.push({
        key: edge.key,
        kind: "edge",
        x,
        y,
        width,
        height,
        lines: [edge.tag],
        fontSize,
        bold: false,
        align: "middle",
      });
      break;
    }
  }
  return placed;
}
