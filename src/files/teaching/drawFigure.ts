// A figure and its legend as native shapes of a slide: boxes that can be edited, and connectors glued to them.
import {
  type Figure,
  type FigureBox,
  LINE,
  MARK,
  MODALITY_TAGS,
  PADDING,
  PALETTES,
  ROLE_TAGS,
  SHAPES,
  type Site,
  TAG,
  textWidth,
} from "../../graph/index.ts";
import { MODALITIES, type Modality, ROLES, type Role } from "../../model/index.ts";
import { MODALITY_WORDS, ROLE_WORDS, saySlides } from "../../words/index.ts";
import { type Area, connector, type Faces, group, type Shape, shape } from "./markup.ts";

const palette = PALETTES.light;
const hex = (color: string) => color.slice(1);
export const INK = hex(palette.ink);
export const MUTED = hex(palette.muted);
export const ACCENT = hex(palette.accent);
export const WASH = hex(palette.wash);
export const PAPER = hex(palette.paper);
const of = (modality: Modality | null) => hex(modality ? palette.modality[modality] : palette.actor);

/** The sides as office programs number them, counted from the top against the clock. */
const SITES: Readonly<Record<Site, number>> = { top: 0, left: 1, bottom: 2, right: 3 };
const GEOMETRY = {
  square: "rect",
  diamond: "diamond",
  triangle: "triangle",
  hexagon: "hexagon",
  circle: "roundRect",
} as const;
/** Ids below belong to the text boxes of the slide. */
const FIRST_ID = 1_000;
const NO_INSET = { left: 0, right: 0, top: 0, bottom: 0 };

/**
 * Markup of a figure whose upper left corner is at `at`, in points of the slide.
 * @param alt a whole sentence for a norm's key, read out in place of its box
 */
export function drawFigure(
  figure: Figure,
  at: { readonly x: number; readonly y: number },
  faces: Faces,
  alt: (key: string) => string,
): string {
  const ids = new Map(figure.boxes.map(({ key }, index) => [key, FIRST_ID + 3 * index]));
  const name = new Map(figure.boxes.map(({ key, label }) => [key, label]));
  let id = FIRST_ID + 3 * figure.boxes.length;
  const lines = figure.links.map(({ from, to, modality, dashed, arrow }) =>
    connector({
      id: id++,
      name: `${name.get(from.key)} – ${name.get(to.key)}`,
      from: { id: ids.get(from.key)!, site: SITES[from.site], x: at.x + from.x, y: at.y + from.y },
      to: { id: ids.get(to.key)!, site: SITES[to.site], x: at.x + to.x, y: at.y + to.y },
      line: { color: of(modality), width: 1.75, dashed },
      arrow,
    }),
  );
  const boxes = figure.boxes.map((box) => {
    const area = { x: at.x + box.x, y: at.y + box.y, width: box.width, height: box.height };
    return box.kind === "actor"
      ? actorBox(box, area, ids.get(box.key)!, faces)
      : normBox(box, area, ids.get(box.key)!, faces, alt(box.key));
  });
  const tags = figure.links
    .filter(({ tag }) => tag !== "")
    .map(({ tag, tagX, tagY, modality }) => {
      const width = textWidth(tag, TAG, true) + 8;
      const area = { x: at.x + tagX - width / 2, y: at.y + tagY - 9, width, height: 18 };
      const run = { text: tag, size: TAG, bold: true, color: of(modality) };
      return shape({ ...bare, ...area, id: id++, name: tag, fill: PAPER, lines: [run], nowrap: true }, faces);
    });
  return [...lines, ...boxes, ...tags].join("");
}

const bare: Omit<Shape, keyof Area | "id" | "name" | "lines"> = {
  geometry: "rect",
  fill: null,
  line: null,
  align: "ctr",
  inset: NO_INSET,
};

