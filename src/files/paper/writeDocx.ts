// Paragraphs and tables → a .docx document (ECMA-376), as Word and WPS open it: A4 on its side, the head of a table
// repeated on every page, page numbers. Fonts are named, never embedded.
import { PALETTES } from "../../graph/index.ts";
import { XML_HEAD, xml, xmlText } from "../xml/write.ts";
import { writeZip } from "../zip/writeZip.ts";

export type Block =
  | { readonly kind: "title" | "heading" | "words" | "quiet"; readonly text: string }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      /** Shares of the width. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
      /** Colour of single cells' words, as `#rrggbb`. */
      colour?(row: number, column: number): string | undefined;
    };

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** Width between the margins, in twentieths of a point: A4 on its side, 1.8 cm at either side. */
const WIDE = 16_838 - 2 * 1_020;
const { ink, muted, band, line } = PALETTES.light;
const hex = (colour: string) => colour.slice(1).toUpperCase();

const STYLES = {
  title: { size: 36, bold: true, font: "方正小标宋简体", colour: ink, after: 120, level: 0 },
  heading: { size: 28, bold: true, font: "黑体", colour: ink, after: 100, level: 1 },
  words: { size: 21, bold: false, font: "宋体", colour: ink, after: 60, level: null },
  quiet: { size: 18, bold: false, font: "宋体", colour: muted, after: 60, level: null },
} as const;

