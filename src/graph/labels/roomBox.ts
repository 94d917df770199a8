// The ground that labels and marks will most likely take, for those who must keep clear of it before a camera
// is known: the room that placement kept, in world units at scale 1.
import { LABEL_GAP, REACH } from "../metrics.ts";
import type { LabelRoom, LabelSide, PictureNode } from "../picture.ts";
import type { Box } from "./boxIndex.ts";
import { type LabelBox, labelBox } from "./labelBox.ts";

type Marked = Pick<PictureNode, "radius" | "shape">;

/** Middle of a label on a side of its mark, relative to the mark's, and the end at which its lines meet it. */
export function beside(
  node: Marked,
  label: Pick<LabelBox, "width" | "height">,
  side: LabelSide,
): { x: number; y: number; align: "start" | "middle" | "end" } {
  const [sideways, upright] = REACH[node.shape];
  const right = side.endsWith("right") ? 1 : side.endsWith("left") ? -1 : 0;
  const down = side.startsWith("below") ? 1 : side.startsWith("above") ? -1 : 0;
  // A corner label hangs below or above with its near end under the mark.
  const shift =
    down === 0
      ? node.radius * sideways + LABEL_GAP + label.width / 2
      : Math.max(0, label.width / 2 - node.radius);
  return {
    x: right * shift,
    y: down * (node.radius * upright + LABEL_GAP + label.height / 2),
    align: down === 0 ? (right > 0 ? "start" : "end") : "middle",
  };
}

/** The label's box relative to its node's centre. */
export function roomBox(
  node: Marked & Pick<PictureNode, "kind" | "label" | "unnamed">,
  room: LabelRoom,
  textScale = 1,
): Box {
  const { width, height } = labelBox(node, room.em, room.fontSize * textScale);
  const { x, y } = beside(node, { width, height }, room.side);
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
