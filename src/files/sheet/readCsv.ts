// CSV → rows of texts (RFC 4180, and what Excel makes of it): comma, semicolon or tab; UTF-8, or GB18030 where the
// machine can read it.
import { decode, type TextFile } from "../decode.ts";
import { LIMITS } from "../limits.ts";
import { lineFinder } from "../lines.ts";
import { fileIssue, type Outcome, refuse } from "../outcome.ts";
import { unguarded } from "../table/writeCsv.ts";
import type { ReadSheet } from "./readXlsx.ts";

/** Bytes in GB18030 as text; null where they are none. The core has no decoder of its own for it. */
export type HanDecoder = (bytes: Uint8Array) => string | null;

/** Issues: `file-too-large`, `not-utf8`, `too-many-rows`, `syntax` (a quotation mark that does not close). Never throws. */
export function readCsv(file: TextFile, han?: HanDecoder): Outcome<ReadSheet> {
  const { path, content } = file;
  if (content.length > LIMITS.csv)
    return refuse(fileIssue(path, "file-too-large", { size: content.length, limit: LIMITS.csv }));
  const decoded = decode(content);
  const text = decoded.ok ? decoded.text : typeof content === "string" ? null : (han?.(content) ?? null);
  if (text === null)
    return refuse(fileIssue(path, "not-utf8", {}, lineFinder(decoded.text)(decoded.text.length)));
  return rowsOf(path, text.replace(/\r\n?/g, "\n"));
}

function rowsOf(path: string, text: string): Outcome<ReadSheet> {
  const sign = separator(text);
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let line = 1;
  let first = 1;
  let count = 0;
  for (let at = 0; at <= text.length; ) {
    let cell: string;
    if (text[at] === '"') {
      const end = closing(text, at + 1);
      if (end < 0)
        return refuse(
          fileIssue(
            path,
            "syntax",
            { near: text.slice(at, at + 40).split("\n")[0] as string },
            { line, column: cells.length + 1 },
          ),
        );
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += cell.split("\n").length - 1;
      at = end + 1;
      // What stands between the quotation mark and the separator belongs to the cell all the same.
      const rest = nextEnd(text, at, sign);
      cell += text.slice(at, rest);
      at = rest;
    } else {
      const end = nextEnd(text, at, sign);
      cell = text.slice(at, end);
      at = end;
    }
    if (cells.length < LIMITS.columns) cells.push(unguarded(cell));
    count++;
    const over = text[at];
    at++;
    if (over === sign) continue;
    if (cells.some((each) => each.trim() !== "")) rows.push({ line: first, cells });
    if (rows.length > LIMITS.rows || count > LIMITS.cells)
      return refuse(
        fileIssue(path, "too-many-rows", { limit: LIMITS.rows, cells: LIMITS.cells }, { line, column: 1 }),
      );
    cells = [];
    line += 1;
    first = line;
  }
  return { ok: true, value: { name: "", rows } };
}

/** The quotation mark that ends a cell; doubled ones do not. -1 where there is none. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

function nextEnd(text: string, from: number, sign: string): number {
  for (let at = from; at < text.length; at++) if (text[at] === sign || text[at] === "\n") return at;
  return text.length;
}

/** Whichever stands most often in the first line. */
function separator(text: string): string {
  const [head = ""] = text.split("\n", 1);
  const count = (sign: string) => head.split(sign).length;
  return [",", "\t", ";"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
