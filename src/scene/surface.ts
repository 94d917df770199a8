// What a renderer has to do for the stage: draw a whole frame. Everything else (camera, hand, picks,
// transitions) is the stage's, so that both scenes behave alike.
import type { Camera, Emphasis, LabelPlan, Picture, Size } from "../graph/index.ts";
import type { SceneOptions } from "./scene.ts";

export interface Frame {
  /** Nodes where they are just now. */
  readonly picture: Picture;
  readonly emphasis: Emphasis;
  readonly camera: Camera;
  readonly pane: Size;
  /** Px to be drawn beyond each side of the pane (width: left and right), so that a move shows no blank strip. */
  readonly margin: Size;
  readonly options: SceneOptions;
  readonly plan: LabelPlan;
  /** Labels of what lies in the margin; places in px of the pane like those of the plan. */
  readonly beyond: LabelPlan["labels"];
}

export interface Surface {
  draw(frame: Frame): void;
  dispose(): void;
}

/** Makes a surface inside an element of the stage; `failed` when it can draw no more. */
export type MakeSurface = (layer: HTMLElement, failed: () => void) => Surface;
