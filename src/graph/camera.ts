// Between world units and pixels of a pane.
import type { Camera, Picture, Size } from "./picture.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The camera that shows the whole picture in a pane: scale 1 where pane and picture agree. */
export function fitted(picture: Pick<Picture, "size">, size: Size): Camera {
  const { width, height } = picture.size;
  return { x: width / 2, y: height / 2, scale: Math.min(size.width / width, size.height / height) };
}

/** Where a world point is seen, in px from the pane's top left corner. */
export function toPane(point: Point, camera: Camera, size: Size): Point {
  return {
    x: (point.x - camera.x) * camera.scale + size.width / 2,
    y: (point.y - camera.y) * camera.scale + size.height / 2,
  };
}

/** The world point under a pixel of the pane. */
export function toWorld(point: Point, camera: Camera, size: Size): Point {
  return {
    x: (point.x - size.width / 2) / camera.scale + camera.x,
    y: (point.y - size.height / 2) / camera.scale + camera.y,
  };
}
