// Which row of a sheet is its head, and which column is what: by the headings of either language, or their short names.
import { COLUMN_WORDS, type ColumnName } from "../../words/index.ts";
import type { ReadRow, ReadSheet } from "../sheet/readXlsx.ts";
import { nameKey } from "./names.ts";

/** How far down the head may stand: titles and remarks above it are common. */
const DEEPEST_HEAD = 12;

export interface Head {
  /** Column of each thing that was found. */
  readonly at: ReadonlyMap<ColumnName, number>;
  readonly rows: readonly ReadRow[];
}

const headings = (name: ColumnName) => [name, COLUMN_WORDS[name].zh, COLUMN_WORDS[name].en].map(nameKey);

/** The head of a sheet among the columns asked for; null where no row has all of the needed ones. */
export function readHead(
  { rows }: ReadSheet,
  columns: readonly ColumnName[],
  needed: readonly ColumnName[],
): Head | null {
  for (let index = 0; index < Math.min(rows.length, DEEPEST_HEAD); index++) {
    const cells = (rows[index] as ReadRow).cells.map(nameKey);
    const at = new Map<ColumnName, number>();
    for (const name of columns) {
      const known = headings(name);
      const column = cells.findIndex((cell) => known.includes(cell));
      if (column >= 0) at.set(name, column);
    }
    if (needed.every((name) => at.has(name))) return { at, rows: rows.slice(index + 1) };
  }
  return null;
}