function actorBox(box: FigureBox, area: Area, id: number, faces: Faces): string {
  const inset = { left: PADDING.x / 2, right: PADDING.x / 2, top: 0, bottom: 0 };
  const lines = box.name.map((text) => ({
    text,
    size: box.fontSize,
    bold: true,
    color: hex(palette.actorInk),
  }));
  const line = { color: hex(palette.actor), width: box.chosen ? 2.25 : 1.25, dashed: false };
  const fill = box.chosen ? WASH : "FFFFFF";
  return shape(
    { ...bare, ...area, id, name: box.label, geometry: "roundRect", fill, line, inset, lines },
    faces,
  );
}

function normBox(box: FigureBox, area: Area, id: number, faces: Faces, alt: string): string {
  const color = of(box.modality);
  const side = box.fontSize * 1.3;
  const inset = { left: PADDING.x + MARK * box.fontSize, right: PADDING.x / 2, top: 0, bottom: 0 };
  const lines = [
    ...box.name.map((text) => ({ text, size: box.fontSize, bold: true, color })),
    ...box.small.map((text) => ({ text, size: box.smallSize, color: INK })),
  ];
  const line = { color, width: box.chosen ? 2.25 : 1.5, dashed: box.inferred };
  const own = shape(
    { ...bare, ...area, id, name: box.label, fill: "FFFFFF", line, align: "l", inset, lines },
    faces,
  );
  const top = area.y + PADDING.y + (box.fontSize * LINE - side) / 2;
  const mark = badge(box.modality!, { x: area.x + PADDING.x, y: top, side }, id + 1, faces);
  return group({ ...area, id: id + 2, name: box.label, alt }, [own, mark]);
}

/** The mark of a modality: its colour, its shape and its character. */
function badge(
  modality: Modality,
  { x, y, side }: { x: number; y: number; side: number },
  id: number,
  faces: Faces,
): string {
  const wide = modality === "obligation" ? side : side * 1.16;
  const area = { x: x - (wide - side) / 2, y: y - (wide - side) / 2, width: wide, height: wide };
  const text = MODALITY_TAGS[modality];
  const run = { text, size: side * (modality === "permission" ? 0.5 : 0.56), bold: true, color: "FFFFFF" };
  // The middle of a triangle lies low.
  const inset = modality === "permission" ? { ...NO_INSET, top: side * 0.32 } : NO_INSET;
  const geometry = GEOMETRY[SHAPES[modality]];
  const name = MODALITY_WORDS[modality][faces.language];
  return shape(
    { ...bare, ...area, id, name, geometry, fill: of(modality), inset, lines: [run], nowrap: true },
    faces,
  );
}

/** What the figures' signs mean, on one line: only those that occur in them. */
export function drawLegend(
  figures: readonly Figure[],
  at: { readonly x: number; readonly y: number },
  faces: Faces,
): string {
  const { language } = faces;
  const links = figures.flatMap((figure) => figure.links);
  const boxes = figures.flatMap((figure) => figure.boxes);
  const tagged = (tag: string) => links.some((link) => link.tag.includes(tag));
  const has = {
    modality: (modality: Modality) =>
      [...boxes, ...links].some((one) => one.modality === modality) || tagged(MODALITY_TAGS[modality]),
    role: (role: Role) => tagged(ROLE_TAGS[role]),
    dashed: boxes.some(({ inferred }) => inferred) || links.some(({ dashed }) => dashed),
  };
  const size = 12;
  let id = 5_000;
  let x = at.x;
  const words = (text: string) => {
    const width = textWidth(text, size, false) * 1.05 + 6;
    const drawn = shape(
      {
        ...bare,
        x,
        y: at.y,
        width,
        height: 20,
        id: id++,
        name: text,
        align: "l",
        lines: [{ text, size, color: MUTED }],
        nowrap: true,
      },
      faces,
    );
    x += width + 10;
    return drawn;
  };
  const parts = MODALITIES.filter(has.modality).flatMap((modality) => {
    const mark = badge(modality, { x, y: at.y + 2, side: 16 }, id++, faces);
    x += 22;
    return [mark, words(MODALITY_WORDS[modality][language])];
  });
  for (const role of ROLES.filter(has.role))
    parts.push(words(`${ROLE_TAGS[role]} ${ROLE_WORDS[role][language]}`));
  if (has.dashed) parts.push(words(saySlides(language, "slides.inferredLine")));
  return parts.join("");
}
