// Names of rows and columns at the pane's left and upper edge, as far as no label, and no name before, has the
// ground.
import type { Key } from "../../model/index.ts";
import { LEADING, TYPE } from "../metrics.ts";
import type { Band, Camera, Picture, PlacedBand, Size } from "../picture.ts";
import { textWidth } from "../textWidth.ts";
import type { Box, BoxIndex } from "./boxIndex.ts";

const INSET = 12;

export function planBands(
  picture: Picture,
  camera: Camera,
  size: Size,
  taken: BoxIndex<Key>,
  textScale: number,
): PlacedBand[] {
  const fontSize = TYPE.band.fontSize * Math.min(textScale, 1.6);
  const height = fontSize * LEADING;
  const middle = (band: Band, axis: "row" | "column") => {
    const [centre, extent] = axis === "row" ? [camera.y, size.height] : [camera.x, size.width];
    return ((band.from + band.to) / 2 - centre) * camera.scale + extent / 2;
  };
  const placed: PlacedBand[] = [];
  const boxes: Box[] = [];
  const free = (box: Box) =>
    taken.at(box).size === 0 &&
    boxes.every(
      (other) =>
        other.right <= box.left ||
        other.left >= box.right ||
        other.bottom <= box.top ||
        other.top >= box.bottom,
    );
  for (const axis of ["row", "column"] as const)
    for (const band of axis === "row" ? picture.rows : picture.columns) {
      const width = textWidth(band.label, fontSize, false);
      const x = axis === "row" ? INSET : middle(band, axis);
      const y = axis === "row" ? middle(band, axis) : INSET + 4;
      const left = axis === "row" ? x : x - width / 2;
      const box = { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
      if (box.top < 0 || box.bottom > size.height || box.left < 0 || box.right > size.width) continue;
      if (!free(box)) continue;
      boxes.push(box);
      placed.push({ id: band.id, axis, text: band.label, x, y, fontSize });
    }
  return placed;
}
