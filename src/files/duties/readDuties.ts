// A street's list (.xlsx, .csv, or the tables of a .docx) → its items. Columns are found by their headings, as streets
// write them; a person may say otherwise.
import { DUTY_LISTS, type Duty, type DutyList } from "../../analysis/index.ts";
import type { TextFile } from "../decode.ts";
import { fileIssue, type Outcome, refuse } from "../outcome.ts";
import { readTables } from "../paper/readTables.ts";
import { type HanDecoder, readCsv } from "../sheet/readCsv.ts";
import { type ReadSheet, readXlsx } from "../sheet/readXlsx.ts";
import { nameKey } from "../table/names.ts";

export const DUTY_FIELDS = [
  "number",
  "name",
  "superior",
  "superiorDuty",
  "assist",
  "receiver",
  "means",
] as const;
export type DutyField = (typeof DUTY_FIELDS)[number];
/** Column of each field, from 0. */
export type DutyColumns = Readonly<Partial<Record<DutyField, number>>>;

/** Headings as they are met in such lists; the first is the usual one. */
export const DUTY_HEADINGS: Readonly<Record<DutyField, readonly string[]>> = {
  number: ["序号", "编号", "No."],
  name: ["事项名称", "履职事项", "事项", "具体事项", "工作事项", "Item"],
  superior: ["对应上级部门", "上级部门", "牵头部门", "责任部门", "Superior department"],
  superiorDuty: ["上级部门职责", "上级职责", "部门职责", "Duty of the superior"],
  assist: ["配合职责", "街道配合职责", "街道职责", "乡镇街道配合职责", "Part of the street"],
  receiver: ["承接部门", "承接单位", "接收部门", "Taken over by"],
  means: ["工作方式", "承接方式", "履职方式", "How"],
};
const NAMES: Readonly<Record<DutyList, RegExp>> = {
  basic: /基本履职|自主履职|basic/i,
  assist: /配合履职|协助履职|assist/i,
  withdrawn: /收回|上级履职|withdrawn/i,
};
const DEEPEST_HEAD = 12;

/** A table of a list before its columns are settled. */
export interface DutyTable {
  readonly title: string;
  readonly list: DutyList;
  /** The cells of the row that holds the headings. */
  readonly head: readonly string[];
  readonly columns: DutyColumns;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Issues: those of the readers; `no-table` where there is no table at all. Where no heading is known for one of items, the
 * tables come without that column: a person says which it is.
 */
export function readDuties(file: TextFile, han?: HanDecoder): Outcome<readonly DutyTable[]> {
  const sheets = sheetsOf(file, han);
  if (!sheets.ok) return sheets;
  const known = sheets.value.flatMap((sheet) => tableOf(sheet, file.path));
  const tables = known.length > 0 ? known : sheets.value.flatMap((sheet) => unknownTable(sheet, file.path));
  if (tables.length === 0)
    return refuse(fileIssue(file.path, "no-table", { expected: DUTY_HEADINGS.name[0] as string }));
  return { ok: true, value: tables };
}

function sheetsOf(file: TextFile, han?: HanDecoder): Outcome<readonly ReadSheet[]> {
  if (/\.docx$/i.test(file.path)) return readTables(file);
  if (/\.xlsx$/i.test(file.path)) return readXlsx(file);
  const sheet = readCsv(file, han);
  return sheet.ok ? { ok: true, value: [sheet.value] } : sheet;
}

function tableOf({ name, rows }: ReadSheet, path: string): DutyTable[] {
  for (let index = 0; index < Math.min(rows.length, DEEPEST_HEAD); index++) {
    const head = rows[index]?.cells ?? [];
    const columns = columnsOf(head);
    if (columns.name !== undefined) return [headedAt(index, { name, rows }, path)];
  }
  return [];
}

/** Headings of nobody's: the first row with several words is taken for them. */
function unknownTable(sheet: ReadSheet, path: string): DutyTable[] {
  const filled = ({ cells }: ReadSheet["rows"][number]) => cells.filter((cell) => cell.trim() !== "").length;
  const index = sheet.rows.slice(0, DEEPEST_HEAD).findIndex((row) => filled(row) > 1);
  return index >= 0 && index < sheet.rows.length - 1 ? [headedAt(index, sheet, path)] : [];
}

function headedAt(index: number, { name, rows }: ReadSheet, path: string): DutyTable {
  const head = rows[index]?.cells ?? [];
  const columns = columnsOf(head);
  const above = rows.slice(0, index).flatMap(({ cells }) => cells);
  const title = above.find((cell) => cell.trim() !== "")?.trim() ?? name;
  const list = listOf([title, name, path], columns);
  return { title, list, head, columns, rows: rows.slice(index + 1).map(({ cells }) => cells) };
}

function columnsOf(head: readonly string[]): DutyColumns {
  const keys = head.map((cell) => nameKey(cell));
  const columns: Partial<Record<DutyField, number>> = {};
  for (const field of DUTY_FIELDS) {
    const at = DUTY_HEADINGS[field].map((word) => keys.indexOf(nameKey(word))).find((place) => place >= 0);
    if (at !== undefined) columns[field] = at;
  }
  return columns;
}

/** By its title, its sheet, its file; else by the columns that only one kind of list has. */
function listOf(words: readonly string[], columns: DutyColumns): DutyList {
  for (const word of words) {
    const found = DUTY_LISTS.find((list) => NAMES[list].test(word));
    if (found) return found;
  }
  return columns.receiver !== undefined ? "withdrawn" : columns.assist !== undefined ? "assist" : "basic";
}

/** The items of a table. Rows without an item's name are headings between items, and passed over. */
export function dutiesOf({
  list,
  columns,
  rows,
}: Pick<DutyTable, "list" | "columns" | "rows">): readonly Duty[] {
  return rows.flatMap((cells) => {
    const cell = (field: DutyField) =>
      columns[field] === undefined ? "" : (cells[columns[field]] ?? "").trim();
    if (cell("name") === "") return [];
    const { number, name, superior, superiorDuty, assist, receiver, means } = Object.fromEntries(
      DUTY_FIELDS.map((field) => [field, cell(field)]),
    ) as Record<DutyField, string>;
    return [{ list, number, name, superior, superiorDuty, assist, receiver, means }];
  });
}
