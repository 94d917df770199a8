// A sheet of a workbook before it is written.

export type Cell = string | number;

/** How a cell looks. `derived` is worked out from others and not read back. */
export type Look =
  | "head"
  | "derivedHead"
  | "plain"
  | "derived"
  | "obligation"
  | "prohibition"
  | "permission"
  | "power";

export interface SheetColumn {
  readonly head: string;
  /** In characters; a Han character takes two. */
  readonly width: number;
  readonly look?: Look;
  readonly derived?: boolean;
  /** What a cell may hold, offered in a list: values, or a range of another sheet (`主体!$C$2:$C$500`). */
  readonly choices?: readonly string[] | string;
  /** Whether other values may be typed too. */
  readonly free?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Without the head. */
  readonly rows: readonly (readonly Cell[])[];
  /** Looks of single cells, where they differ from their column's. */
  look?(row: number, column: number): Look | undefined;
  /** Columns that stay in sight, beside the head. */
  readonly frozen?: number;
  /** Rows below the last that the choices hold for as well. */
  readonly spare?: number;
  readonly filter?: boolean;
}

/** Excel's limits: characters in a cell, in a sheet's name. */
export const LONGEST_CELL = 32_767;
export const LONGEST_NAME = 31;

/** 0 → A, 26 → AA */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (index % 26));
}
