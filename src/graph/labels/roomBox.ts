// The ground that labels and marks will most likely take, for those who must keep clear of it before a camera
// is known: the room that placement kept, in world units at scale 1.
import { LABEL_GAP, REACH } from "../metrics.ts";
import type { LabelRoom, PictureNode } from "../picture.ts";
import type { Box } from "./boxIndex.ts";
import { labelBox } from "./labelBox.ts";

/** The label's box relative to its node's centre. */
export function roomBox(
  node: Pick<PictureNode, "kind" | "label" | "unnamed" | "radius" | "shape">,
  room: LabelRoom,
  textScale = 1,
): Box {
  const { width, height } = labelBox(node, room.em, room.fontSize * textScale);
  const [sideways, upright] = REACH[node.shape];
  if (room.side === "right") {
    const left = node.radius * sideways + LABEL_GAP;
    return { left, right: left + width, top: -height / 2, bottom: height / 2 };
  }
  const top = node.radius * upright + LABEL_GAP;
  return { left: -width / 2, right: width / 2, top, bottom: top + height };
}
