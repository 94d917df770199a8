// How large a box must be for its words, at a size of letters.
import type { Key } from "../../model/index.ts";
import { wrap } from "../labels/wrap.ts";
import type { PictureNode } from "../picture.ts";
import { textWidth } from "../textWidth.ts";
import type { FigureBox, PlacedInput } from "./parts.ts";

export type Sized = Pick<
  FigureBox,
  "width" | "height" | "label" | "name" | "fontSize" | "small" | "smallSize" | "chosen"
>;

/** Points at scale 1. */
const LETTERS = { actor: 18, norm: 17, small: 13 } as const;
/** Width at which words are broken, in em of the name. */
const BREAK = { zh: { actor: 9, norm: 10 }, en: { actor: 10, norm: 12 } } as const;
export const PADDING = { x: 9, y: 6 } as const;
export const LINE = 1.28;
/** The mark of a norm stands left of its words: its width in em of the name. */
export const MARK = 1.9;

/** Fonts differ from machine to machine, Latin ones by much. */
const SPARE = { zh: 1.04, en: 1.14 } as const;

/** The boxes of all nodes by key. */
export function boxesOf(
  nodes: readonly PictureNode[],
  { policy, language, small, chosen }: PlacedInput,
  scale: number,
): Map<Key, Sized> {
  const norms = new Map(policy.norms.map((norm) => [norm.key, norm]));
  return new Map(
    nodes.map((node) => {
      const fontSize = Math.round(LETTERS[node.kind] * scale * 2) / 2;
      const smallSize = Math.max(11, Math.round(LETTERS.small * scale * 2) / 2);
      const room = BREAK[language][node.kind] * fontSize;
      const name = wrap(node.label, room, fontSize, true).lines;
      const norm = norms.get(node.key);
      const more = norm ? small(norm).flatMap((line) => wrap(line, room, smallSize, false).lines) : [];
      const widest = Math.max(
        ...name.map((line) => textWidth(line, fontSize, true)),
        ...more.map((line) => textWidth(line, smallSize, false)),
      );
      const sized: Sized = {
        width: widest * SPARE[language] + 2 * PADDING.x + (node.kind === "norm" ? MARK * fontSize : 0),
        height: (name.length * fontSize + more.length * smallSize) * LINE + 2 * PADDING.y,
        label: node.label,
        name,
        fontSize,
        small: more,
        smallSize,
        chosen: chosen.has(node.key),
      };
      return [node.key, sized];
    }),
  );
}
