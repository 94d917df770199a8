// Where everything stands on a slide of 16:9, in points. One grid for all slides: heading on top, figure left, words
// right, the quote across, the legend and the source at the foot.
import { type Figure, type FigureInput, figureOf, figurePages, type Size } from "../../graph/index.ts";
import type { Norm } from "../../model/index.ts";
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
  readonly figure: PlacedFigure | null;
  /** Where a picture stands for a figure that is too dense for one slide; its norms follow on slides of their own. */
  readonly picture: Area | null;
  readonly more: readonly MoreLayout[];
  readonly legend: { readonly x: number; readonly y: number };
}

interface PlacedFigure {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
}

/** A slide that goes on with a step's figure. */
export interface MoreLayout {
  readonly figure: PlacedFigure | null;
  /** Norms that it shows: as a figure, or in words where even one alone has no room. */
  readonly norms: readonly Norm[];
  readonly words: Column;
  readonly legend: { readonly x: number; readonly y: number };
}

export const HEADING: Area = { x: MARGIN, y: 30, width: WIDTH - 70, height: 48 };
export const COUNT: Area = { x: SLIDE.width - MARGIN - 70, y: 30, width: 70, height: 48 };
export const FOOTER: Area = { x: MARGIN, y: FOOT, width: WIDTH, height: 18 };

/** What is drawn of a step, in an area of a size. */
const figureInput = ({ policy, language }: Lesson, own: LessonStep, size: Size): FigureInput => ({
  policy,
  select: [
    ...own.step.select,
    ...own.norms.map(({ id }) => id).filter((id) => !own.step.select.includes(id)),
  ],
  near: policy.norms
    .filter(({ start, end }) => start < own.step.end && own.step.start < end)
    .map(({ id }) => id),
  lens: own.step.lens,
  language,
  size,
  small: (norm) => qualified(language, norm),
  inferred: saySlides(language, "slides.inferred"),
});

/** The slides that follow a step whose figure has no room beside its words: one where that is enough, else several. */
function moreOf(lesson: Lesson, own: LessonStep): readonly MoreLayout[] {
  const area: Area = { x: MARGIN, y: TOP, width: WIDTH, height: LEGEND - GAP / 2 - TOP };
  const input = figureInput(lesson, own, { width: area.width, height: area.height });
  const whole = figureOf(input);
  const pages =
    whole === "dense" ? figurePages(input) : [{ figure: whole, norms: own.norms.map(({ key }) => key) }];
  return pages.map(({ figure, norms: keys }): MoreLayout => {
    const norms = lesson.policy.norms.filter(({ key }) => keys.includes(key));
    const paras = norms.map(({ key }) => ({ text: lesson.altOf(key), indent: 0 }));
    return {
      figure: figure && { figure, x: area.x, y: area.y },
      norms,
      words: { area, size: sizeFor(paras, area, [20, 18, 16, 14, 13, 12, 11]) },
      legend: { x: MARGIN, y: LEGEND },
    };
  });
}

/**
 * The layout of a step. Letters shrink before anything runs over; the figure takes what the quote leaves.
 * @param pictures whether a dense figure can be shown as a picture
 */
export function layoutOf(lesson: Lesson, own: LessonStep, pictures = false): StepLayout {
  const plain = (text: string) => [{ text, indent: 0 }];
  const quoteSize = sizeFor(plain(own.quote), { width: WIDTH - 2 * PAD, height: 84 }, [20, 18, 16, 14, 13]);
  const addressSize = 13;
  const quoteHeight = heightOf(plain(own.quote), WIDTH - 2 * PAD, quoteSize) + addressSize * 1.4 + 2 * PAD;
  const quoteTop = LEGEND - GAP / 2 - quoteHeight;
  const high = quoteTop - GAP - TOP;
  const wide = Math.round(WIDTH * 0.6);
  const found = figureOf(figureInput(lesson, own, { width: wide, height: high }));
  const figure = found === "dense" ? null : found;
  const more = found === "dense" ? moreOf(lesson, own) : [];
  // What one slide of its own can hold stays native; only what needs several is shown at a glance as a picture.
  const picture =
    pictures && more.length > 1 ? { x: MARGIN, y: TOP, width: wide, height: Math.floor(high) } : null;
  const left = figure || picture ? MARGIN + wide + GAP * 1.5 : MARGIN;
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
    // Words alone on a slide are read from the last row.
    [...(figure || picture ? [] : [26, 24, 22]), 20, 19, 18, 17, 16, 15, 14, 13, 12, 11],
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
    picture,
    more,
    legend: { x: MARGIN, y: LEGEND },
  };
}
