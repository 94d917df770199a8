// A workspace as the sheets of a workbook, from which it can be opened again (readWorkbook.ts).
import {
  ACTOR_KINDS,
  FORCES,
  LEVELS,
  MODALITIES,
  type Policy,
  RELATION_TYPES,
  SYSTEMS,
  type Workspace,
} from "../../model/index.ts";
import {
  BASIS_WORDS,
  COLUMN_WORDS,
  FORCE_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  MODALITY_WORDS,
  RELATION_WORDS,
  SHEET_WORDS,
  type SheetName,
  STATE_WORDS,
  SYSTEM_WORDS,
} from "../../words/index.ts";
import { type Task, type Wanted, wantedNorms, wantedPolicies } from "../format.ts";
import { LONGEST_CELL, type Sheet, type SheetColumn } from "../sheet/sheet.ts";
import { writeXlsx } from "../sheet/writeXlsx.ts";
import { type Column, headOf } from "./column.ts";
import { documentRows, sameAsRows } from "./documentRows.ts";
import { matrixSheet } from "./matrixSheet.ts";
import { type Names, namesOf } from "./names.ts";
import { NORM_COLUMNS } from "./normColumns.ts";
import { ACTOR_COLUMNS, COVERAGE_COLUMNS, RELATION_COLUMNS } from "./otherColumns.ts";

/** Longest run of text in one cell: a line of the source that is longer goes on in the next column. */
const RUN = LONGEST_CELL - 67;

export function writeWorkbook(workspace: Workspace, wanted: Wanted, task?: Task): Uint8Array {
  const title = wantedPolicies(workspace, wanted)
    .map(({ document }) => document.title)
    .join("、");
  return writeXlsx(workbookSheets(workspace, wanted), title, task);
}

/** `spare`: empty rows that the drop-downs hold for as well. */
export function workbookSheets(workspace: Workspace, wanted: Wanted, spare = 200): Sheet[] {
  const { language } = wanted;
  const policies = wantedPolicies(workspace, wanted);
  const names = new Map(policies.map((policy) => [policy, namesOf(policy, language)]));
  const table = <T>(
    name: SheetName,
    columns: readonly Column<T>[],
    frozen: number,
    items: (policy: Policy) => readonly T[],
  ): Sheet => ({
    name: SHEET_WORDS[name][language],
    columns: columns.map((each) => sheetColumn(each, wanted)),
    rows: policies.flatMap((policy) =>
      items(policy).map((item) =>
        columns.map((each) => each.write(item, names.get(policy) as Names, language)),
      ),
    ),
    frozen,
    filter: true,
    spare,
  });
  const listed = policies.flatMap((policy) => wantedNorms(policy, wanted));
  const at = NORM_COLUMNS.findIndex(({ name }) => name === "modality");
  return [
    {
      ...table("norms", NORM_COLUMNS, 2, (policy) => wantedNorms(policy, wanted)),
      look: (row, column) => (column === at ? listed[row]?.modality : undefined),
    },
    matrixSheet(workspace, wanted),
    table("actors", ACTOR_COLUMNS, 3, ({ actors }) => actors),
    table("relations", RELATION_COLUMNS, 0, ({ relations }) => relations),
    table("coverage", COVERAGE_COLUMNS, 2, ({ clauses }) => clauses),
    textSheet("text", policies, ({ text }) => text, wanted),
    ...(policies.some(({ scrape }) => scrape !== null)
      ? [textSheet("scrape", policies, ({ scrape }) => scrape, wanted)]
      : []),
    {
      name: SHEET_WORDS.document[language],
      columns: [
        { head: COLUMN_WORDS.policy[language], width: 24 },
        { head: COLUMN_WORDS.field[language], width: 20 },
        { head: COLUMN_WORDS.value[language], width: 90 },
      ],
      rows: [...policies.flatMap(documentRows), ...sameAsRows(workspace)].map(([policy, field, value]) => [
        policy,
        field,
        ...chunks(value),
      ]),
      frozen: 2,
      spare,
    },
  ];
}

/** The lines of a text, numbered, so that nobody sorts them out of order unseen. */
function textSheet(
  name: "text" | "scrape",
  policies: readonly Policy[],
  textOf: (policy: Policy) => string | null,
  { language }: Wanted,
): Sheet {
  const rows = policies.flatMap((policy) => {
    const text = textOf(policy);
    return text === null
      ? []
      : text.split("\n").map((line, index) => [policy.id, index + 1, ...chunks(line)]);
  });
  const wide = Math.max(1, ...rows.map((row) => row.length - 2));
  const words: SheetColumn[] = Array.from({ length: wide }, () => ({
    head: COLUMN_WORDS.words[language],
    width: 120,
  }));
  return {
    name: SHEET_WORDS[name][language],
    columns: [
      { head: COLUMN_WORDS.policy[language], width: 14 },
      { head: COLUMN_WORDS.line[language], width: 7 },
      ...words,
    ],
    rows,
    frozen: 2,
  };
}

/** Runs of at most RUN code units; no pair of surrogates is torn. */
function chunks(line: string): string[] {
  const runs: string[] = [];
  for (let from = 0; from < line.length || runs.length === 0; ) {
    let to = Math.min(from + RUN, line.length);
    if (to < line.length && /[\uD800-\uDBFF]/.test(line[to - 1] as string)) to--;
    runs.push(line.slice(from, to));
    from = to;
  }
  return runs;
}

function sheetColumn<T>(of: Column<T>, { language }: Wanted): SheetColumn {
  const { name, width, derived = false } = of;
  const words = <K extends string>(
    order: readonly K[],
    said: Readonly<Record<K, { readonly zh: string; readonly en: string }>>,
  ) => ({ choices: order.map((each) => said[each][language]) });
  const column = { head: headOf(of, language), width, derived };
  switch (name) {
    case "modality":
      return { ...column, ...words(MODALITIES, MODALITY_WORDS) };
    case "force":
      return { ...column, ...words(FORCES, FORCE_WORDS) };
    case "level":
      return { ...column, ...words(LEVELS, LEVEL_WORDS) };
    case "system":
      return { ...column, ...words(SYSTEMS, SYSTEM_WORDS) };
    case "kind":
      return { ...column, ...words(ACTOR_KINDS, KIND_WORDS) };
    case "type":
      return { ...column, ...words(RELATION_TYPES, RELATION_WORDS) };
    case "relation.basis":
      return { ...column, ...words(["text", "context"], BASIS_WORDS) };
    case "state":
      return {
        ...column,
        ...words(["norm", "background", "purpose", "exhortation", "heading", "doubtful"], STATE_WORDS),
      };
    case "bearers":
    case "consulted":
    case "approver":
    case "recipient":
    case "target":
    case "partner":
    case "overseer":
    case "from":
    case "to":
      // Several names, or an inferred one with its reason, are typed: the list only helps.
      return { ...column, choices: `'${SHEET_WORDS.actors[language]}'!$C$2:$C$1000`, free: true };
    default:
      return column;
  }
}
