// Words set into a box of a slide: the largest letters at which they fit, by our own measure, so that nothing runs over
// in an office program that does not shrink text by itself.
import { textWidth, wrap } from "../../graph/index.ts";
import type { Block, Inline } from "../../model/index.ts";

/** A paragraph as it is set: its words, and what stands before them. */
export interface Para {
  readonly text: string;
  /** Indent of a list's items, in em. */
  readonly indent: number;
}

/** Height of a line in em, and room after a paragraph. */
export const LEADING = 1.32;
export const AFTER = 0.45;
/** Office programs and their fonts set a little wider than we measure. */
const SAFETY = 1.04;

const words = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.kind === "text" ? node.text : words(node.inside))).join("");

export const parasOf = (blocks: readonly Block[]): readonly Para[] =>
  blocks.flatMap((block) =>
    block.kind === "list"
      ? block.items.map((item) => ({ text: words(item), indent: 1.4 }))
      : [{ text: words(block.inside), indent: 0 }],
  );

/** Height in points of paragraphs in a column of a width, at a size of letters. */
export function heightOf(paras: readonly Para[], width: number, size: number, bold = false): number {
  return paras.reduce((sum, { text, indent }) => {
    const room = width / SAFETY - indent * size;
    const lines = wrap(text, room, size, bold, textWidth).lines.length;
    return sum + (lines * LEADING + AFTER) * size;
  }, 0);
}

/** The largest of the sizes at which the paragraphs fit; the smallest where none does. */
export function sizeFor(
  paras: readonly Para[],
  room: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  bold = false,
): number {
  return sizes.find((size) => heightOf(paras, room.width, size, bold) <= room.height) ?? sizes.at(-1)!;
}
