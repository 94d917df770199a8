// The places a node's label may take, best first.

import type { Point } from "../camera.ts";
import { LABEL_GAP, LABEL_MARGIN, REACH } from "../metrics.ts";
import type { PictureNode } from "../picture.ts";
import type { Measure } from "../textWidth.ts";
import type { Box } from "./boxIndex.ts";
import { type LabelBox, labelBox } from "./labelBox.ts";

export interface Candidate {
  readonly label: LabelBox;
  readonly x: number;
  readonly y: number;
  readonly align: "start" | "middle" | "end";
  /** With its margin. */
  readonly box: Box;
}

const ACTOR_WRAPS = [8, 7, 6, 9, 5, 11, 4, 14, 20];
const NORM_WRAPS = [8, 7, 6, 11, 5, 14, 4, 18];
type Side =
  | "below"
  | "above"
  | "right"
  | "left"
  | "below-right"
  | "below-left"
  | "above-right"
  | "above-left";
const ROUND_ACTOR: readonly Side[] = [
  "below",
  "above",
  "right",
  "left",
  "below-right",
  "below-left",
  "above-right",
  "above-left",
];
const ROUND_NORM: readonly Side[] = [
  "right",
  "below",
  "left",
  "above",
  "below-right",
  "below-left",
  "above-right",
  "above-left",
];

/** Candidates in order of liking: the room that placement kept, then all sides at ever other wraps. */
export function* candidates(
  node: PictureNode,
  at: Point,
  textScale: number,
  measure: Measure,
): Generator<Candidate> {
  const label = (em: number) => labelBox(node, em, node.room.fontSize * textScale, measure);
  yield placed(node, at, label(node.room.em), node.room.side);
  const sides = node.kind === "actor" ? ROUND_ACTOR : ROUND_NORM;
  const seen = new Set<string>();
  for (const em of [node.room.em, ...(node.kind === "actor" ? ACTOR_WRAPS : NORM_WRAPS)]) {
    const box = label(em);
    const shape = box.lines.join("\n");
    if (seen.has(shape)) continue;
    seen.add(shape);
    for (const side of sides) yield placed(node, at, box, side);
  }
}

/** The box of a node's mark in the pane. */
export function markBox(node: PictureNode, at: Point): Box {
  const [sideways, upright] = REACH[node.shape];
  const [rx, ry] = [node.radius * sideways, node.radius * upright];
  return { left: at.x - rx, right: at.x + rx, top: at.y - ry, bottom: at.y + ry };
}

function placed(node: PictureNode, at: Point, label: LabelBox, side: Side): Candidate {
  const [sideways, upright] = REACH[node.shape];
  const dx = node.radius * sideways + LABEL_GAP + label.width / 2;
  const dy = node.radius * upright + LABEL_GAP + label.height / 2;
  const right = side.endsWith("right") ? 1 : side.endsWith("left") ? -1 : 0;
  const down = side.startsWith("below") ? 1 : side.startsWith("above") ? -1 : 0;
  // A corner label hangs below or above with its near end under the mark.
  const shift = down === 0 ? dx : Math.max(0, label.width / 2 - node.radius);
  const x = at.x + right * shift;
  const y = at.y + down * dy;
  return {
    label,
    x,
    y,
    align: down === 0 ? (right > 0 ? "start" : "end") : "middle",
    box: {
      left: x - label.width / 2 - LABEL_MARGIN,
      right: x + label.width / 2 + LABEL_MARGIN,
      top: y - label.height / 2,
      bottom: y + label.height / 2,
    },
  };
}
