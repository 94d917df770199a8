export { SCALE, zoomed } from "./camera.ts";
export { type LoadedScene, loadScene } from "./load.ts";
export { hasWebGL } from "./probe.ts";
export type { MakeScene, Scene, SceneEvents, SceneOptions, ThemeName } from "./scene.ts";
