// The looks of a workbook as its styles.xml: paper and ink, as on the page.
import { PALETTES } from "../../graph/index.ts";
import { XML_HEAD, xml } from "../xml/write.ts";
import type { Look } from "./sheet.ts";

const { modality, ink, muted, band, line } = PALETTES.light;
const argb = (colour: string) => `FF${colour.slice(1).toUpperCase()}`;

const FONTS = {
  plain: { colour: ink },
  head: { colour: ink, bold: true },
  quiet: { colour: muted },
  obligation: { colour: modality.obligation, bold: true },
  prohibition: { colour: modality.prohibition, bold: true },
  permission: { colour: modality.permission, bold: true },
  power: { colour: modality.power, bold: true },
} as const;
const FONT_NAMES = Object.keys(FONTS);

const LOOKS: Readonly<Record<Look, { font: keyof typeof FONTS; fill: boolean }>> = {
  plain: { font: "plain", fill: false },
  head: { font: "head", fill: true },
  derivedHead: { font: "quiet", fill: true },
  derived: { font: "quiet", fill: false },
  obligation: { font: "obligation", fill: false },
  prohibition: { font: "prohibition", fill: false },
  permission: { font: "permission", fill: false },
  power: { font: "power", fill: false },
};
const LOOK_NAMES = Object.keys(LOOKS) as Look[];

/** Index of a look among the cell formats; `quoted` keeps a program from taking the text for a formula when edited. */
export const styleOf = (look: Look, quoted: boolean): number =>
  1 + LOOK_NAMES.indexOf(look) * 2 + (quoted ? 1 : 0);

export function stylesXml(): string {
  const font = ({ colour, bold }: { colour: string; bold?: boolean }) =>
    xml(
      "font",
      {},
      (bold ? xml("b") : "") +
        xml("sz", { val: 10.5 }) +
        xml("color", { rgb: argb(colour) }) +
        xml("name", { val: "微软雅黑" }) +
        xml("family", { val: 2 }),
    );
  const solid = xml("patternFill", { patternType: "solid" }, xml("fgColor", { rgb: argb(band) }));
  const side = (name: string) => xml(name, { style: "thin" }, xml("color", { rgb: argb(line) }));
  const format = (look: Look, quoted: boolean) =>
    xml(
      "xf",
      {
        numFmtId: 49,
        fontId: FONT_NAMES.indexOf(LOOKS[look].font),
        fillId: LOOKS[look].fill ? 2 : 0,
        borderId: 1,
        xfId: 0,
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: 1,
        quotePrefix: quoted ? 1 : undefined,
      },
      xml("alignment", { vertical: LOOKS[look].fill ? "center" : "top", wrapText: 1 }),
    );
  const formats = LOOK_NAMES.flatMap((look) => [format(look, false), format(look, true)]);
  const fonts = Object.values(FONTS).map(font);
  return `${XML_HEAD}${xml(
    "styleSheet",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    [
      xml("fonts", { count: fonts.length }, fonts.join("")),
      xml(
        "fills",
        { count: 3 },
        xml("fill", {}, xml("patternFill", { patternType: "none" })) +
          xml("fill", {}, xml("patternFill", { patternType: "gray125" })) +
          xml("fill", {}, solid),
      ),
      xml(
        "borders",
        { count: 2 },
        xml("border", {}, "<left/><right/><top/><bottom/><diagonal/>") +
          xml("border", {}, `${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/>`),
      ),
      xml("cellStyleXfs", { count: 1 }, xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      xml(
        "cellXfs",
        { count: formats.length + 1 },
        xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }) + formats.join(""),
      ),
      xml("cellStyles", { count: 1 }, xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
    ].join(""),
  )}`;
}
