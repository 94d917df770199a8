// One picture → a PDF of one page, by hand: the picture as an image, and over it every run of text, unseen, at its place,
// so that the page can be searched, copied and read out. The face of that text (Adobe-GB1, which readers bring along) is
// named and not embedded: nothing of it is ever drawn. ISO 32000-1, 7.5 (file), 9.7 (composite fonts), 9.3.6 (unseen text).
import { zlibSync } from "fflate";

/** A run of text on the picture; all in its px, y downwards, `y` the lower edge. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  /** The sheet, in mm. */
  readonly mm: readonly [number, number];
  /** The drawing that the runs are placed on, in px; it fills the sheet. */
  readonly size: readonly [number, number];
  /** The picture itself. */
  readonly jpeg: { readonly bytes: Uint8Array; readonly width: number; readonly height: number };
  readonly runs: readonly PdfRun[];
  readonly title: string;
  readonly language: "zh" | "en";
}

const POINTS_PER_MM = 72 / 25.4;
const FULL = 1000;
const HALF = 500;

/** Bytes of a PDF; the same page gives the same bytes. */
export function writePdf({ mm, size, jpeg, runs, title, language }: PdfPage): Uint8Array {
  const [width, height] = [mm[0] * POINTS_PER_MM, mm[1] * POINTS_PER_MM];
  const scale = Math.min(width / size[0], height / size[1]);
  const [left, bottom] = [(width - size[0] * scale) / 2, (height - size[1] * scale) / 2];
  const content = [
    `q ${num(size[0] * scale)} 0 0 ${num(size[1] * scale)} ${num(left)} ${num(bottom)} cm /Im0 Do Q`,
    ...runs.map((run) => textAt(run, scale, left, bottom + size[1] * scale)),
  ].join("\n");
  const image = `/Type /XObject /Subtype /Image /Width ${jpeg.width} /Height ${jpeg.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`;
  const font = "/BaseFont /STSong-Light";
  return assembled([
    [
      `<< /Type /Catalog /Pages 2 0 R /Lang (${language === "zh" ? "zh-CN" : "en"}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    ],
    ["<< /Type /Pages /Kids [3 0 R] /Count 1 >>"],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${num(width)} ${num(height)}] /Contents 4 0 R /Resources << /XObject << /Im0 5 0 R >> /Font << /F0 6 0 R >> >> >>`,
    ],
    stream("", zlibSync(latin(content)), "/Filter /FlateDecode"),
    stream(image, jpeg.bytes),
    [
      `<< /Type /Font /Subtype /Type0 ${font} /Encoding /UniGB-UTF16-H /DescendantFonts [7 0 R] /ToUnicode 9 0 R >>`,
    ],
    [
      `<< /Type /Font /Subtype /CIDFontType0 ${font} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /DW ${FULL} /W [1 95 ${HALF}] /FontDescriptor 8 0 R >>`,
    ],
    [
      "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    ],
    stream("", zlibSync(latin(UNICODE)), "/Filter /FlateDecode"),
    [`<< /Title <feff${hex(title)}> /Producer (Quanze) >>`],
  ]);
}

/** Unseen text (3 Tr), stretched to the width that it has on the picture. */
function textAt({ text, x, y, width, height }: PdfRun, scale: number, left: number, top: number): string {
  const own = [...text].reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? HALF : FULL), 0) / 1000;
  if (own === 0 || height <= 0) return "";
  const size = height * scale;
  const stretch = ((width * scale) / (own * size)) * 100;
  // The lower edge of a line is below its baseline by about an eighth.
  const base = top - y * scale + size * 0.12;
  return `BT 3 Tr /F0 ${num(size)} Tf ${num(stretch)} Tz 1 0 0 1 ${num(left + x * scale)} ${num(base)} Tm <${hex(text)}> Tj ET`;
}

/** What the codes of the text mean: they are UTF-16 themselves. A range may not leave its first byte. */
const UNICODE = (() => {
  const blocks = Array.from({ length: 256 }, (_, high) => {
    const byte = high.toString(16).padStart(2, "0");
    return `<${byte}00> <${byte}ff> <${byte}00>`;
  });
  const parts = [0, 1, 2].map((part) => blocks.slice(part * 100, part * 100 + 100));
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CMapName /Quanze-UTF16 def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...parts.flatMap((part) => [`${part.length} beginbfrange`, ...part, "endbfrange"]),
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
})();

type Part = string | Uint8Array;

function stream(entries: string, bytes: Uint8Array, more = ""): readonly Part[] {
  return [`<< ${entries} ${more} /Length ${bytes.length} >>\nstream\n`, bytes, "\nendstream"];
}

/** Objects numbered from 1, the last of them the facts of the document; with the table of their places. */
function assembled(objects: readonly (readonly Part[])[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const put = (part: Part) => {
    const bytes = typeof part === "string" ? latin(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  put("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
  const places = objects.map((object, index) => {
    const place = length;
    put(`${index + 1} 0 obj\n`);
    for (const part of object) put(part);
    put("\nendobj\n");
    return place;
  });
  const table = length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\n`);
  put(`startxref\n${table}\n%%EOF\n`);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const num = (value: number): string => String(Number(value.toFixed(3)));
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("");
