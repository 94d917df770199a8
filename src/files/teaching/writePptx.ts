// A tour as slides for PowerPoint and WPS. pptxgenjs makes the package, the words and the notes; what it cannot do
// (shapes that hold connectors, notes of several paragraphs, Chinese faces in the theme) finishPptx.ts puts in.
import type PptxGenJS from "pptxgenjs";
import type { Figure } from "../../graph/index.ts";
import type { Workspace } from "../../model/index.ts";
import { saySlides } from "../../words/index.ts";
import { rest, type Task, type Wanted } from "../format.ts";
import { ACCENT, drawFigure, drawLegend, INK, MUTED, PAPER, WASH } from "./drawFigure.ts";
import { drawText } from "./drawText.ts";
import { finishPptx, type SlideParts } from "./finishPptx.ts";
import { COUNT, FOOTER, HEADING, layoutOf, MARGIN, PAD, SLIDE, type StepLayout } from "./layout.ts";
import { type Lesson, type LessonStep, lessonOf } from "./lesson.ts";
import type { Area, Faces } from "./markup.ts";
import { addMore, addPicture, type StepOf, whereFigure } from "./moreSlides.ts";
import { AFTER, sizeFor } from "./setting.ts";
import { COVER, HAN, inches, langOf, PAGE, set } from "./textBox.ts";

/** Faces that every Windows with Chinese has; other systems put their own in their place. */
const FACE = { zh: "Microsoft YaHei", en: "Arial" } as const;
const QUOTE = "SimSun";
const COVER_TITLE: Area = { x: 96, y: 136, width: SLIDE.width - 192, height: 116 };

/** The slides of a tour as bytes of a .pptx; null where the workspace has no such tour. Throws Aborted. */
export async function writePptx(
  workspace: Workspace,
  wanted: Wanted,
  task?: Task,
): Promise<Uint8Array | null> {
  const lesson = lessonOf(workspace, wanted);
  if (!lesson) return null;
  const all = lesson.steps.length + 4;
  await rest(task, 0, all);
  const { default: Pptx } = await import("pptxgenjs");
  await rest(task, 1, all);
  const deck = new Pptx();
  const { language } = lesson;
  const faces: Faces = { language, latin: FACE[language], han: HAN };
  prepare(deck, lesson, faces);
  const parts: SlideParts[] = [];
  cover(deck, lesson);
  parts.push({
    shapes: "",
    notes: [lesson.work, ...lesson.facts.map(([name, words]) => `${name}：${words}`)],
  });
  const drawn: Figure[] = [];
  for (const [index, own] of lesson.steps.entries()) {
    const layout = layoutOf(lesson, own, task?.rasterise !== undefined);
    const of: StepOf = { lesson, own, layout, at: index + 1 };
    drawn.push(...[layout, ...layout.more].flatMap(({ figure }) => figure?.figure ?? []));
    await addPicture(addStep(deck, of), of, task);
    parts.push({ shapes: shapesOf(lesson, own, layout, faces), notes: own.notes });
    parts.push(...addMore(deck, of, faces));
    await rest(task, index + 2, all);
  }
  closing(deck, lesson);
  parts.push({
    shapes: drawLegend(drawn, { x: MARGIN, y: 462 }, faces),
    notes: [saySlides(language, "slides.care")],
  });
  const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  await rest(task, all - 1, all);
  const finished = finishPptx(bytes, parts, faces);
  await rest(task, all, all);
  return finished;
}

function prepare(deck: PptxGenJS, lesson: Lesson, { latin }: Faces): void {
  deck.layout = "LAYOUT_WIDE";
  deck.title = lesson.title;
  deck.subject = lesson.work;
  deck.author = lesson.policy.document.issuer;
  deck.company = "";
  deck.theme = { headFontFace: latin, bodyFontFace: latin };
  for (const [title, area, valign] of [
    [COVER, COVER_TITLE, "bottom"],
    [PAGE, HEADING, "middle"],
  ] as const)
    deck.defineSlideMaster({
      title,
      background: { color: PAPER },
      objects: [
        {
          placeholder: {
            options: {
              ...inches(area),
              // What stands here wins over the slide's own: the size of letters is the slide's.
              bold: true,
              valign,
              margin: 0,
              fontFace: HAN,
              color: INK,
              align: "left",
              name: "title",
              type: "title",
            },
            text: "",
          },
        },
      ],
    });
}

