// The few elements of DrawingML that a figure is made of, as text. Office programs are strict about the order of
// children and about ids; both are kept here and nowhere else.

/** Points → EMU. */
export const emu = (points: number): number => Math.round(points * 12_700);

const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text that may stand in an element or an attribute; characters that XML cannot hold are left out. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (mark) => MARKS[mark]!);

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Run {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  /** `rrggbb` */
  readonly color: string;
}

export interface Faces {
  readonly language: "zh" | "en";
  readonly latin: string;
  readonly han: string;
}

/** A paragraph; its runs stand on one line unless they are too long for it. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly bullet?: "point" | "number";
  /** Points after it. */
  readonly after?: number;
}

export interface Shape extends Area {
  readonly id: number;
  readonly name: string;
  /** Read out in place of the shape. */
  readonly alt?: string;
  readonly geometry: "rect" | "roundRect" | "diamond" | "triangle" | "hexagon";
  readonly fill: string | null;
  readonly line: { readonly color: string; readonly width: number; readonly dashed: boolean } | null;
  /** Words: lines of one paragraph, a run for each, or whole paragraphs. */
  readonly lines?: readonly Run[];
  readonly paragraphs?: readonly Paragraph[];
  /** Height of a line as a share of what the font asks for. */
  readonly leading?: number;
  readonly anchor?: "t" | "ctr" | "b";
  readonly align: "l" | "ctr";
  readonly inset: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Words may stand beyond the outline of a small mark. */
  readonly nowrap?: boolean;
}

const color = (value: string) => `<a:solidFill><a:srgbClr val="${value}"/></a:solidFill>`;
const place = ({ x, y, width, height }: Area) =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;

export function shape(own: Shape, faces: Faces): string {
  const { inset } = own;
  const adjust =
    own.geometry === "roundRect" ? '<a:avLst><a:gd name="adj" fmla="val 9000"/></a:avLst>' : "<a:avLst/>";
  return [
    `<p:sp><p:nvSpPr>${named(own)}<p:cNvSpPr${own.paragraphs ? ' txBox="1"' : ""}/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr><a:xfrm>${place(own)}</a:xfrm><a:prstGeom prst="${own.geometry}">${adjust}</a:prstGeom>`,
    own.fill === null ? "<a:noFill/>" : color(own.fill),
    own.line === null ? "<a:ln><a:noFill/></a:ln>" : outline(own.line),
    "</p:spPr>",
    `<p:txBody><a:bodyPr wrap="${own.nowrap ? "none" : "square"}" lIns="${emu(inset.left)}" tIns="${emu(inset.top)}" rIns="${emu(inset.right)}" bIns="${emu(inset.bottom)}" anchor="${own.anchor ?? "ctr"}" rtlCol="0">${own.nowrap ? "<a:noAutofit/>" : "<a:normAutofit/>"}</a:bodyPr><a:lstStyle/>`,
    own.lines &&
      `<a:p><a:pPr algn="${own.align}"/>${own.lines.map((run) => runOf(run, faces)).join("<a:br/>")}</a:p>`,
    ...(own.paragraphs ?? []).map((paragraph) => paragraphOf(paragraph, own, faces)),
    "</p:txBody></p:sp>",
  ]
    .filter((part) => part !== undefined)
    .join("");
}

function paragraphOf({ runs, bullet, after = 0 }: Paragraph, own: Shape, faces: Faces): string {
  const indent = bullet ? Math.round((runs[0]?.size ?? 12) * 1.3) : 0;
  const marks = {
    point: '<a:buFont typeface="Arial"/><a:buChar char="•"/>',
    number: '<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>',
  };
  return [
    `<a:p><a:pPr marL="${emu(indent)}" indent="${-emu(indent)}" algn="${own.align}">`,
    `<a:lnSpc><a:spcPct val="${Math.round((own.leading ?? 1) * 100_000)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${Math.round(after * 100)}"/></a:spcAft>`,
    bullet ? marks[bullet] : "<a:buNone/>",
    "</a:pPr>",
    ...runs.map((run) => runOf(run, faces)),
    "</a:p>",
  ].join("");
}

const named = ({ id, name, alt }: Pick<Shape, "id" | "name" | "alt">) =>
  `<p:cNvPr id="${id}" name="${escaped(name)}"${alt ? ` descr="${escaped(alt)}"` : ""}/>`;

function outline({ color: own, width, dashed }: NonNullable<Shape["line"]>): string {
  return `<a:ln w="${emu(width)}">${color(own)}<a:prstDash val="${dashed ? "dash" : "solid"}"/></a:ln>`;
}

function runOf({ text, size, bold, color: own }: Run, { language, latin, han }: Faces): string {
  const lang = language === "zh" ? 'lang="zh-CN" altLang="en-US"' : 'lang="en-GB" altLang="zh-CN"';
  const face = `<a:latin typeface="${latin}"/><a:ea typeface="${han}"/><a:cs typeface="${latin}"/>`;
  return `<a:r><a:rPr ${lang} sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}" dirty="0">${color(own)}${face}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
}

/** Several shapes that move as one. */
export function group(own: Area & Pick<Shape, "id" | "name" | "alt">, inside: readonly string[]): string {
  const { x, y, width, height } = own;
  const child = `<a:chOff x="${emu(x)}" y="${emu(y)}"/><a:chExt cx="${emu(width)}" cy="${emu(height)}"/>`;
  return `<p:grpSp><p:nvGrpSpPr>${named(own)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place(own)}${child}</a:xfrm></p:grpSpPr>${inside.join("")}</p:grpSp>`;
}

export interface Connector {
  readonly id: number;
  readonly name: string;
  /** Shape and number of the side that it is glued to. */
  readonly from: { readonly id: number; readonly site: number; readonly x: number; readonly y: number };
  readonly to: { readonly id: number; readonly site: number; readonly x: number; readonly y: number };
  readonly line: NonNullable<Shape["line"]>;
  readonly arrow: "source" | "target" | "both" | "none";
}

/** A line that follows its shapes when they are moved. */
export function connector({ id, name, from, to, line, arrow }: Connector): string {
  const flip = `${to.x < from.x ? ' flipH="1"' : ""}${to.y < from.y ? ' flipV="1"' : ""}`;
  const area = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  const end = (at: "source" | "target") =>
    arrow === at || arrow === "both" ? 'type="triangle" w="med" len="med"' : 'type="none"';
  return [
    `<p:cxnSp><p:nvCxnSpPr>${named({ id, name })}<p:cNvCxnSpPr><a:stCxn id="${from.id}" idx="${from.site}"/><a:endCxn id="${to.id}" idx="${to.site}"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>`,
    `<p:spPr><a:xfrm${flip}>${place(area)}</a:xfrm><a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>`,
    `<a:ln w="${emu(line.width)}">${color(line.color)}<a:prstDash val="${line.dashed ? "dash" : "solid"}"/><a:round/><a:headEnd ${end("source")}/><a:tailEnd ${end("target")}/></a:ln>`,
    "</p:spPr></p:cxnSp>",
  ].join("");
}
