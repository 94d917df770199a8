// Labels as last planned. Planning is the dear part of a drawing: it is done anew only when it would say otherwise.
import {
  type Camera,
  type Emphasis,
  type LabelPlan,
  type Picture,
  planLabels,
  type Size,
} from "../graph/index.ts";

export const NOTHING: LabelPlan = { labels: [], hidden: 0, bands: [] };

/** planLabels that answers again at once while nothing has changed that labels depend on. */
export function latestPlan() {
  let asked: readonly unknown[] = [];
  let plan = NOTHING;
  return (picture: Picture, camera: Camera, pane: Size, textScale: number, lit: Emphasis["lit"]) => {
    const now = [picture, camera, pane, textScale, lit];
    if (now.some((value, index) => value !== asked[index]))
      plan = planLabels(picture, camera, pane, { textScale, lit });
    asked = now;
    return plan;
  };
}
