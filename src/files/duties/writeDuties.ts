// Reviewed lists → a workbook or a document: a table for each list, every item with its verdict and the words it rests on.
import {
  DUTY_LISTS,
  type Duty,
  type DutyBasis,
  type DutyList,
  type DutyVerdict,
} from "../../analysis/index.ts";
import { PALETTES } from "../../graph/index.ts";
import type { Language } from "../../model/index.ts";
import { DUTY_LIST_WORDS, DUTY_VERDICT_WORDS, DUTY_WORDS, sayDutyBasis, sayWork } from "../../words/index.ts";
import { type Block, writeDocx } from "../paper/writeDocx.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { writeXlsx } from "../sheet/writeXlsx.ts";

export interface ReviewedDuty {
  readonly duty: Duty;
  readonly verdict: DutyVerdict;
  readonly basis: readonly DutyBasis[];
  readonly near: readonly DutyBasis[];
  /** What the reviewer remarked; "" for nothing. */
  readonly note: string;
  /** Whether the reviewer changed the verdict that was found. */
  readonly changed: boolean;
}

export const DUTY_MIMES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

const TONES = {
  founded: PALETTES.light.modality.permission,
  approval: PALETTES.light.modality.power,
  against: PALETTES.light.modality.prohibition,
  silent: PALETTES.light.muted,
} as const;
const LOOKS = {
  founded: "permission",
  approval: "power",
  against: "prohibition",
  silent: "derived",
} as const;

const COLUMNS: Readonly<Record<DutyList, readonly (keyof Omit<Duty, "list">)[]>> = {
  basic: ["number", "name"],
  assist: ["number", "name", "superior", "superiorDuty", "assist"],
  withdrawn: ["number", "name", "receiver", "means"],
};
const WIDTHS: Readonly<Record<string, number>> = { number: 6, name: 30 };

const rowOf = (item: ReviewedDuty, language: Language): string[] => [
  ...COLUMNS[item.duty.list].map((field) => item.duty[field]),
  DUTY_VERDICT_WORDS[item.verdict][language] + (item.changed ? DUTY_WORDS.changed[language] : ""),
  sayDutyBasis(language, item),
  item.note,
];

const headOf = (list: DutyList, language: Language): string[] => [
  ...COLUMNS[list].map((field) => DUTY_WORDS[field][language]),
  ...(["verdict", "basis", "note"] as const).map((word) => DUTY_WORDS[word][language]),
];

const byList = (items: readonly ReviewedDuty[]) =>
  DUTY_LISTS.map((list) => ({ list, items: items.filter(({ duty }) => duty.list === list) })).filter(
    (group) => group.items.length > 0,
  );

export function writeDutiesXlsx(items: readonly ReviewedDuty[], language: Language): Uint8Array {
  const sheets = byList(items).map(({ list, items: own }): Sheet => {
    const head = headOf(list, language);
    const verdict = COLUMNS[list].length;
    return {
      name: DUTY_LIST_WORDS[list][language],
      columns: head.map((words, at) => ({
        head: words,
        width:
          at === verdict
            ? 14
            : at === verdict + 1
              ? 70
              : at > verdict
                ? 24
                : (WIDTHS[COLUMNS[list][at] ?? ""] ?? 26),
      })),
      rows: own.map((item) => rowOf(item, language)),
      look: (row, column) => (column === verdict ? LOOKS[own[row]?.verdict ?? "silent"] : undefined),
      frozen: 2,
      filter: true,
    };
  });
  return writeXlsx(sheets, DUTY_WORDS.title[language]);
}

export function writeDutiesDocx(items: readonly ReviewedDuty[], language: Language): Uint8Array {
  const works = [...new Set(items.flatMap(({ basis }) => basis.map(({ policy }) => policy)))];
  const blocks: Block[] = [
    { kind: "title", text: DUTY_WORDS.title[language] },
    ...works.map((policy): Block => ({ kind: "quiet", text: sayWork(language, policy) })),
    ...byList(items).flatMap(({ list, items: own }): Block[] => [
      { kind: "heading", text: DUTY_LIST_WORDS[list][language] },
      {
        kind: "table",
        head: headOf(list, language),
        widths: [...COLUMNS[list].map((field) => WIDTHS[field] ?? 20), 12, 60, 18],
        rows: own.map((item) => rowOf(item, language)),
        colour: (row, column) =>
          column === COLUMNS[list].length ? TONES[own[row]?.verdict ?? "silent"] : undefined,
      },
    ]),
  ];
  return writeDocx(blocks, DUTY_WORDS.title[language]);
}
