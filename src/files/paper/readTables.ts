// The tables of a .docx document as rows of texts; what stands around them is passed over.
import { decode, type TextFile } from "../decode.ts";
import { LIMITS } from "../limits.ts";
import { fileIssue, type Outcome, refuse } from "../outcome.ts";
import type { ReadSheet } from "../sheet/readXlsx.ts";
import { attributeOf, BadXml, xmlPieces } from "../xml/read.ts";
import { readZip } from "../zip/readZip.ts";

/** Issues: those of readZip, `broken-archive`, `too-many-rows`. A table inside a cell belongs to that cell. Never throws. */
export function readTables(file: TextFile): Outcome<readonly ReadSheet[]> {
  const zip = readZip(file, (name) => name === "word/document.xml");
  if (!zip.ok) return zip;
  const bytes = zip.value.get("word/document.xml");
  if (!bytes) return refuse(fileIssue(file.path, "broken-archive", {}));
  try {
    return { ok: true, value: tablesOf(decode(bytes).text) };
  } catch (error) {
    if (error instanceof RangeError)
      return refuse(fileIssue(file.path, "too-many-rows", { limit: LIMITS.rows, cells: LIMITS.cells }));
    if (error instanceof BadXml) return refuse(fileIssue(file.path, "broken-archive", {}));
    throw error;
  }
}

function tablesOf(xml: string): ReadSheet[] {
  const tables: ReadSheet[] = [];
  let depth = 0;
  let rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let cell = "";
  let taken = false;
  let span = 1;
  let count = 0;
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === "text") {
      if (taken) cell += piece.text;
      continue;
    }
    const opened = piece.kind === "open";
    if (piece.name === "tbl") {
      if (opened && ++depth === 1) rows = [];
      if (!opened && depth-- === 1) tables.push({ name: String(tables.length + 1), rows });
    } else if (depth === 0) continue;
    else if (piece.name === "t") taken = opened;
    else if (piece.kind === "open" && (piece.name === "br" || piece.name === "tab"))
      cell += piece.name === "br" ? "\n" : " ";
    else if (piece.name === "p" && !opened) cell += "\n";
    else if (depth > 1) continue;
    else if (piece.name === "tr") {
      if (opened) cells = [];
      else {
        rows.push({ line: rows.length + 1, cells });
        if (rows.length > LIMITS.rows) throw new RangeError();
      }
    } else if (piece.kind === "open" && piece.name === "gridSpan")
      span = Math.min(Math.max(Number(attributeOf(piece.attributes, "w:val")) || 1, 1), 64);
    else if (piece.name === "tc") {
      if (opened) {
        cell = "";
        span = 1;
      } else {
        count += span;
        if (count > LIMITS.cells) throw new RangeError();
        cells.push(cell.trim(), ...Array.from({ length: span - 1 }, () => ""));
      }
    }
  }
  return tables;
}
