// Chooses and loads a scene: sigma where WebGL works, else SVG. Each is its own chunk, since sigma must never
// be imported where there is no WebGL.
import { hasWebGL } from "./probe.ts";
import type { MakeScene, Scene } from "./scene.ts";

export interface LoadedScene {
  readonly kind: Scene["kind"];
  readonly make: MakeScene;
}

/** Loads a scene; `auto` tries WebGL first. A scene that cannot be loaded falls back to SVG. */
export async function loadScene(wanted: Scene["kind"] | "auto"): Promise<LoadedScene> {
  if (wanted !== "svg" && hasWebGL()) {
    try {
      const { makeSigmaScene } = await import("./sigma/makeSigmaScene.ts");
      return { kind: "sigma", make: makeSigmaScene };
    } catch {
      // Chunk missing or WebGL gone between probe and import: SVG draws the same picture.
    }
  }
  const { makeSvgScene } = await import("./svg/makeSvgScene.ts");
  return { kind: "svg", make: makeSvgScene };
}