function cover(deck: PptxGenJS, lesson: Lesson): void {
  const slide = deck.addSlide({ masterName: COVER });
  const lang = langOf(lesson);
  const area = COVER_TITLE;
  const size = sizeFor([{ text: lesson.title, indent: 0 }], area, [44, 40, 36, 32, 28], true);
  slide.addText(lesson.title, {
    placeholder: "title",
    ...inches(area),
    ...set(size, { bold: true, lang, valign: "bottom" }),
  });
  slide.addText(
    [
      { text: lesson.audience, options: { breakLine: true } },
      { text: lesson.minutes, options: { breakLine: true } },
    ],
    { ...inches({ ...area, y: 276, height: 70 }), ...set(18, { color: MUTED, lang }) },
  );
  slide.addText(lesson.work, {
    ...inches({ ...area, y: 372, height: 60 }),
    ...set(16, { color: ACCENT, lang }),
  });
  slide.addText(saySlides(lesson.language, "slides.care"), {
    ...inches({ ...area, y: 446, height: 50 }),
    ...set(13, { color: MUTED, lang }),
  });
}

function addStep(deck: PptxGenJS, of: StepOf): PptxGenJS.Slide {
  const { lesson, own, layout, at } = of;
  const slide = deck.addSlide({ masterName: PAGE });
  const { language } = lesson;
  const lang = langOf(lesson);
  const { heading, quote, question } = layout;
  slide.addText(own.heading, {
    placeholder: "title",
    ...set(heading.size, { bold: true, lang, valign: "middle", lineSpacingMultiple: 1 }),
  });
  slide.addText(saySlides(language, "slides.step", { at, of: lesson.steps.length }), {
    ...inches(COUNT),
    ...set(14, { color: MUTED, align: "right", valign: "middle" }),
  });
  if (question && own.question !== null)
    slide.addText(
      [
        {
          text: saySlides(language, "slides.question"),
          options: { fontSize: 13, color: ACCENT, breakLine: true },
        },
        { text: own.question, options: { fontSize: question.size, bold: true } },
      ],
      { ...inches(question.area), ...set(question.size, { lang, valign: "bottom" }) },
    );
  slide.addText(
    [
      {
        text: saySlides(language, "slides.quote", { quote: own.quote }),
        options: { fontFace: QUOTE, fontSize: quote.size, lang: "zh-CN", breakLine: true },
      },
      { text: own.address, options: { fontSize: quote.addressSize, color: ACCENT, align: "right" } },
    ],
    {
      ...inches(quote.area),
      ...set(quote.size, { valign: "middle", fill: { color: WASH }, margin: PAD }),
    },
  );
  const foot = [lesson.short, whereFigure(of)].filter(Boolean).join("　");
  slide.addText(foot, {
    ...inches(FOOTER),
    ...set(11, { color: MUTED, lang, valign: "middle", lineSpacingMultiple: 1 }),
  });
  return slide;
}

function closing(deck: PptxGenJS, lesson: Lesson): void {
  const slide = deck.addSlide({ masterName: PAGE });
  const { language } = lesson;
  const lang = langOf(lesson);
  slide.addText(saySlides(language, "slides.closing"), {
    placeholder: "title",
    ...set(28, { bold: true, lang, valign: "middle" }),
  });
  const lines = [
    { name: "", words: lesson.work },
    ...lesson.facts.map(([name, words]) => ({ name, words })),
    { name: "", words: saySlides(language, "slides.care") },
  ];
  const area = { x: MARGIN, y: 96, width: SLIDE.width - 2 * MARGIN, height: 340 };
  const paras = lines.map(({ name, words }) => ({ text: `${name}　${words}`, indent: 0 }));
  const size = sizeFor(paras, area, [18, 17, 16, 15, 14, 13, 12, 11]);
  slide.addText(
    lines.flatMap(({ name, words }) => [
      ...(name ? [{ text: `${name}　`, options: { bold: true, color: ACCENT } }] : []),
      { text: words, options: { breakLine: true, paraSpaceAfter: size * AFTER } },
    ]),
    { ...inches(area), ...set(size, { lang }) },
  );
  slide.addText(saySlides(language, "slides.legend"), {
    ...inches({ x: MARGIN, y: 440, width: 200, height: 18 }),
    ...set(12, { color: MUTED, lang, bold: true }),
  });
}

function shapesOf(lesson: Lesson, own: LessonStep, layout: StepLayout, faces: Faces): string {
  const words = drawText(own.text, layout.text, faces);
  if (!layout.figure) return words;
  const { figure, x, y } = layout.figure;
  const drawn = drawFigure(figure, { x, y }, faces, lesson.altOf);
  return drawn + drawLegend([figure], layout.legend, faces) + words;
}
