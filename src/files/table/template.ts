// The workbook to fill in: the sheets of a policy, empty, with lists to choose from, and a sheet that says how.
import type { Language } from "../../model/index.ts";
import { COLUMN_WORDS, type ColumnName, SHEET_WORDS, TEMPLATE_WORDS } from "../../words/index.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { writeXlsx } from "../sheet/writeXlsx.ts";
import { workbookSheets } from "./workbook.ts";

/** Empty rows that the lists hold for. */
const ROWS = 1_000;
/** Fields of the document that a person is asked for. */
const ASKED = [
  "title",
  "titleEn",
  "issuer",
  "issuerEn",
  "date",
  "number",
  "extent",
  "source.zh",
  "source.en",
  "topics.1.zh",
  "topics.1.en",
];

export function writeTemplate(language: Language): Uint8Array {
  const sheets = workbookSheets({ policies: [], sameAs: [] }, { language }, ROWS).filter(
    ({ name }) => name !== SHEET_WORDS.matrix[language],
  );
  const filled = sheets.map((sheet): Sheet => {
    if (sheet.name !== SHEET_WORDS.document[language]) return sheet;
    return { ...sheet, rows: ASKED.map((field) => ["policy", field, ""]) };
  });
  return writeXlsx([...filled, helpSheet(language)], TEMPLATE_WORDS.title[language]);
}

function helpSheet(language: Language): Sheet {
  const rows = TEMPLATE_WORDS.steps.map((step, index) => [String(index + 1), step[language]]);
  const columns = Object.entries(TEMPLATE_WORDS.columns).map(([name, words]) => [
    COLUMN_WORDS[name as ColumnName][language],
    words[language],
  ]);
  return {
    name: SHEET_WORDS.help[language],
    columns: [
      { head: TEMPLATE_WORDS.head[language], width: 18 },
      { head: TEMPLATE_WORDS.meaning[language], width: 100 },
    ],
    rows: [...rows, ...columns],
  };
}
