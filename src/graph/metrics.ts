// Sizes of everything drawn, in px at text scale 1: one table for placement, labels and both scenes.
import type { Language, Modality } from "../model/index.ts";
import type { NodeShape } from "./picture.ts";

export const FONT_FAMILY =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

export const TYPE = {
  actor: { fontSize: 13, latin: 12, compact: 11, bold: true },
  norm: { fontSize: 12, latin: 11.5, compact: 11, bold: false },
  edge: { fontSize: 11, bold: false },
  band: { fontSize: 12, bold: false },
  mark: { fontSize: 11, bold: true },
} as const;

/** Radius of a norm's mark, px. */
export const NORM_RADIUS = 8.5;

/** A node's label size: Latin letters stand a little smaller, and all are small where room is short. */
export function fontSizeOf(kind: "actor" | "norm", language: Language, compact = false): number {
  const { fontSize, latin, compact: small } = TYPE[kind];
  return compact ? small : language === "zh" ? fontSize : latin;
}

/** How much marks grow with the letters: less than these, for a large circle takes the room of words. */
export const markScale = (textScale: number): number => 1 + 0.4 * (textScale - 1);

/** Size of the sign inside a mark, which fills it. */
export function markSizeOf({
  kind,
  radius,
}: {
  readonly kind: "actor" | "norm";
  readonly radius: number;
}): number {
  return kind === "norm" ? (TYPE.mark.fontSize * radius) / NORM_RADIUS : Math.max(TYPE.mark.fontSize, radius);
}

/** Line height as a share of the font size. */
export const LEADING = 1.24;

/** Free room between a node's outline and its label, and around every label. */
export const LABEL_GAP = 3;
export const LABEL_MARGIN = 2;

/** What the pane keeps free of nodes: row names at the left, column names on top. */
export const PANE = { left: 74, top: 30, right: 14, bottom: 12 } as const;

export const SHAPES: Readonly<Record<Modality, NodeShape>> = {
  obligation: "square",
  prohibition: "diamond",
  permission: "triangle",
  power: "hexagon",
};

/** Corners of a shape around (0,0) for radius 1; none for the circle. Shapes of one radius look alike in size. */
export const CORNERS: Readonly<Record<NodeShape, readonly (readonly [number, number])[]>> = {
  circle: [],
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  triangle: [
    [0, -1.3],
    [1.3, 0.95],
    [-1.3, 0.95],
  ],
  hexagon: [
    [-1.15, 0],
    [-0.6, -1],
    [0.6, -1],
    [1.15, 0],
    [0.6, 1],
    [-0.6, 1],
  ],
};

/** How far a shape of radius 1 reaches sideways and up or down. */
export const REACH: Readonly<Record<NodeShape, readonly [number, number]>> = {
  circle: [1, 1],
  square: [0.9, 0.9],
  diamond: [1.25, 1.25],
  triangle: [1.3, 1.3],
  hexagon: [1.15, 1],
};
