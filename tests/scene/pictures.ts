// Small pictures by hand, for tests that need exact places: two actors, two norms, lines of every kind.
import type { Emphasis, Picture, PictureEdge, PictureNode } from "../../src/graph/index.ts";

export const SIZE = { width: 800, height: 600 } as const;
export const CALM: Emphasis = { selected: new Set(), hovered: null, lit: null };

const node = (part: Partial<PictureNode> & Pick<PictureNode, "key" | "x" | "y">): PictureNode => ({
  kind: "norm",
  radius: 8.5,
  shape: "square",
  modality: "obligation",
  home: null,
  system: null,
  inferred: false,
  mark: "应",
  label: "应当征求意见",
  unnamed: "",
  room: { side: "below", em: 7, fontSize: 13 },
  importance: 0.2,
  pinned: false,
  ...part,
});

const actor = (key: string, x: number, y: number, label: string): PictureNode =>
  node({
    key,
    x,
    y,
    label,
    kind: "actor",
    shape: "circle",
    modality: null,
    system: "party",
    mark: "",
    radius: 10,
    importance: 0.8,
  });

const edge = (part: Partial<PictureEdge> & Pick<PictureEdge, "key" | "source" | "target">): PictureEdge => ({
  kind: "bearer",
  modality: "obligation",
  dash: "solid",
  arrow: "none",
  width: 1.6,
  curve: 0,
  tag: "",
  norms: [],
  ...part,
});

/** The picture that every contract test draws; `moved` has one norm elsewhere. */
export function smallPicture(moved = false): Picture {
  return {
    lens: "norm",
    language: "zh",
    size: SIZE,
    nodes: [
      actor("p/district", 200, 120, "区委"),
      actor("p/street", 200, 480, "街道党（工）委"),
      node({ key: "p/ask", x: moved ? 520 : 400, y: 300 }),
      node({
        key: "p/ban",
        x: 640,
        y: 300,
        shape: "diamond",
        modality: "prohibition",
        mark: "禁",
        label: "不得转嫁",
        inferred: true,
      }),
    ],
    edges: [
      edge({ key: "e/bears", source: "p/district", target: "p/ask" }),
      edge({
        key: "e/asks",
        source: "p/ask",
        target: "p/street",
        kind: "consulted",
        arrow: "both",
        curve: 0.2,
        tag: "商",
        norms: ["p/ask"],
      }),
      edge({
        key: "e/ban",
        source: "p/district",
        target: "p/ban",
        modality: "prohibition",
        dash: "dashed",
        arrow: "target",
      }),
      edge({
        key: "e/leads",
        source: "p/district",
        target: "p/street",
        kind: "structure",
        modality: null,
        dash: "dotted",
        arrow: "target",
      }),
    ],
    rows: [
      { id: "district", label: "区县", from: 90, to: 160 },
      { id: "street", label: "街道", from: 450, to: 520 },
    ],
    columns: [
      { id: "party", label: "党组织", from: 74, to: 400 },
      { id: "government", label: "条·政府部门", from: 400, to: 780 },
    ],
  };
}
