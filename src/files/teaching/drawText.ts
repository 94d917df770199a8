// A step's words as a text box of a slide: paragraphs, lists, strong and emphasised words.
import type { Block, Inline } from "../../model/index.ts";
import { ACCENT, INK } from "./drawFigure.ts";
import type { Column } from "./layout.ts";
import { type Faces, type Paragraph, type Run, shape } from "./markup.ts";
import { AFTER, LEADING } from "./setting.ts";

/** Below the ids of a figure, above those of pptxgenjs. */
const ID = 900;

export function drawText(blocks: readonly Block[], { area, size }: Column, faces: Faces): string {
  const after = size * AFTER;
  const paragraphs = blocks.flatMap((block): Paragraph[] =>
    block.kind === "paragraph"
      ? [{ runs: runsOf(block.inside, { size, color: INK }), after }]
      : block.items.map((item) => ({
          runs: runsOf(item, { size, color: INK }),
          bullet: block.ordered ? "number" : "point",
          after,
        })),
  );
  const inset = { left: 0, right: 0, top: 0, bottom: 0 };
  const text = { paragraphs, leading: LEADING / 1.2, anchor: "t", align: "l" } as const;
  return shape(
    { ...area, ...text, id: ID, name: "text", geometry: "rect", fill: null, line: null, inset },
    faces,
  );
}

function runsOf(nodes: readonly Inline[], look: Omit<Run, "text">): Run[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [{ ...look, text: node.text }];
    return runsOf(node.inside, { ...look, ...(node.kind === "strong" ? { bold: true } : { color: ACCENT }) });
  });
}
