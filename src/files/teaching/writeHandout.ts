// A tour as a handout to write on, A4: its words, the quotes with their places, a table of who does what to whom in
// place of the figure, blank lines for notes, the terms explained, the source. For WPS and Word.
import type { IParagraphOptions, IRunOptions, ParagraphChild, Table } from "docx";
import { MODALITY_TAGS, PALETTES } from "../../graph/index.ts";
import type { Inline, Norm, Workspace } from "../../model/index.ts";
import { sayBearers, sayOthers, saySlides } from "../../words/index.ts";
import { rest, type Task, type Wanted } from "../format.ts";
import { type Lesson, type LessonStep, lessonOf, qualified, termsOf } from "./lesson.ts";

/** Fonts that WPS and Word have on any machine: 宋体 to read, 黑体 for heads, 楷体 for the words of the document. */
const face = (eastAsia: string, latin = "Times New Roman") => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});
const FONTS = { text: face("宋体"), head: face("黑体", "Arial"), quote: face("楷体") } as const;
/** Half-points. */
const SIZE = { title: 40, head: 28, quote: 24, text: 22, small: 18 } as const;
/** Twentieths of a point: margins of A4, and the column between them. */
const MARGIN = 1_134;
const WIDE = 11_906 - 2 * MARGIN;
const COLUMNS = [0.24, 0.48, 0.28].map((share) => Math.round(share * WIDE));
const NOTE_LINES = 4;
const { ink, muted, accent, line: hairline, wash, band, modality } = PALETTES.light;
const hex = (color: string) => color.slice(1);

/** The handout of a tour as bytes of a .docx; null where the workspace has no such tour. Throws Aborted. */
export async function writeHandout(
  workspace: Workspace,
  wanted: Wanted,
  task?: Task,
): Promise<Uint8Array | null> {
  const lesson = lessonOf(workspace, wanted);
  if (!lesson) return null;
  await rest(task, 0, 3);
  const docx = await import("docx");
  await rest(task, 1, 3);
  const { Document, Footer, Header, Packer, PageNumber, Paragraph, AlignmentType } = docx;
  const { language } = lesson;
  const setter = setterOf(docx, lesson);
  const { line, run } = setter;
  const [before, between, after] = saySlides(language, "slides.page", { at: "\0", of: "\0" }).split("\0");
  const page = [before!, PageNumber.CURRENT, between!, PageNumber.TOTAL_PAGES, after!];
  const document = new Document({
    title: lesson.title,
    creator: "权责图谱 Quanze",
    styles: { default: { document: { run: { font: FONTS.text, size: SIZE.text, color: hex(ink) } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: {
          default: new Header({ children: [line([run(lesson.short, "small", { color: hex(muted) })])] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new docx.TextRun({ children: page, size: SIZE.small, color: hex(muted) })],
              }),
            ],
          }),
        },
        children: [
          ...front(lesson, setter),
          ...lesson.steps.flatMap((own, at) => stepOf(own, at, lesson, setter)),
          ...back(lesson, setter),
        ],
      },
    ],
  });
  await rest(task, 2, 3);
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  await rest(task, 3, 3);
  return bytes;
}

type Docx = typeof import("docx");
type Size = keyof typeof SIZE;
type Setter = ReturnType<typeof setterOf>;

