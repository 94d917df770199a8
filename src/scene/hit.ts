// What lies under a point of the pane: one geometry for both scenes, so that both pick the same.
import {
  type Camera,
  hitTest,
  type LabelPlan,
  type Picture,
  type Point,
  type Size,
  toWorld,
} from "../graph/index.ts";
import type { Key } from "../model/index.ts";

/** Room around a shape or a line that still counts as a hit, px: a mouse, a finger. */
export const REACH = { mouse: 4, touch: 12 } as const;

export interface Hit {
  readonly key: Key;
  /** `shape`: on the node itself, so that it can be dragged. */
  readonly part: "shape" | "words" | "line";
}

export interface HitGround {
  readonly picture: Picture;
  readonly plan: LabelPlan;
  readonly camera: Camera;
  readonly pane: Size;
}

/** Finds the item at a point of the pane: shapes, then words, then lines. */
export function hitAt(ground: HitGround, at: Point, reach: number = REACH.mouse): Hit | null {
  const { picture, plan, camera, pane } = ground;
  const key = hitTest(picture, toWorld(at, camera, pane), reach, camera.scale);
  if (picture.nodes.some((node) => node.key === key)) return { key: key as Key, part: "shape" };
  const label = plan.labels.find(
    ({ x, y, width, height }) => Math.abs(at.x - x) <= width / 2 && Math.abs(at.y - y) <= height / 2,
  );
  if (label) return { key: label.key, part: "words" };
  return key === null ? null : { key, part: "line" };
}
