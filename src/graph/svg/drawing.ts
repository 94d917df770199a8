// What every layer of the SVG needs.
import type { Key } from "../../model/index.ts";
import type { Point } from "../camera.ts";
import type { Palette } from "../palette.ts";
import type { Camera, Emphasis, LabelPlan, Picture, Size } from "../picture.ts";

export interface Drawing {
  readonly picture: Picture;
  readonly plan: LabelPlan;
  readonly palette: Palette;
  readonly size: Size;
  /** Ground beyond each side, px. */
  readonly margin: Size;
  readonly camera: Camera;
  readonly emphasis: Emphasis;
  /** Nodes in px of the pane. */
  readonly at: ReadonlyMap<Key, Point>;
  /** For programs that know less of SVG than a browser. */
  readonly portable: boolean;
}

export function dimmed({ emphasis }: Drawing, key: Key): boolean {
  return emphasis.lit !== null && !emphasis.lit.has(key);
}
