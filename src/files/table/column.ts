// A column of a written table.
import type { Language } from "../../model/index.ts";
import { COLUMN_WORDS, type ColumnName } from "../../words/index.ts";
import type { Names } from "./names.ts";

export interface Column<T> {
  readonly name: ColumnName;
  /** In characters of the sheet's font. */
  readonly width: number;
  /** Worked out from the other columns: written for readers, not read back. */
  readonly derived?: true;
  write(item: T, names: Names, language: Language): string;
}

/** A column that writes one string of an item; null is an empty cell. */
export function column<T>(
  name: ColumnName,
  width: number,
  write: (item: T, names: Names, language: Language) => string | null,
): Column<T> {
  return { name, width, write: (item, names, language) => write(item, names, language) ?? "" };
}

export const derived = <T>(of: Column<T>): Column<T> => ({ ...of, derived: true });

export const headOf = ({ name }: { readonly name: ColumnName }, language: Language): string =>
  COLUMN_WORDS[name][language];