function setterOf(docx: Docx, { language, policy }: Lesson) {
  const { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } = docx;
  const run = (text: string, size: Size = "text", more: IRunOptions = {}): ParagraphChild =>
    new TextRun({ text, size: SIZE[size], font: FONTS.text, ...more });
  const line = (children: readonly ParagraphChild[], more: IParagraphOptions = {}) =>
    new Paragraph({ spacing: { after: 100, line: 330 }, ...more, children });
  const inline = (nodes: readonly Inline[], look: IRunOptions = {}): ParagraphChild[] =>
    nodes.flatMap((node) =>
      node.kind === "text"
        ? [run(node.text, "text", look)]
        : inline(node.inside, {
            ...look,
            ...(node.kind === "strong" ? { bold: true } : { color: hex(accent) }),
          }),
    );
  const cell = (width: number, paragraphs: readonly (readonly ParagraphChild[])[], shaded = false) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(shaded && { shading: { fill: hex(band), color: "auto", type: docx.ShadingType.CLEAR } }),
      children: paragraphs.map(
        (children) => new Paragraph({ spacing: { after: 20 }, children: [...children] }),
      ),
    });
  const thin = { style: BorderStyle.SINGLE, size: 4, color: hex(hairline) };
  /** Who, what, towards whom: a row for each norm, and nothing of it left out. */
  const figure = (norms: readonly Norm[]): Table =>
    new Table({
      width: { size: WIDE, type: WidthType.DXA },
      columnWidths: COLUMNS,
      borders: {
        top: thin,
        bottom: thin,
        left: thin,
        right: thin,
        insideHorizontal: thin,
        insideVertical: thin,
      },
      layout: TableLayoutType.FIXED,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: (["slides.who", "slides.what", "slides.others"] as const).map((word, at) =>
            cell(COLUMNS[at]!, [[run(saySlides(language, word), "small", { bold: true })]], true),
          ),
        }),
        ...norms.map((norm) => {
          const color = hex(modality[norm.modality]);
          const others = sayOthers(language, policy, norm);
          return new TableRow({
            cantSplit: true,
            children: [
              cell(COLUMNS[0]!, [[run(sayBearers(language, policy, norm))]]),
              cell(COLUMNS[1]!, [
                [
                  run(`〔${MODALITY_TAGS[norm.modality]}〕`, "text", { bold: true, color }),
                  run(norm.label[language], "text", { bold: true, color }),
                ],
                ...qualified(language, norm).map((words) => [run(words, "small")]),
              ]),
              cell(
                COLUMNS[2]!,
                (others.length > 0 ? others : [saySlides(language, "slides.none")]).map((words) => [
                  run(words),
                ]),
              ),
            ],
          });
        }),
      ],
    });
  const rule = { style: BorderStyle.SINGLE, size: 4, color: hex(hairline), space: 1 };
  // Paragraphs with the same border are one box to Word: the lines inside it are those between.
  const ruled = { bottom: rule, between: rule };
  /** Lines to write on. */
  const blank = () =>
    Array.from({ length: NOTE_LINES }, () => line([], { border: ruled, spacing: { before: 260 } }));
  const quoted = (quote: string, address: string) =>
    line(
      [
        run(saySlides(language, "slides.quote", { quote }), "quote", {
          font: FONTS.quote,
          language: { eastAsia: "zh-CN" },
        }),
        run(`　${address}`, "small", { color: hex(accent) }),
      ],
      {
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: hex(accent), space: 8 } },
        shading: { fill: hex(wash), color: "auto", type: docx.ShadingType.CLEAR },
        indent: { left: 200 },
        spacing: { before: 80, after: 140, line: 360 },
        keepLines: true,
      },
    );
  const head = (text: string, level: "TITLE" | "HEADING_1" | "HEADING_2") =>
    line(
      [run(text, level === "TITLE" ? "title" : "head", { font: FONTS.head, bold: true, color: hex(ink) })],
      {
        heading: docx.HeadingLevel[level],
        keepNext: true,
        spacing: { before: level === "TITLE" ? 0 : 320, after: 140 },
      },
    );
  return { run, line, inline, figure, blank, quoted, head };
}

function front({ title, audience, minutes, work }: Lesson, { head, line, run }: Setter) {
  return [
    head(title, "TITLE"),
    line([run(`${audience}　${minutes}`, "text", { color: hex(muted) })]),
    line([run(work, "text", { color: hex(accent) })], { spacing: { after: 200 } }),
  ];
}

function stepOf(own: LessonStep, at: number, { language }: Lesson, setter: Setter) {
  const { head, line, run, inline, figure, blank, quoted } = setter;
  const text = own.text.flatMap((block) =>
    block.kind === "paragraph"
      ? [line(inline(block.inside))]
      : block.items.map((item, index) =>
          block.ordered
            ? line([run(`${index + 1}. `), ...inline(item)], { indent: { left: 420, hanging: 320 } })
            : line(inline(item), { bullet: { level: 0 } }),
        ),
  );
  return [
    head(`${at + 1}　${own.heading}`, "HEADING_1"),
    ...text,
    quoted(own.quote, own.address),
    ...(own.norms.length > 0 ? [figure(own.norms)] : []),
    ...(own.question === null
      ? []
      : [
          line(
            [
              run(`${saySlides(language, "slides.question")}　`, "small", { color: hex(accent) }),
              run(own.question, "text", { bold: true }),
            ],
            { spacing: { before: 160 }, keepNext: true },
          ),
        ]),
    ...blank(),
  ];
}

function back(lesson: Lesson, { head, line, run, quoted }: Setter) {
  const { language, facts } = lesson;
  const terms = termsOf(lesson).flatMap(({ term, termEn, explanation, basis, quote, note, address }) => [
    line([
      run(`${language === "zh" ? term : `${termEn} (${term})`}　`, "text", { bold: true }),
      run(explanation[language]),
      ...(basis === "context"
        ? [run(`（${saySlides(language, "slides.background")}）`, "small", { color: hex(muted) })]
        : []),
    ]),
    ...(quote === null ? [] : [quoted(quote, address)]),
    ...(note === null ? [] : [line([run(note[language], "small", { color: hex(muted) })])]),
  ]);
  return [
    ...(terms.length > 0 ? [head(saySlides(language, "slides.glossary"), "HEADING_1"), ...terms] : []),
    head(saySlides(language, "slides.closing"), "HEADING_1"),
    line([run(lesson.work)]),
    ...facts.map(([name, words]) => line([run(`${name}　`, "text", { bold: true }), run(words)])),
    line([run(saySlides(language, "slides.care"), "small", { color: hex(muted) })]),
  ];
}
