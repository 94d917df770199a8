// The margin around the pane and its labels: what comes into sight while the hand moves the picture.
import {
  type Camera,
  type LabelPlan,
  type Picture,
  type PlacedLabel,
  planLabels,
  type Size,
  toPane,
} from "../graph/index.ts";

/** Of the pane's width and height, on each side. */
const SHARE = 0.5;
export const NO_MARGIN: Size = { width: 0, height: 0 };

/** What is drawn along beyond each side of a pane while the hand moves the picture. */
export function marginOf({ width, height }: Size): Size {
  return { width: Math.round(width * SHARE), height: Math.round(height * SHARE) };
}

/** Labels of nodes outside the pane and within the margin, in px of the pane; none touches one of the pane's own. */
export function beyondPane(
  picture: Picture,
  camera: Camera,
  pane: Size,
  margin: Size,
  textScale: number,
  plan: LabelPlan,
): readonly PlacedLabel[] {
  if (margin.width === 0 && margin.height === 0) return [];
  const outside = picture.nodes.filter((node) => {
    const { x, y } = toPane(node, camera, pane);
    const seen = x >= 0 && y >= 0 && x <= pane.width && y <= pane.height;
    return !seen && Math.abs(x - pane.width / 2) < pane.width / 2 + margin.width;
  });
  if (outside.length === 0) return [];
  const large = { width: pane.width + 2 * margin.width, height: pane.height + 2 * margin.height };
  const around = planLabels({ ...picture, nodes: outside, edges: [] }, camera, large, { textScale });
  return around.labels
    .map((label) => ({ ...label, x: label.x - margin.width, y: label.y - margin.height }))
    .filter((label) => !plan.labels.some((own) => overlap(label, own)));
}

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}
