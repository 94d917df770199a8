// Everything that is words or ground, on two canvases around sigma's: bands below; marks, labels and tags
// above. Draws a LabelPlan as it is, decides nothing.
import {
  FONT_FAMILY,
  inkOf,
  LEADING,
  markSizeOf,
  PALETTES,
  type Palette,
  type PlacedLabel,
  TYPE,
  toPane,
} from "../../graph/index.ts";
import type { Frame } from "../surface.ts";
import { isDim } from "./looks.ts";

export interface Overlay {
  readonly below: HTMLCanvasElement;
  readonly above: HTMLCanvasElement;
  paint(frame: Frame): void;
}

type Brush = CanvasRenderingContext2D;

/** Canvas sets its middle line higher than SVG's central one, by this share of the font size. */
const SINK = 0.07;

const font = (size: number, bold: boolean) => `${bold ? 700 : 400} ${size}px ${FONT_FAMILY}`;

export function makeOverlay(): Overlay {
  const below = canvas("quanze-ground");
  const above = canvas("quanze-words");
  return {
    below,
    above,
    paint(frame) {
      paintGround(prepared(below, frame), frame);
      paintWords(prepared(above, frame), frame);
    },
  };
}

function canvas(name: string): HTMLCanvasElement {
  const element = document.createElement("canvas");
  element.className = name;
  element.style.cssText = "position:absolute;inset:0;pointer-events:none";
  return element;
}

/** Clears a canvas, fitted to the pane with its margin and the screen's pixels; (0,0) is the pane's corner. */
function prepared(element: HTMLCanvasElement, { pane, margin }: Frame): Brush {
  const ratio = window.devicePixelRatio || 1;
  const whole = { width: pane.width + 2 * margin.width, height: pane.height + 2 * margin.height };
  const width = Math.round(whole.width * ratio);
  const height = Math.round(whole.height * ratio);
  if (element.width !== width || element.height !== height) {
    element.width = width;
    element.height = height;
    element.style.width = `${whole.width}px`;
    element.style.height = `${whole.height}px`;
  }
  element.style.left = `${-margin.width}px`;
  element.style.top = `${-margin.height}px`;
  const brush = element.getContext("2d") as Brush;
  brush.setTransform(ratio, 0, 0, ratio, margin.width * ratio, margin.height * ratio);
  brush.clearRect(-margin.width, -margin.height, whole.width, whole.height);
  return brush;
}

function paintGround(brush: Brush, { picture, camera, pane, margin, plan, options }: Frame): void {
  const palette = PALETTES[options.theme];
  const [left, wide] = [-margin.width, pane.width + 2 * margin.width];
  const [upper, high] = [-margin.height, pane.height + 2 * margin.height];
  brush.fillStyle = palette.paper;
  brush.fillRect(left, upper, wide, high);
  brush.fillStyle = palette.band;
  for (const row of picture.rows) {
    const top = toPane({ x: 0, y: row.from }, camera, pane).y;
    const bottom = toPane({ x: 0, y: row.to }, camera, pane).y;
    brush.fillRect(left, top, wide, bottom - top);
  }
  brush.strokeStyle = palette.line;
  brush.lineWidth = 1;
  brush.setLineDash([1, 5]);
  brush.beginPath();
  for (const column of picture.columns.slice(1)) {
    const x = Math.round(toPane({ x: column.from, y: 0 }, camera, pane).x) + 0.5;
    brush.moveTo(x, upper);
    brush.lineTo(x, upper + high);
  }
  brush.stroke();
  brush.setLineDash([]);
  brush.fillStyle = palette.muted;
  brush.textBaseline = "middle";
  for (const band of plan.bands) {
    brush.font = font(band.fontSize, false);
    brush.textAlign = band.axis === "row" ? "left" : "center";
    brush.fillText(band.text, band.x, band.y + band.fontSize * SINK);
  }
}

function paintWords(brush: Brush, frame: Frame): void {
  brush.textBaseline = "middle";
  brush.lineJoin = "round";
  paintMarks(brush, frame);
  const { picture, plan, beyond, emphasis, options } = frame;
  const palette = PALETTES[options.theme];
  const modality = new Map(picture.edges.map((edge) => [edge.key, edge.modality]));
  const unnamed = new Set(picture.nodes.flatMap((node) => (node.unnamed ? [node.key] : [])));
  for (const label of [...plan.labels, ...beyond]) {
    brush.globalAlpha = isDim(label.key, emphasis) ? palette.opacity.dim : 1;
    const kind = modality.get(label.key);
    const ink = kind ? palette.modality[kind] : wordsInk(label, palette);
    paintLabel(brush, label, { ink, last: unnamed.has(label.key) ? palette.muted : ink }, palette.paper);
  }
  brush.globalAlpha = 1;
}

function wordsInk({ kind }: PlacedLabel, palette: Palette): string {
  return kind === "actor" ? palette.actorInk : kind === "norm" ? palette.ink : palette.muted;
}

function paintMarks(brush: Brush, { picture, camera, pane, emphasis, options }: Frame): void {
  const palette = PALETTES[options.theme];
  brush.textAlign = "center";
  for (const node of picture.nodes) {
    if (node.mark === "") continue;
    const { x, y } = toPane(node, camera, pane);
    const ink = inkOf(node, palette);
    const inside = node.kind === "actor" ? palette.paper : palette.onModality;
    brush.globalAlpha = isDim(node.key, emphasis) ? palette.opacity.dim : 1;
    brush.fillStyle = node.inferred ? ink : inside;
    const size = markSizeOf(node);
    brush.font = font(size, TYPE.mark.bold);
    const sink = (node.shape === "triangle" ? 1.5 : 0.5) + size * SINK;
    brush.fillText(node.mark, x, y + sink);
  }
}

/** Lines on a thin halo of paper, so that edges beneath do not cut through the strokes of the characters. */
function paintLabel(
  brush: Brush,
  { lines, x, y, width, fontSize, bold, align }: PlacedLabel,
  colour: { readonly ink: string; readonly last: string },
  paper: string,
): void {
  brush.font = font(fontSize, bold);
  brush.lineWidth = 3.5;
  brush.strokeStyle = paper;
  brush.textAlign = align === "middle" ? "center" : align;
  const at = x + (align === "start" ? -0.5 : align === "end" ? 0.5 : 0) * width;
  const step = fontSize * LEADING;
  const first = y - ((lines.length - 1) * step) / 2 + fontSize * SINK;
  for (const [index, line] of lines.entries()) brush.strokeText(line, at, first + index * step);
  for (const [index, line] of lines.entries()) {
    brush.fillStyle = index === lines.length - 1 ? colour.last : colour.ink;
    brush.fillText(line, at, first + index * step);
  }
}
