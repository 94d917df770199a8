// The places a node's label may take, best first.

import type { Point } from "../camera.ts";
import { LABEL_MARGIN, REACH } from "../metrics.ts";
import type { LabelRoom, LabelSide, PictureNode } from "../picture.ts";
import type { Measure } from "../textWidth.ts";
import type { Box } from "./boxIndex.ts";
import { type LabelBox, labelBox } from "./labelBox.ts";
import { beside } from "./roomBox.ts";

export interface Candidate {
  readonly label: LabelBox;
  /** Of text scale 1. */
  readonly room: LabelRoom;
  readonly x: number;
  readonly y: number;
  readonly align: "start" | "middle" | "end";
  /** With its margin. */
  readonly box: Box;
}

const ACTOR_WRAPS = [8, 7, 6, 9, 5, 11, 4, 14, 20];
const NORM_WRAPS = [8, 7, 6, 11, 5, 14, 4, 18];
const ROUND_ACTOR: readonly LabelSide[] = [
  "below",
  "above",
  "right",
  "left",
  "below-right",
  "below-left",
  "above-right",
  "above-left",
];
const ROUND_NORM: readonly LabelSide[] = [
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
  yield placed(node, at, label(node.room.em), node.room);
  const sides = node.kind === "actor" ? ROUND_ACTOR : ROUND_NORM;
  const seen = new Set<string>();
  for (const em of [node.room.em, ...(node.kind === "actor" ? ACTOR_WRAPS : NORM_WRAPS)]) {
    const box = label(em);
    const shape = box.lines.join("\n");
    if (seen.has(shape)) continue;
    seen.add(shape);
    for (const side of sides) yield placed(node, at, box, { ...node.room, em, side });
  }
}

/** The box of a node's mark in the pane. */
export function markBox(node: PictureNode, at: Point): Box {
  const [sideways, upright] = REACH[node.shape];
  const [rx, ry] = [node.radius * sideways, node.radius * upright];
  return { left: at.x - rx, right: at.x + rx, top: at.y - ry, bottom: at.y + ry };
}

function placed(node: PictureNode, at: Point, label: LabelBox, room: LabelRoom): Candidate {
  const { x: dx, y: dy, align } = beside(node, label, room.side);
  const x = at.x + dx;
  const y = at.y + dy;
  return {
    label,
    room,
    x,
    y,
    align,
    box: {
      left: x - label.width / 2 - LABEL_MARGIN,
      right: x + label.width / 2 + LABEL_MARGIN,
      top: y - label.height / 2,
      bottom: y + label.height / 2,
    },
  };
}
