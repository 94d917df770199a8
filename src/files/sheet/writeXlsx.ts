// Sheets → an .xlsx workbook (ECMA-376): text cells only, so that nothing in it can be a formula.
import { step, type Task } from "../format.ts";
import { XML_HEAD, xml, xmlText } from "../xml/write.ts";
import { writeZip } from "../zip/writeZip.ts";
import { type Cell, columnLetters, LONGEST_CELL, LONGEST_NAME, type Look, type Sheet } from "./sheet.ts";
import { styleOf, stylesXml } from "./styles.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STRIDE = 500;

export function writeXlsx(sheets: readonly Sheet[], title: string, task?: Task): Uint8Array {
  const all = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const tick = () => {
    if (++done % STRIDE === 0) step(task, done, all);
  };
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([
      ["rId1", `${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": `${XML_HEAD}${xml(
      "cp:coreProperties",
      {
        "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      xml("dc:title", {}, xmlText(title)) + xml("dc:creator", {}, "权责图谱 Quanze"),
    )}`,
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(
        (_, index) =>
          [
            `rId${index + 1}`,
            `${OFFICE}/relationships/worksheet`,
            `worksheets/sheet${index + 1}.xml`,
          ] as const,
      ),
      [`rId${sheets.length + 1}`, `${OFFICE}/relationships/styles`, "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml(),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet, tick);
  });
  step(task, all, all);
  return writeZip(parts);
}

function contentTypes(count: number): string {
  const override = (PartName: string, ContentType: string) => xml("Override", { PartName, ContentType });
  return `${XML_HEAD}${xml(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    [
      xml("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      xml("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("/xl/workbook.xml", `${TYPE}.sheet.main+xml`),
      override("/xl/styles.xml", `${TYPE}.styles+xml`),
      override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ...Array.from({ length: count }, (_, index) =>
        override(`/xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`),
      ),
    ].join(""),
  )}`;
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const all = list.map(([Id, Type, Target]) => xml("Relationship", { Id, Type, Target }));
  return `${XML_HEAD}${xml("Relationships", { xmlns: `${PACKAGE}/relationships` }, all.join(""))}`;
}

/** What Excel forbids in a sheet's name, and its length. */
const sheetName = (name: string) => name.replace(/[\\/?*[\]:']/g, " ").slice(0, LONGEST_NAME);

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, index) =>
    xml("sheet", { name: sheetName(name), sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const filters = sheets.flatMap((sheet, index) =>
    sheet.filter && sheet.rows.length > 0
      ? [
          xml(
            "definedName",
            { name: "_xlnm._FilterDatabase", localSheetId: index, hidden: 1 },
            `'${xmlText(sheetName(sheet.name))}'!$A$1:$${columnLetters(sheet.columns.length - 1)}$${sheet.rows.length + 1}`,
          ),
        ]
      : [],
  );
  return `${XML_HEAD}${xml(
    "workbook",
    { xmlns: MAIN, "xmlns:r": `${OFFICE}/relationships` },
    xml("bookViews", {}, xml("workbookView", { activeTab: 0 })) +
      xml("sheets", {}, list.join("")) +
      (filters.length > 0 ? xml("definedNames", {}, filters.join("")) : ""),
  )}`;
}

function worksheet(sheet: Sheet, tick: () => void): string {
  const { columns, rows, frozen = 0 } = sheet;
  const last = columnLetters(columns.length - 1);
  const headRow = xml(
    "row",
    { r: 1, ht: 30, customHeight: 1 },
    columns.map(({ head, derived }, at) => cell(head, 0, at, derived ? "derivedHead" : "head")).join(""),
  );
  const body = rows.map((row, at) => {
    tick();
    const cells = row.map((value, index) => {
      const look =
        sheet.look?.(at, index) ?? columns[index]?.look ?? (columns[index]?.derived ? "derived" : "plain");
      return value === "" ? "" : cell(value, at + 1, index, look);
    });
    return xml("row", { r: at + 2 }, cells.join(""));
  });
  const pane = xml("pane", {
    xSplit: frozen > 0 ? frozen : undefined,
    ySplit: 1,
    topLeftCell: `${columnLetters(frozen)}2`,
    activePane: frozen > 0 ? "bottomRight" : "bottomLeft",
    state: "frozen",
  });
  return `${XML_HEAD}${xml(
    "worksheet",
    { xmlns: MAIN },
    [
      xml("sheetPr", {}, xml("pageSetUpPr", { fitToPage: 1 })),
      xml("dimension", { ref: `A1:${last}${rows.length + 1}` }),
      xml("sheetViews", {}, xml("sheetView", { workbookViewId: 0 }, pane)),
      xml("sheetFormatPr", { defaultRowHeight: 16 }),
      xml(
        "cols",
        {},
        columns
          .map(({ width }, at) => xml("col", { min: at + 1, max: at + 1, width, customWidth: 1 }))
          .join(""),
      ),
      xml("sheetData", {}, [headRow, ...body].join("\n")),
      sheet.filter && rows.length > 0 ? xml("autoFilter", { ref: `A1:${last}${rows.length + 1}` }) : "",
      validations(sheet),
      xml("pageMargins", { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 }),
      xml("pageSetup", { paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
    ].join(""),
  )}`;
}

/** What a spreadsheet could take for a formula once somebody edits the cell. */
const FORMULA = /^[=+\-@＝＋－＠]/u;

function cell(value: Cell, row: number, column: number, look: Look): string {
  const r = `${columnLetters(column)}${row + 1}`;
  if (typeof value === "number") return xml("c", { r, s: styleOf(look, false) }, xml("v", {}, String(value)));
  const text = value.length > LONGEST_CELL ? `${value.slice(0, LONGEST_CELL - 1)}…` : value;
  return xml(
    "c",
    { r, s: styleOf(look, FORMULA.test(text)), t: "inlineStr" },
    xml("is", {}, `<t xml:space="preserve">${xmlText(sayable(text))}</t>`),
  );
}

/** Characters that XML cannot hold or would change, in the writing that the standard gives for them. */
export function sayable(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

function validations({ columns, rows, spare = 0 }: Sheet): string {
  const last = rows.length + 1 + spare;
  const list = columns.flatMap(({ choices, free }, at) => {
    if (choices === undefined || last < 2) return [];
    const formula = typeof choices === "string" ? choices : `"${choices.join(",")}"`;
    // A list cannot hold words with a comma, nor be longer than this.
    if (typeof choices !== "string" && (choices.some((each) => /[",]/.test(each)) || formula.length > 255))
      return [];
    return [
      xml(
        "dataValidation",
        {
          type: "list",
          allowBlank: 1,
          showErrorMessage: free ? 0 : 1,
          sqref: `${columnLetters(at)}2:${columnLetters(at)}${last}`,
        },
        xml("formula1", {}, xmlText(formula)),
      ),
    ];
  });
  return list.length === 0 ? "" : xml("dataValidations", { count: list.length }, list.join(""));
}
