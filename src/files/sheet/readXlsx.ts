// An .xlsx workbook → sheets of texts. Formulas are not worked out: their last value is read, as text.
import { decode, type TextFile } from "../decode.ts";
import { LIMITS } from "../limits.ts";
import { fileIssue, type Outcome, refuse } from "../outcome.ts";
import { attributeOf, BadXml, xmlPieces } from "../xml/read.ts";
import { readZip } from "../zip/readZip.ts";

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly ReadRow[];
}

export interface ReadRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly line: number;
  /** Texts by column; "" where there is none. */
  readonly cells: readonly string[];
}

const PARTS = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** Issues: those of readZip, `broken-archive`, `too-many-rows`. Never throws. */
export function readXlsx(file: TextFile): Outcome<readonly ReadSheet[]> {
  const zip = readZip(file, (name) => PARTS.test(name));
  if (!zip.ok) return zip;
  try {
    const text = (name: string): string | null => {
      const bytes = zip.value.get(name);
      return bytes ? decode(bytes).text : null;
    };
    const strings = sharedStrings(text("xl/sharedStrings.xml") ?? "");
    const budget = { cells: LIMITS.cells };
    const sheets = sheetParts(text("xl/workbook.xml") ?? "", text("xl/_rels/workbook.xml.rels") ?? "").map(
      ({ name, part }) => ({ name, rows: rowsOf(text(part) ?? "", strings, budget) }),
    );
    if (sheets.length === 0) return refuse(fileIssue(file.path, "broken-archive", {}));
    return { ok: true, value: sheets };
  } catch (error) {
    if (error instanceof TooMany)
      return refuse(
        fileIssue(
          file.path,
          "too-many-rows",
          { limit: LIMITS.rows, cells: LIMITS.cells },
          { line: error.line, column: 1 },
        ),
      );
    if (error instanceof BadXml) return refuse(fileIssue(file.path, "broken-archive", {}));
    throw error;
  }
}

class TooMany extends Error {
  constructor(readonly line: number) {
    super();
  }
}

function sheetParts(workbook: string, relations: string): { name: string; part: string }[] {
  const targets = new Map<string, string>();
  for (const piece of xmlPieces(relations))
    if (piece.kind === "open" && piece.name === "Relationship") {
      const target = attributeOf(piece.attributes, "Target") ?? "";
      targets.set(
        attributeOf(piece.attributes, "Id") ?? "",
        target.startsWith("/") ? target.slice(1) : `xl/${target}`,
      );
    }
  const sheets: { name: string; part: string }[] = [];
  for (const piece of xmlPieces(workbook))
    if (piece.kind === "open" && piece.name === "sheet")
      sheets.push({
        name: attributeOf(piece.attributes, "name") ?? "",
        part: targets.get(attributeOf(piece.attributes, "r:id") ?? "") ?? "",
      });
  return sheets;
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = "";
  let taken = false;
  let phonetic = false;
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === "text") text += taken && !phonetic ? piece.text : "";
    else if (piece.name === "t") taken = piece.kind === "open";
    else if (piece.name === "rPh") phonetic = piece.kind === "open";
    else if (piece.name === "si") {
      if (piece.kind === "open") text = "";
      else strings.push(unsaid(text));
    }
  }
  return strings;
}

/** `_x000D_` → the character that it stands for. */
const unsaid = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

function rowsOf(xml: string, strings: readonly string[], budget: { cells: number }): ReadRow[] {
  const rows: ReadRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = 0;
  let type = "";
  let text = "";
  let taken = false;
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === "text") {
      if (taken) text += piece.text;
      continue;
    }
    const opened = piece.kind === "open";
    switch (piece.name) {
      case "row":
        if (opened) {
          const given = Number(attributeOf(piece.attributes, "r"));
          line = given > line ? given : line + 1;
          cells = [];
          column = -1;
        } else if (cells.some((cell) => cell !== "")) {
          if (rows.length >= LIMITS.rows) throw new TooMany(line);
          rows.push({ line, cells });
        }
        break;
      case "c":
        if (opened) {
          column = columnIndex(attributeOf(piece.attributes, "r")) ?? column + 1;
          type = attributeOf(piece.attributes, "t") ?? "n";
          text = "";
        } else if (text !== "" && column < LIMITS.columns) {
          if (--budget.cells < 0) throw new TooMany(line);
          while (cells.length < column) cells.push("");
          cells[column] =
            type === "s"
              ? (strings[Number(text)] ?? "")
              : type === "inlineStr" || type === "str"
                ? unsaid(text)
                : text;
        }
        break;
      case "t":
      case "v":
        taken = opened;
        break;
      case "rPh":
        // How a word is pronounced is no part of it.
        if (opened) taken = false;
        break;
    }
  }
  return rows;
}

/** `AB12` → 27 */
function columnIndex(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference ?? "")?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
