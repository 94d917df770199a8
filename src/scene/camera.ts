// What a hand does to the camera of both scenes: plain maths on top of graph's camera. No screen here.
import { type Camera, type Point, type Size, toWorld } from "../graph/index.ts";

/** How far wheel, pinch and buttons may go. */
export const SCALE = { least: 0.25, most: 8 } as const;

/** Zooms by a factor so that the world point under `at` (px of the pane) stays where it is. */
export function zoomed(camera: Camera, factor: number, at: Point, pane: Size): Camera {
  const scale = Math.min(SCALE.most, Math.max(SCALE.least, camera.scale * factor));
  const fixed = toWorld(at, camera, pane);
  return {
    x: fixed.x - (at.x - pane.width / 2) / scale,
    y: fixed.y - (at.y - pane.height / 2) / scale,
    scale,
  };
}

/** Moves the picture by px of the pane, as a hand would. */
export function panned(camera: Camera, by: Point): Camera {
  return { x: camera.x - by.x / camera.scale, y: camera.y - by.y / camera.scale, scale: camera.scale };
}

/** Part of the way from one camera to another; zoom goes by equal factors, so that it looks even. */
export function between(from: Camera, to: Camera, share: number): Camera {
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    scale: from.scale * (to.scale / from.scale) ** share,
  };
}

export function sameCamera(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale;
}

/** CSS transform (origin 0 0) that makes what was drawn under one camera look as under another. */
export function asTransform(drawn: Camera, now: Camera, pane: Size): string {
  const scale = now.scale / drawn.scale;
  const x = (drawn.x - now.x) * now.scale + (pane.width / 2) * (1 - scale);
  const y = (drawn.y - now.y) * now.scale + (pane.height / 2) * (1 - scale);
  return `translate(${x}px, ${y}px) scale(${scale})`;
}

/** Furthest that a drawing is magnified before it is too coarse to look at. */
const COARSE = 2.5;

/** Whether what was drawn under one camera, margin included, still fills the pane under another. */
export function fills(drawn: { camera: Camera; margin: Size }, now: Camera, pane: Size): boolean {
  const scale = now.scale / drawn.camera.scale;
  if (scale > COARSE) return false;
  const x = (drawn.camera.x - now.x) * now.scale;
  const y = (drawn.camera.y - now.y) * now.scale;
  const [wide, high] = [
    (pane.width / 2 + drawn.margin.width) * scale,
    (pane.height / 2 + drawn.margin.height) * scale,
  ];
  return Math.abs(x) <= wide - pane.width / 2 && Math.abs(y) <= high - pane.height / 2;
}
