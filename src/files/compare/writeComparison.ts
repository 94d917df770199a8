// 对照表: a comparison as a workbook or a Word document, with the checklist of what was taken up. Every row says which
// document its words are from; a fictional example is said to be one.
import { type Comparison, type Contradiction, fulfilments, type Pair } from "../../analysis/index.ts";
import type { Language, Norm, Policy } from "../../model/index.ts";
import {
  CHANGE_WORDS,
  COMPARE_SHEET_WORDS,
  FULFILMENT_WORDS,
  RULE_WORDS,
  sayAddress,
  sayChange,
  sayWork,
} from "../../words/index.ts";
import type { Sheet } from "../sheet/sheet.ts";

export interface ComparedFiles {
  readonly a: Policy;
  readonly b: Policy;
  readonly comparison: Comparison;
  readonly language: Language;
}

/** The .xlsx: differences, what may stand against each other, the checklist, and what the two documents are. */
export async function comparisonWorkbook(input: ComparedFiles): Promise<Uint8Array> {
  const { writeXlsx } = await import("../sheet/writeXlsx.ts");
  const word = wordsOf(input.language);
  const { pairs, contradictions } = input.comparison;
  const sheets: Sheet[] = [
    sheet(
      word("differences"),
      differenceHead(input),
      [10, 44, 16, 44, 16, 44, 10],
      differenceRows(input, pairs),
    ),
    sheet(word("checklist"), checklistHead(input), [44, 16, 12, 44, 16, 44, 10], checklistRows(input)),
    ...(contradictions.length > 0
      ? [
          sheet(
            word("against"),
            againstHead(input),
            [30, 44, 16, 44, 16, 12],
            againstRows(input, contradictions),
          ),
        ]
      : []),
    sheet(word("about"), [word("about"), ""], [12, 100], aboutRows(input)),
  ];
  return writeXlsx(sheets, titleOf(input));
}

/** The same as a .docx, A4 on its side. */
export async function comparisonDocument(input: ComparedFiles): Promise<Uint8Array> {
  const { writeDocx } = await import("../paper/writeDocx.ts");
  const word = wordsOf(input.language);
  const { pairs, contradictions } = input.comparison;
  const table = (head: readonly string[], widths: readonly number[], rows: readonly (readonly string[])[]) =>
    ({ kind: "table", head, widths, rows }) as const;
  return writeDocx(
    [
      { kind: "title", text: titleOf(input) },
      ...aboutRows(input).map(([side, text]) => ({ kind: "words", text: `${side}  ${text}` }) as const),
      { kind: "quiet", text: word("caveat") },
      { kind: "heading", text: word("differences") },
      table(differenceHead(input), [2, 8, 3, 8, 3, 8, 2], differenceRows(input, pairs)),
      ...(contradictions.length > 0
        ? [
            { kind: "heading", text: word("against") } as const,
            table(againstHead(input), [5, 8, 3, 8, 3, 3], againstRows(input, contradictions)),
          ]
        : []),
      { kind: "heading", text: word("checklist") },
      table(checklistHead(input), [8, 3, 2, 8, 3, 8, 2], checklistRows(input)),
    ],
    titleOf(input),
  );
}

const wordsOf = (language: Language) => (key: keyof typeof COMPARE_SHEET_WORDS) =>
  COMPARE_SHEET_WORDS[key][language];

const titleOf = ({ a, b, language }: ComparedFiles) => {
  const name = (policy: Policy) => policy.document[language === "zh" ? "title" : "titleEn"];
  return `${name(a)} / ${name(b)}`;
};

function sheet(
  name: string,
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): Sheet {
  const columns = heads.map((head, index) => ({ head, width: widths[index] ?? 20 }));
  return { name, columns, rows, frozen: 1, filter: true };
}

const sentence = (norm: Norm | null) => norm?.quote ?? "";
const place = (language: Language, policy: Policy, norm: Norm | null) =>
  norm ? sayAddress(language, policy, norm.clause) : "";

function differenceHead({ language }: ComparedFiles): string[] {
  const word = wordsOf(language);
  return [word("change"), "A", word("placeA"), "B", word("placeB"), word("words"), word("checked")];
}

function differenceRows({ a, b, language }: ComparedFiles, pairs: readonly Pair[]): string[][] {
  const word = wordsOf(language);
  return pairs.map((pair) => [
    CHANGE_WORDS[pair.change][language],
    sentence(pair.a),
    place(language, a, pair.a),
    sentence(pair.b),
    place(language, b, pair.b),
    sayChange(language, a, b, pair),
    pair.decided ? word("byHand") : "",
  ]);
}

function checklistHead({ language }: ComparedFiles): string[] {
  const word = wordsOf(language);
  return ["A", word("placeA"), word("state"), "B", word("placeB"), word("words"), word("checked")];
}

function checklistRows({ a, b, comparison, language }: ComparedFiles): string[][] {
  return fulfilments(comparison).map(({ norm, state, pairs, contradictions }) => {
    const met = [...pairs.flatMap((pair) => pair.b ?? []), ...contradictions.map((found) => found.b)];
    return [
      norm.quote,
      place(language, a, norm),
      FULFILMENT_WORDS[state][language],
      met.map(sentence).join("\n"),
      met.map((found) => place(language, b, found)).join("\n"),
      [
        ...contradictions.map(({ rule }) => RULE_WORDS[rule][language]),
        ...pairs.map((pair) => sayChange(language, a, b, pair)),
      ].join("\n"),
      "",
    ];
  });
}

function againstHead({ language }: ComparedFiles): string[] {
  const word = wordsOf(language);
  return [word("rule"), "A", word("placeA"), "B", word("placeB"), word("judged")];
}

function againstRows({ a, b, language }: ComparedFiles, list: readonly Contradiction[]): string[][] {
  return list.map((found) => [
    RULE_WORDS[found.rule][language],
    found.a.quote,
    place(language, a, found.a),
    found.b.quote,
    place(language, b, found.b),
    found.decided === null ? "" : COMPARE_SHEET_WORDS[found.decided][language],
  ]);
}

function aboutRows({ a, b, language }: ComparedFiles): string[][] {
  return [
    ["A", sayWork(language, a)],
    ["B", sayWork(language, b)],
  ];
}
