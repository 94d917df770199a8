// The camera as the view keeps it: in thousandths of the picture and relative to the fitted scale, so that a
// link shows the same place in any pane. Scenes know world units only.
import { type Camera, fitted, type Picture, type Size } from "../../graph/index.ts";

const WHOLE = 1000;

/** A scene's camera as the view keeps it. */
export function keptCamera(camera: Camera, picture: Picture, pane: Size): Camera {
  return {
    x: (camera.x / picture.size.width) * WHOLE,
    y: (camera.y / picture.size.height) * WHOLE,
    scale: camera.scale / fitted(picture, pane).scale,
  };
}

/** The view's camera for a scene; null is the fitted one. */
export function worldCamera(kept: Camera | null, picture: Picture, pane: Size): Camera {
  const whole = fitted(picture, pane);
  if (!kept) return whole;
  return {
    x: (kept.x / WHOLE) * picture.size.width,
    y: (kept.y / WHOLE) * picture.size.height,
    scale: kept.scale * whole.scale,
  };
}

/** A camera that shows these nodes with air around them, no closer than `most`; null when none is drawn. */
export function cameraOn(picture: Picture, pane: Size, keys: ReadonlySet<string>, most = 2): Camera | null {
  const nodes = picture.nodes.filter((node) => keys.has(node.key));
  if (nodes.length === 0) return null;
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const air = 120;
  const scale = Math.min(pane.width / (right - left + 2 * air), pane.height / (bottom - top + 2 * air), most);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale };
}