export function writeDocx(blocks: readonly Block[], title: string): Uint8Array {
  const override = (PartName: string, ContentType: string) => xml("Override", { PartName, ContentType });
  const relationship = (Id: string, Type: string, Target: string) =>
    xml("Relationship", { Id, Type, Target });
  const relations = (list: string) =>
    `${XML_HEAD}${xml("Relationships", { xmlns: `${PACKAGE}/relationships` }, list)}`;
  return writeZip({
    "[Content_Types].xml": `${XML_HEAD}${xml(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      xml("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }) +
        xml("Default", { Extension: "xml", ContentType: "application/xml" }) +
        override("/word/document.xml", `${TYPE}.document.main+xml`) +
        override("/word/styles.xml", `${TYPE}.styles+xml`) +
        override("/word/footer1.xml", `${TYPE}.footer+xml`) +
        override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    )}`,
    "_rels/.rels": relations(
      relationship("rId1", `${OFFICE}/officeDocument`, "word/document.xml") +
        relationship("rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
    ),
    "docProps/core.xml": `${XML_HEAD}${xml(
      "cp:coreProperties",
      {
        "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      xml("dc:title", {}, xmlText(title)) + xml("dc:creator", {}, "权责图谱 Quanze"),
    )}`,
    "word/_rels/document.xml.rels": relations(
      relationship("rId1", `${OFFICE}/styles`, "styles.xml") +
        relationship("rId2", `${OFFICE}/footer`, "footer1.xml"),
    ),
    "word/styles.xml": styles(),
    "word/footer1.xml": `${XML_HEAD}${xml(
      "w:ftr",
      { "xmlns:w": W },
      xml(
        "w:p",
        {},
        xml("w:pPr", {}, xml("w:pStyle", { "w:val": "quiet" }) + xml("w:jc", { "w:val": "center" })) +
          xml("w:fldSimple", { "w:instr": "PAGE" }, run("1")),
      ),
    )}`,
    "word/document.xml": `${XML_HEAD}${xml(
      "w:document",
      { "xmlns:w": W, "xmlns:r": OFFICE },
      xml("w:body", {}, [...blocks.map(block), section()].join("\n")),
    )}`,
  });
}

function section(): string {
  const margins = {
    top: 1_134,
    right: 1_020,
    bottom: 1_020,
    left: 1_020,
    header: 600,
    footer: 500,
    gutter: 0,
  };
  return xml(
    "w:sectPr",
    {},
    xml("w:footerReference", { "w:type": "default", "r:id": "rId2" }) +
      xml("w:pgSz", { "w:w": 16_838, "w:h": 11_906, "w:orient": "landscape" }) +
      xml(
        "w:pgMar",
        Object.fromEntries(Object.entries(margins).map(([name, value]) => [`w:${name}`, value])),
      ),
  );
}

function styles(): string {
  const list = Object.entries(STYLES).map(([id, { size, bold, font, colour, after, level }]) =>
    xml(
      "w:style",
      { "w:type": "paragraph", "w:styleId": id, "w:default": id === "words" ? 1 : undefined },
      xml("w:name", {
        "w:val": level === 0 ? "Title" : level === 1 ? "heading 1" : id === "words" ? "Normal" : "Quiet",
      }) +
        xml(
          "w:pPr",
          {},
          xml("w:spacing", { "w:after": after }) +
            (level === 0 ? xml("w:jc", { "w:val": "center" }) : "") +
            (level === 1 ? xml("w:outlineLvl", { "w:val": 0 }) : ""),
        ) +
        xml(
          "w:rPr",
          {},
          xml("w:rFonts", {
            "w:ascii": "Times New Roman",
            "w:hAnsi": "Times New Roman",
            "w:eastAsia": font,
          }) +
            (bold ? xml("w:b") : "") +
            xml("w:color", { "w:val": hex(colour) }) +
            xml("w:sz", { "w:val": size }),
        ),
    ),
  );
  return `${XML_HEAD}${xml("w:styles", { "xmlns:w": W }, list.join(""))}`;
}

function run(text: string, properties = ""): string {
  const parts = text
    .split("\n")
    .map((part) => (part === "" ? "" : `<w:t xml:space="preserve">${xmlText(part)}</w:t>`));
  return xml("w:r", {}, (properties && xml("w:rPr", {}, properties)) + parts.join("<w:br/>"));
}

function block(of: Block): string {
  if (of.kind === "table") return table(of);
  return xml("w:p", {}, xml("w:pPr", {}, xml("w:pStyle", { "w:val": of.kind })) + run(of.text));
}

function table({ head, widths, rows, colour }: Extract<Block, { kind: "table" }>): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const wide = widths.map((width) => Math.round((width / whole) * WIDE));
  const border = (side: string) => xml(`w:${side}`, { "w:val": "single", "w:sz": 4, "w:color": hex(line) });
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
  const margins =
    xml("w:left", { "w:w": 80, "w:type": "dxa" }) + xml("w:right", { "w:w": 80, "w:type": "dxa" });
  const cell = (text: string, at: number, properties: string, shaded: boolean) =>
    xml(
      "w:tc",
      {},
      xml(
        "w:tcPr",
        {},
        xml("w:tcW", { "w:w": wide[at], "w:type": "dxa" }) +
          (shaded ? xml("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": hex(band) }) : ""),
      ) + xml("w:p", {}, xml("w:pPr", {}, xml("w:spacing", { "w:after": 20 })) + run(text, properties)),
    );
  const small = xml("w:sz", { "w:val": 18 });
  const headRow = xml(
    "w:tr",
    {},
    xml("w:trPr", {}, xml("w:cantSplit") + xml("w:tblHeader")) +
      head.map((text, at) => cell(text, at, xml("w:b") + small, true)).join(""),
  );
  const body = rows.map((row, index) =>
    xml(
      "w:tr",
      {},
      xml("w:trPr", {}, xml("w:cantSplit")) +
        row
          .map((text, at) => {
            const hue = colour?.(index, at);
            const tint = hue ? xml("w:b") + xml("w:color", { "w:val": hex(hue) }) : "";
            return cell(text, at, tint + small, false);
          })
          .join(""),
    ),
  );
  return (
    xml(
      "w:tbl",
      {},
      xml(
        "w:tblPr",
        {},
        xml("w:tblW", { "w:w": WIDE, "w:type": "dxa" }) +
          xml("w:tblBorders", {}, sides) +
          xml("w:tblLayout", { "w:type": "fixed" }) +
          xml("w:tblCellMar", {}, margins),
      ) +
        xml("w:tblGrid", {}, wide.map((width) => xml("w:gridCol", { "w:w": width })).join("")) +
        headRow +
        body.join("\n"),
    ) + xml("w:p", {}, "")
  );
}
