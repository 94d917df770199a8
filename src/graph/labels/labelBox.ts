// The text block of a node at a wrap width: its lines and its size. Shared by placement, which reserves the
// room, and by the label plan, which fills it.
import { LEADING, TYPE } from "../metrics.ts";
import type { PictureNode } from "../picture.ts";
import { type Measure, textWidth } from "../textWidth.ts";
import { cuts, wrap } from "./wrap.ts";

export interface LabelBox {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly bold: boolean;
  /** Words cut in two by the wrapping. */
  readonly cuts: number;
}

/** The lines and the size in px of a node's label when no line is wider than `em` ems. */
export function labelBox(
  node: Pick<PictureNode, "kind" | "label" | "unnamed">,
  em: number,
  fontSize: number,
  measure: Measure = textWidth,
): LabelBox {
  const { bold } = TYPE[node.kind];
  const lines = [...wrap(node.label, em * fontSize + 0.5, fontSize, bold, measure)];
  const cut = cuts(node.label, lines);
  if (node.unnamed) lines.push(node.unnamed);
  const width = Math.ceil(Math.max(...lines.map((line) => measure(line, fontSize, bold))));
  return { lines, width, height: Math.ceil(lines.length * fontSize * LEADING), fontSize, bold, cuts: cut };
}
