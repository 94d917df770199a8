// A procedure as swimlanes in px: lanes from top to bottom, time from left to right. Pure; the same words and
// sizes give the same drawing.
import type { PlacedStep, Procedure, StepArrow } from "../../analysis/index.ts";
import { textWidth, wrap } from "../../graph/index.ts";
import type { Language, Policy } from "../../model/index.ts";
import { say, sayActor } from "../../words/index.ts";
import { type Box, type DrawnArrow, routed } from "./routes.ts";
import { type StepLine, stepLines } from "./stepLines.ts";

export interface DrawnText {
  readonly kind: StepLine["kind"];
  readonly text: string;
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
}

export interface DrawnStep extends Box {
  readonly step: PlacedStep;
  readonly texts: readonly DrawnText[];
}

export interface DrawnLane {
  readonly y: number;
  readonly height: number;
  /** The text names nobody for this lane. */
  readonly open: boolean;
  readonly texts: readonly DrawnText[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Width of the lanes' names. */
  readonly head: number;
  /** Text size in px; titles and names are as large, the rest a little smaller. */
  readonly size: number;
  readonly lanes: readonly DrawnLane[];
  readonly steps: readonly DrawnStep[];
  readonly arrows: readonly DrawnArrow[];
}

export interface DrawingInput {
  readonly language: Language;
  /** Room in px; the drawing may be wider where its boxes would get too narrow. */
  readonly width: number;
  readonly size: number;
}

/** In multiples of the text size. */
const EM = {
  head: 9.4,
  gap: 3.6,
  aside: 1.8,
  narrow: 11,
  wide: 20,
  pad: 0.75,
  lanePad: 1.1,
  stack: 1,
  leading: 1.5,
};
/** Room for the modality's tag before the first line of a title. */
const TAG = 1.9;

const sizeOf = (kind: StepLine["kind"], size: number) => (kind === "title" ? size : size - 1);

/** Lines broken to a width, stacked from the top; the first keeps `indent` free. */
function set(lines: readonly StepLine[], width: number, size: number, indent = 0) {
  const leading = EM.leading * size;
  const texts: DrawnText[] = [];
  let y = 0;
  for (const [index, { kind, text }] of lines.entries()) {
    const room = width - (index === 0 ? indent : 0);
    for (const line of wrap(text, room, sizeOf(kind, size), kind === "title").lines) {
      texts.push({ kind, text: line, x: index === 0 ? indent : 0, y: y + leading * 0.72 });
      y += leading;
    }
  }
  return { texts, height: y };
}

const moved = (texts: readonly DrawnText[], dx: number, dy: number) =>
  texts.map((text) => ({ ...text, x: text.x + dx, y: text.y + dy }));

export function drawProcedure(policy: Policy, procedure: Procedure, input: DrawingInput): Drawing {
  const { language, width, size } = input;
  const columns = Math.max(...procedure.steps.map(({ column }) => column)) + 1;
  const [pad, lanePad] = [EM.pad * size, EM.lanePad * size];
  const label = (arrow: StepArrow) => say(language, `procedures.arrow.${arrow.type}`);
  const columnOf = new Map(procedure.steps.map(({ id, column }) => [id, column]));
  // A gap is as wide as the words on the arrows that begin there.
  const gaps = Array.from({ length: columns - 1 }, (_, column) =>
    Math.max(
      EM.gap * size,
      ...procedure.arrows
        .filter(({ from }) => columnOf.get(from) === column)
        .map((arrow) => textWidth(label(arrow), size - 1, false) + EM.aside * size),
    ),
  );
  const between = (column: number) => gaps[column] ?? EM.gap * size;
  const head = Math.min(EM.head * size, width * 0.3);
  const free = width - head - 2 * lanePad - gaps.reduce((sum, gap) => sum + gap, 0);
  const boxWidth = Math.min(Math.max(free / columns, EM.narrow * size), EM.wide * size);
  const x = (column: number) =>
    gaps.slice(0, column).reduce((sum, gap) => sum + gap + boxWidth, head + lanePad);

  const sized = procedure.steps.map((step) => {
    const { texts, height } = set(
      stepLines(language, policy, step),
      boxWidth - 2 * pad,
      size,
      step.kind === "act" ? TAG * size : 0,
    );
    return { step, texts, height: height + 2 * pad };
  });

  const lanes: DrawnLane[] = [];
  const steps: DrawnStep[] = [];
  let top = 0;
  for (const [index, { actors }] of procedure.lanes.entries()) {
    const own = sized.filter(({ step }) => step.lane === index);
    const stacks = Array.from({ length: columns }, (_, column) =>
      own.filter(({ step }) => step.column === column).sort((a, b) => a.step.row - b.step.row),
    );
    const tall = (stack: typeof own) =>
      stack.reduce((sum, { height }) => sum + height + EM.stack * size, -EM.stack * size);
    const name = set(
      actors.map((actor) => ({
        kind: actor === null ? ("open" as const) : ("title" as const),
        text: actor === null ? say(language, "procedures.unnamed") : sayActor(language, policy, actor),
      })),
      head - 2 * pad,
      size,
    );
    const height = Math.max(...stacks.map(tall), name.height) + 2 * lanePad;
    lanes.push({
      y: top,
      height,
      open: actors.includes(null),
      texts: moved(name.texts, pad, top + (height - name.height) / 2),
    });
    for (const stack of stacks) {
      let y = top + (height - tall(stack)) / 2;
      for (const { step, texts, height: boxHeight } of stack) {
        const left = x(step.column);
        const box = { x: left, y, width: boxWidth, height: boxHeight };
        steps.push({ ...box, step, texts: moved(texts, left + pad, y + pad) });
        y += boxHeight + EM.stack * size;
      }
    }
    top += height;
  }
  // Read, and gone through by key, in the order of time.
  steps.sort((a, b) => a.step.column - b.step.column || a.step.lane - b.step.lane);
  const boxes = new Map(steps.map((step) => [step.step.id, step]));
  return {
    width: Math.max(x(columns - 1) + boxWidth + lanePad, width),
    height: top,
    head,
    size,
    lanes,
    steps,
    arrows: routed(procedure.arrows, boxes, { between, size, label, lanes }),
  };
}
