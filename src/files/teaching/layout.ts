// Where everything stands on a slide of 16:9, in points. One grid for all slides: heading on top, figure left, words
// right, the quote across, the legend and the source at the foot.
import { type Figure, figureOf } from "../../graph/index.ts";
import { saySlides } from "../../words/index.ts";
import type { Lesson, LessonStep } from "./lesson.ts";
import { qualified } from "./lesson.ts";
import type { Area } from "./markup.ts";
import { heightOf, parasOf, sizeFor } from "./setting.ts";

export const SLIDE = { width: 960, height: 540 } as const;
export const MARGIN = 42;
const WIDTH = SLIDE.width - 2 * MARGIN;
const TOP = 92;
const FOOT = 508;
const LEGEND = 480;
const GAP = 18;
/** Padding inside the quote's box. */
export const PAD = 12;

export interface Column {
  readonly area: Area;
  readonly size: number;
}

export interface StepLayout {
  readonly heading: Column;
  readonly text: Column;
  readonly question: Column | null;
  readonly quote: Column & { readonly addressSize: number };
  readonly figure: { readonly figure: Figure; readonly x: number; readonly y: number } | null;
  /** Under the figure, where not all of it had room; "" otherwise. */
  readonly omitted: string;
  readonly legend: { readonly x: number; readonly y: number };
}

export const HEADING: Area = { x: MARGIN, y: 30, width: WIDTH - 70, height: 48 };
export const COUNT: Area = { x: SLIDE.width - MARGIN - 70, y: 30, width: 70, height: 48 };
export const FOOTER: Area = { x: MARGIN, y: FOOT, width: WIDTH, height: 18 };

/** The layout of a step. Letters shrink before anything runs over; the figure takes what the quote leaves. */
export function layoutOf(lesson: Lesson, own: LessonStep): StepLayout {
  const plain = (text: string) => [{ text, indent: 0 }];
  const quoteSize = sizeFor(plain(own.quote), { width: WIDTH - 2 * PAD, height: 84 }, [20, 18, 16, 14, 13]);
  const addressSize = 13;
  const quoteHeight = heightOf(plain(own.quote), WIDTH - 2 * PAD, quoteSize) + addressSize * 1.4 + 2 * PAD;
  const quoteTop = LEGEND - GAP / 2 - quoteHeight;
  const high = quoteTop - GAP - TOP;
  const wide = Math.round(WIDTH * 0.6);
  const figure = figureOf({
    policy: lesson.policy,
    select: own.step.select,
    near: lesson.policy.norms
      .filter(({ start, end }) => start < own.step.end && own.step.start < end)
      .map(({ id }) => id),
    lens: own.step.lens,
    language: lesson.language,
    size: { width: wide, height: high },
    small: (norm) => qualified(lesson.language, norm),
    inferred: saySlides(lesson.language, "slides.inferred"),
  });
  const left = figure ? MARGIN + wide + GAP * 1.5 : MARGIN;
  const width = SLIDE.width - MARGIN - left;
  const questionSize = 15;
  const questionHeight =
    own.question === null
      ? 0
      : heightOf(plain(own.question), width - PAD, questionSize, true) + 13 * 1.4 + PAD;
  const textHeight = high - (questionHeight > 0 ? questionHeight + GAP / 2 : 0);
  const size = sizeFor(
    parasOf(own.text),
    { width, height: textHeight },
    [20, 19, 18, 17, 16, 15, 14, 13, 12, 11],
  );
  return {
    heading: {
      area: HEADING,
      size: sizeFor(
        plain(own.heading),
        { width: HEADING.width, height: 56 },
        [30, 28, 26, 24, 22, 20, 18],
        true,
      ),
    },
    text: { area: { x: left, y: TOP, width, height: textHeight }, size },
    question:
      own.question === null
        ? null
        : {
            area: { x: left, y: TOP + high - questionHeight, width, height: questionHeight },
            size: questionSize,
          },
    quote: {
      area: { x: MARGIN, y: quoteTop, width: WIDTH, height: quoteHeight },
      size: quoteSize,
      addressSize,
    },
    figure: figure && { figure, x: MARGIN, y: TOP },
    omitted:
      figure && figure.omitted.length > 0
        ? saySlides(lesson.language, "slides.omitted", { count: figure.omitted.length })
        : "",
    legend: { x: MARGIN, y: LEGEND },
  };
}
