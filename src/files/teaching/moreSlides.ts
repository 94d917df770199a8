// A figure that is too dense for its step's slide: on slides that follow, native as all others; where it takes several,
// also at a glance as a picture, if there is a screen to draw it.
import type PptxGenJS from "pptxgenjs";
import { stepFigure } from "../../graph/index.ts";
import { saySlides } from "../../words/index.ts";
import type { Task } from "../format.ts";
import { drawFigure, drawLegend, MUTED } from "./drawFigure.ts";
import { drawText } from "./drawText.ts";
import type { SlideParts } from "./finishPptx.ts";
import { COUNT, FOOTER, type StepLayout } from "./layout.ts";
import type { Lesson, LessonStep } from "./lesson.ts";
import type { Faces } from "./markup.ts";
import { inches, langOf, PAGE, set } from "./textBox.ts";

/** px of the picture for each point of the slide: sharp on a projector of 1920 px. */
const SHARP = 2.5;

export interface StepOf {
  readonly lesson: Lesson;
  readonly own: LessonStep;
  readonly layout: StepLayout;
  /** From 1. */
  readonly at: number;
}

/** Said at the foot of the step's slide; "" where its figure is on it. */
export function whereFigure({ lesson: { language }, layout: { more } }: StepOf): string {
  if (more.length === 0) return "";
  return saySlides(language, more.length === 1 ? "slides.next" : "slides.nextMany", { count: more.length });
}

/** Puts the picture on the step's slide; nothing where it cannot be drawn, since every norm follows anyway. */
export async function addPicture(
  slide: PptxGenJS.Slide,
  { lesson, own, layout: { picture } }: StepOf,
  task?: Task,
): Promise<void> {
  if (!picture || !task?.rasterise) return;
  const { policy, language, altOf } = lesson;
  const select = own.norms.map(({ id }) => id);
  const svg = stepFigure({
    policy,
    step: { select: select.length > 0 ? select : own.step.select, query: null, lens: own.step.lens },
    language,
    size: picture,
    textScale: 1,
  });
  const bytes = await task.rasterise(svg, SHARP);
  if (!bytes) return;
  slide.addImage({
    data: `image/png;base64,${base64(bytes)}`,
    ...inches(picture),
    objectName: own.heading,
    altText: [own.heading, ...own.norms.map(({ key }) => altOf(key))].join(" "),
  });
}

/** The slides that follow; gives their parts, in order. */
export function addMore(
  deck: PptxGenJS,
  { lesson, own, layout, at }: StepOf,
  faces: Faces,
): readonly SlideParts[] {
  const { language, altOf } = lesson;
  const lang = langOf(lesson);
  const { more, heading } = layout;
  return more.map(({ figure, norms, words, legend }, index): SlideParts => {
    const slide = deck.addSlide({ masterName: PAGE });
    const named = saySlides(language, more.length === 1 ? "slides.figure" : "slides.figureOf", {
      heading: own.heading,
      at: index + 1,
      of: more.length,
    });
    slide.addText(named, {
      placeholder: "title",
      ...set(Math.min(heading.size, 24), { bold: true, lang, valign: "middle", lineSpacingMultiple: 1 }),
    });
    slide.addText(saySlides(language, "slides.step", { at, of: lesson.steps.length }), {
      ...inches(COUNT),
      ...set(14, { color: MUTED, align: "right", valign: "middle" }),
    });
    slide.addText(lesson.short, {
      ...inches(FOOTER),
      ...set(11, { color: MUTED, lang, valign: "middle", lineSpacingMultiple: 1 }),
    });
    const sentences = norms.map(({ key }) => altOf(key));
    const shapes = figure
      ? drawFigure(figure.figure, figure, faces, altOf) + drawLegend([figure.figure], legend, faces)
      : drawText(
          sentences.map((text) => ({ kind: "paragraph", inside: [{ kind: "text", text }] })),
          words,
          faces,
        );
    return { shapes, notes: [saySlides(language, "slides.notesNorms"), ...sentences] };
  });
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as base64: the core has no screen that would do it. */
function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at]!, bytes[at + 1], bytes[at + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const digit = (shift: number) => DIGITS[(bits >> shift) & 63];
    parts.push(
      `${digit(18)}${digit(12)}${b === undefined ? "=" : digit(6)}${c === undefined ? "=" : digit(0)}`,
    );
  }
  return parts.join("");
}
