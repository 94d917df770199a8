// What a picture that leaves the page carries along: heading, legend with counts, where it comes from.

import { MODALITIES, type Modality } from "../../model/index.ts";
import type { LegendEntry } from "../legend.ts";
import { SHAPES, TYPE } from "../metrics.ts";
import type { Palette } from "../palette.ts";
import type { Size } from "../picture.ts";
import { MODALITY_TAGS, ROLE_TAGS } from "../pictureWords.ts";
import { textWidth } from "../textWidth.ts";
import { DASHES } from "./edges.ts";
import { element, escaped, middled } from "./element.ts";
import { shape } from "./nodes.ts";

export interface Frame {
  /** The legend's entries, each with its words and count in the picture's language ("禁止 3/4"). */
  readonly legend: readonly { readonly entry: LegendEntry; readonly text: string }[];
  /** Under the picture: source, 节选, coverage; one line each. */
  readonly lines: readonly string[];
}

const FONT = 12;
const LINE = 22;
const PAD = 16;
const HEADING = 44;

interface Flow {
  readonly items: readonly { readonly x: number; readonly row: number }[];
  readonly rows: number;
}

/** How much taller than its pane a framed picture is, in px. */
export function frameSize(frame: Frame, width: number): { top: number; bottom: number } {
  return { top: HEADING, bottom: PAD + (flow(frame, width).rows + frame.lines.length) * LINE };
}

export function drawFrame(
  frame: Frame,
  title: string,
  size: Size,
  extra: { top: number; bottom: number },
  palette: Palette,
  portable: boolean,
): string {
  const { items, rows } = flow(frame, size.width);
  const foot = extra.top + size.height + LINE / 2 + 4;
  const text = (
    x: number,
    y: number,
    words: string,
    { fontSize = FONT, ...more }: { fontSize?: number; fill?: string; "font-weight"?: number } = {},
  ) =>
    element(
      "text",
      { x, ...middled(y, fontSize, portable), "font-size": fontSize, fill: palette.ink, ...more },
      escaped(words),
    );
  const legend = frame.legend.map(({ entry, text: words }, index) => {
    const { x, row } = items[index] ?? { x: 0, row: 0 };
    const y = foot + row * LINE;
    return (
      element("g", { transform: `translate(${x + 12} ${y})` }, sample(entry, palette, portable)) +
      text(x + 28, y, words)
    );
  });
  const lines = frame.lines.map((line, index) =>
    text(PAD, foot + (rows + index) * LINE, line, { fill: palette.muted }),
  );
  const heading = title && text(PAD, HEADING / 2, title, { fontSize: 18, "font-weight": 700 });
  return element("g", { class: "frame" }, [heading, ...legend, ...lines].filter(Boolean).join(""));
}

/** Entries side by side, as many to a line as fit. */
function flow(frame: Frame, width: number): Flow {
  const items: { x: number; row: number }[] = [];
  let x = PAD;
  let row = 0;
  for (const { text } of frame.legend) {
    const wide = 28 + textWidth(text, FONT, false) + 20;
    if (x > PAD && x + wide > width - PAD) [x, row] = [PAD, row + 1];
    items.push({ x, row });
    x += wide;
  }
  return { items, rows: frame.legend.length > 0 ? row + 1 : 0 };
}

/** A small specimen of what the entry stands for. */
function sample(entry: LegendEntry, palette: Palette, portable: boolean): string {
  const modality = MODALITIES.find((id): id is Modality => id === entry.id);
  const tag = (words: string, fill: string) =>
    element(
      "text",
      {
        "font-size": TYPE.mark.fontSize,
        "font-weight": 700,
        "text-anchor": "middle",
        ...middled(0, TYPE.mark.fontSize, portable),
        fill,
      },
      words,
    );
  if (modality)
    return (
      shape(SHAPES[modality], 8, { fill: palette.modality[modality] }) +
      tag(MODALITY_TAGS[modality], palette.onModality)
    );
  if (entry.kind === "role") return tag(ROLE_TAGS[entry.id as keyof typeof ROLE_TAGS], palette.ink);
  return element("path", {
    d: "M-9 0H9",
    stroke: entry.kind === "structure" ? palette.structure : palette.ink,
    "stroke-width": 1.5,
    "stroke-dasharray": DASHES[entry.kind === "structure" ? "dotted" : "dashed"],
  });
}
