// The text block of a node at a wrap width: its lines and its size. Shared by placement, which reserves the
// room, and by the label plan, which fills it.
import { LEADING, TYPE } from "../metrics.ts";
import type { PictureNode } from "../picture.ts";
import { type Measure, textWidth } from "../textWidth.ts";
import { wrap } from "./wrap.ts";

export interface LabelBox {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly bold: boolean;
  /** Words cut in two by the wrapping. */
  readonly cuts: number;
}

type Labelled = Pick<PictureNode, "kind" | "label" | "unnamed">;

/** Boxes by their estimate: asked for again and again while a placement is sought. */
const LIMIT = 30_000;
const kept = new Map<string, LabelBox>();

/** The lines and the size in px of a node's label when no line is wider than `em` ems of `fontSize` px. */
export function labelBox(
  node: Labelled,
  em: number,
  fontSize: number,
  measure: Measure = textWidth,
): LabelBox {
  if (measure !== textWidth) return made(node, em, fontSize, measure);
  const key = `${node.kind} ${em} ${fontSize} ${node.label}\n${node.unnamed}`;
  let box = kept.get(key);
  if (!box) {
    box = made(node, em, fontSize, measure);
    if (kept.size > LIMIT) kept.clear();
    kept.set(key, box);
  }
  return box;
}

function made(node: Labelled, em: number, fontSize: number, measure: Measure): LabelBox {
  const { bold } = TYPE[node.kind];
  const { lines: words, cuts } = wrap(node.label, em * fontSize + 0.5, fontSize, bold, measure);
  const lines = node.unnamed ? [...words, node.unnamed] : words;
  const width = Math.ceil(Math.max(...lines.map((line) => measure(line, fontSize, bold))));
  return {
    lines,
    width,
    height: Math.ceil(lines.length * fontSize * LEADING),
    fontSize,
    bold,
    cuts,
  };
}
