// What lies under a point of the pane: one geometry for both scenes, so that both pick the same.
import {
  type Camera,
  hitTest,
  type LabelPlan,
  type Picture,
  type Point,
  type Size,
  toPane,
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
  readonly plan: Pick<LabelPlan, "labels">;
  readonly camera: Camera;
  /** The camera that the labels were placed for: they move with the drawing until it is made anew. */
  readonly planned: Camera;
  readonly pane: Size;
}

/** Finds the item at a point of the pane: shapes, then words, then lines. */
export function hitAt(ground: HitGround, at: Point, reach: number = REACH.mouse): Hit | null {
  const { picture, plan, camera, planned, pane } = ground;
  const world = toWorld(at, camera, pane);
  const key = hitTest(picture, world, reach, camera.scale);
  if (picture.nodes.some((node) => node.key === key)) return { key: key as Key, part: "shape" };
  const drawn = toPane(world, planned, pane);
  const label = plan.labels.find(
    ({ x, y, width, height }) => Math.abs(drawn.x - x) <= width / 2 && Math.abs(drawn.y - y) <= height / 2,
  );
  if (label) return { key: label.key, part: "words" };
  return key === null ? null : { key, part: "line" };
}
