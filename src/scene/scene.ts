// The contract of both scenes (sigma/ and svg/): draws a Picture, reports picks, knows nothing of state.
import type { Camera, Emphasis, LabelPlan, Picture, Size } from "../graph/index.ts";
import type { Key } from "../model/index.ts";

export type ThemeName = "light" | "dark" | "contrast";

/** What a scene reports. Points are CSS px from the pane's top left corner. */
export interface SceneEvents {
  /** A click or tap; null on empty ground. `add`: with Shift, Ctrl or ⌘. */
  pick(key: Key | null, how: { add: boolean; double: boolean }): void;
  /** A pointer rests on an item (node or edge), or left it. */
  hover(key: Key | null, at: { x: number; y: number }): void;
  /** A node was dragged and let go, in world units. */
  drag(key: Key, to: { x: number; y: number }): void;
  /** The camera came to rest after wheel, drag or pinch by hand. */
  camera(camera: Camera): void;
  /** Labels were placed anew: how many are hidden. */
  labels(plan: LabelPlan): void;
  /** The scene cannot go on drawing (its WebGL context was lost and could not be rebuilt). */
  failed(): void;
}

export interface SceneOptions {
  readonly theme: ThemeName;
  /** Multiplies label sizes: 1, or larger for 大字 and the lectern preset. */
  readonly textScale: number;
  /** Milliseconds of transitions; 0 under reduced motion. */
  readonly motion: number;
}

export interface Scene {
  readonly kind: "sigma" | "svg";
  /** Replaces what is drawn; nodes that stay glide to their new places within `motion` ms. */
  show(picture: Picture, emphasis: Emphasis): void;
  emphasise(emphasis: Emphasis): void;
  configure(options: SceneOptions): void;
  camera(): Camera;
  /** Moves the camera without reporting it. */
  look(camera: Camera): void;
  resize(size: Size): void;
  /** Labels as drawn now (what a test or an export measures). */
  plan(): LabelPlan;
  dispose(): void;
}

export type MakeScene = (host: HTMLElement, events: SceneEvents, options: SceneOptions) => Scene;
