// Text in columns on a terminal, where a Han character is two cells wide.

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/gu;

/** Cells that a text takes on a terminal. */
export function cells(text: string): number {
  return text.length + (text.match(WIDE)?.filter((character) => character.length === 1).length ?? 0);
}

/** Rows as lines, every column but the last padded to its widest entry. */
export function inColumns(rows: readonly (readonly string[])[], gap = "  "): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cells(text));
  const padded = (text: string, column: number) => text + " ".repeat(widths[column]! - cells(text));
  return rows.map((row) => `${row.map(padded).join(gap).trimEnd()}\n`).join("");
}
