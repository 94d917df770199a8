// A paper as a DOCX for WPS and Word: head with number, 节选 and source, questions that are not torn between pages, and
// on pages of its own the key with quotes and places. The writer is loaded when it is first needed.
import type { IRunOptions, ParagraphChild } from "docx";
import type { Paper, QuizQuestion } from "../../analysis/index.ts";
import type { Language } from "../../model/index.ts";
import {
  say,
  sayAddress,
  sayGloss,
  sayOption,
  sayPrompt,
  sayQuiz,
  saySource,
  sayWhy,
  sayWork,
} from "../../words/index.ts";
import { rest, type Task } from "../format.ts";
import { LETTERS } from "./quizData.ts";

/** Fonts that WPS and Word have on any machine: 宋体 to read, 黑体 for heads, 楷体 for the words of the text. */
const FONTS = {
  text: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "宋体" },
  head: { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "黑体" },
  quote: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "楷体" },
} as const;
/** Half-points: 小四 for questions, 五号 for options and grounds, 小五 for what stands small. */
const SIZE = { title: 36, head: 28, question: 24, option: 21, small: 18 } as const;
/** Twentieths of a point. */
const INDENT = 420;
const MARGIN = 1134;

interface Line {
  readonly words: string;
  readonly font?: keyof typeof FONTS;
  readonly size?: keyof typeof SIZE;
  readonly bold?: boolean;
}

/** What a paragraph keeps to: the next one (a question stays whole), its indent, what follows it. */
interface Setting {
  readonly keep?: boolean;
  readonly indent?: number;
  readonly after?: number;
  readonly centred?: boolean;
  readonly newPage?: boolean;
}

/**
 * The paper as the bytes of a DOCX.
 * @param key whether the key follows, with quotes, places and reasons
 * Throws Aborted where the task was called off.
 */
export async function quizDocx(
  paper: Paper,
  language: Language,
  { key }: { key: boolean },
  task?: Task,
): Promise<Uint8Array> {
  await rest(task, 0, 3);
  const { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } = await import(
    "docx"
  );
  await rest(task, 1, 3);
  const { policy, choice, questions } = paper;
  const { title, titleEn, extent } = policy.document;
  const run = ({ words, font = "text", size = "option", bold = false }: Line): ParagraphChild => {
    const options: IRunOptions = { text: words, font: FONTS[font], size: SIZE[size], bold };
    return new TextRun(options);
  };
  const line = (lines: readonly Line[], { keep, indent = 0, after = 60, centred, newPage }: Setting = {}) =>
    new Paragraph({
      children: lines.map(run),
      keepLines: true,
      keepNext: keep ?? false,
      indent: { left: indent },
      spacing: { after, line: 320 },
      pageBreakBefore: newPage ?? false,
      ...(centred && { alignment: AlignmentType.CENTER }),
    });
  const named = sayQuiz(language, "quiz.paperTitle", { title: language === "zh" ? title : titleEn });
  const meta = sayQuiz(language, "quiz.paperMeta", {
    seed: choice.seed,
    count: questions.length,
    difficulty: sayQuiz(language, `quiz.${choice.difficulty}`),
  });
  const asked = (question: QuizQuestion, at: number) => {
    const gloss = sayGloss(language, question);
    return [
      ...(question.shown === null
        ? []
        : [
            line(
              [
                { words: `${at + 1}．`, size: "question" },
                { words: question.shown, font: "quote", size: "question" },
              ],
              {
                keep: true,
              },
            ),
          ]),
      ...(gloss === null ? [] : [line([{ words: gloss, size: "small" }], { keep: true, indent: INDENT })]),
      line(
        [
          {
            words: `${question.shown === null ? `${at + 1}．` : ""}${sayPrompt(language, policy, question)}（　　）`,
            size: "question",
            bold: true,
          },
        ],
        { keep: true, indent: question.shown === null ? 0 : INDENT },
      ),
      ...question.options.map((option, place) =>
        line([{ words: `${LETTERS[place]}. ${sayOption(language, policy, question, option)}` }], {
          keep: place < question.options.length - 1,
          indent: INDENT,
          after: place === question.options.length - 1 ? 200 : 20,
        }),
      ),
    ];
  };
  const explained = (question: QuizQuestion, at: number) => [
    line(
      [
        { words: `${at + 1}．${LETTERS[question.key]}　`, size: "question", bold: true },
        { words: question.norm.quote, font: "quote", size: "question" },
        { words: `　${sayAddress(language, policy, question.norm.clause)}`, size: "small" },
      ],
      { keep: true },
    ),
    ...sayWhy(language, policy, question).map((words, place, all) =>
      line([{ words, size: place === 0 ? "option" : "small" }], {
        indent: INDENT,
        after: place === all.length - 1 ? 160 : 20,
      }),
    ),
  ];
  const keys = questions.map((question, at) => `${at + 1} ${LETTERS[question.key]}`).join("　");
  const caveat = sayQuiz(language, extent === "excerpt" ? "quiz.paperExcerpt" : "quiz.paperFull");
  const document = new Document({
    title: named,
    description: meta,
    creator: say(language, "shell.brand"),
    styles: { default: { document: { run: { font: FONTS.text, size: SIZE.option } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: {
              top: MARGIN + 300,
              header: 620,
              footer: 500,
              bottom: MARGIN,
              left: MARGIN,
              right: MARGIN,
            },
          },
        },
        headers: {
          default: new Header({ children: [line([{ words: `${named}　${meta}`, size: "small" }])] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  run({ words: `${caveat}　`, size: "small" }),
                  new TextRun({
                    children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
                    font: FONTS.text,
                    size: SIZE.small,
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          line([{ words: named, font: "head", size: "title" }], { centred: true, after: 160, keep: true }),
          line([{ words: meta }], { centred: true, after: 40, keep: true }),
          line([{ words: sayWork(language, policy), size: "small" }], { centred: true, after: 40 }),
          line(
            [
              {
                words: sayQuiz(language, "quiz.paperSource", { source: saySource(language, policy) }),
                size: "small",
              },
            ],
            {
              after: 160,
            },
          ),
          line([{ words: sayQuiz(language, "quiz.paperName") }], { centred: true, after: 160 }),
          line([{ words: sayQuiz(language, "quiz.paperHow"), size: "small" }], { after: 240 }),
          ...questions.flatMap(asked),
          ...(key
            ? [
                line([{ words: sayQuiz(language, "quiz.paperKey"), font: "head", size: "head" }], {
                  newPage: true,
                  keep: true,
                  after: 120,
                }),
                line([{ words: `${sayQuiz(language, "quiz.paperKeys")}：${keys}` }], { after: 240 }),
                ...questions.flatMap(explained),
              ]
            : []),
        ],
      },
    ],
  });
  await rest(task, 2, 3);
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  await rest(task, 3, 3);
  return bytes;
}
