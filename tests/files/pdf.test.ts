// A picture as PDF: a file whose own tables are right, with every word of the picture in it, unseen and in its place.
import { unzlibSync } from "fflate";
import { expect, test } from "vitest";
import { type PdfPage, writePdf } from "../../src/files/index.ts";

/** Any bytes will do for the picture: they go into the file as they are. */
const JPEG = Uint8Array.from({ length: 300 }, (_, at) => (at * 7) & 0xff);
const page = (more: Partial<PdfPage> = {}): PdfPage => ({
  mm: [297, 210],
  size: [1600, 1131],
  jpeg: { bytes: JPEG, width: 20, height: 14 },
  runs: [
    { text: "街道党（工）委 𠮷", x: 100, y: 50, width: 120, height: 16 },
    { text: "Legend (1)", x: 1500, y: 1131, width: 60, height: 12 },
  ],
  title: "意见：图",
  language: "zh",
  ...more,
});

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** The objects by number, found by the table at the end of the file as a reader finds them. */
function objects(bytes: Uint8Array): Map<number, { text: string; stream: Uint8Array | null }> {
  const whole = latin(bytes);
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(whole)![1]);
  const [, count] = /^xref\n0 (\d+)\n/.exec(whole.slice(table))!;
  const rows = [...whole.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
  expect(rows).toHaveLength(Number(count) - 1);
  return new Map(
    rows.map((place, index) => {
      const head = `${index + 1} 0 obj\n`;
      expect(whole.slice(place, place + head.length)).toBe(head);
      const text = whole.slice(place + head.length);
      const length = /^<<[^>]*(?:>(?!>)[^>]*)*\/Length (\d+) >>\nstream\n/.exec(text);
      const start = place + head.length + (length?.[0].length ?? 0);
      const stream = length ? bytes.slice(start, start + Number(length[1])) : null;
      if (length) expect(whole.slice(start + Number(length[1]))).toMatch(/^\nendstream\nendobj\n/);
      return [index + 1, { text: text.slice(0, text.indexOf("endobj")), stream }];
    }),
  );
}

const said = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));

test("holds the picture as it is, a page of the sheet’s size, and a table that leads to every object", () => {
  const found = objects(writePdf(page()));
  expect(found.size).toBe(10);
  expect(found.get(1)!.text).toContain("/Lang (zh-CN)");
  expect(found.get(3)!.text).toContain("/MediaBox [0 0 841.89 595.276]");
  expect(found.get(5)!.stream).toEqual(JPEG);
  expect(said(/\/Title <feff([0-9a-f]+)>/.exec(found.get(10)!.text)![1]!)).toBe("意见：图");
});

test("has every run of the picture as text that is not drawn, where the picture has it", () => {
  const content = latin(unzlibSync(objects(writePdf(page())).get(4)!.stream!));
  const runs = [
    ...content.matchAll(/BT 3 Tr \/F0 (\S+) Tf (\S+) Tz 1 0 0 1 (\S+) (\S+) Tm <([0-9a-f]+)> Tj ET/g),
  ];
  expect(runs.map((run) => said(run[5]!))).toEqual(["街道党（工）委 𠮷", "Legend (1)"]);
  // 841.89 pt for 1600 px.
  expect(Number(runs[0]![3])).toBeCloseTo(100 * (841.89 / 1600), 1);
  const [, size, stretch] = runs[1]!.map(Number) as [number, number, number];
  expect(size * (stretch / 100) * 5).toBeCloseTo(60 * (841.89 / 1600), 1);
  expect(Number(runs[1]![4])).toBeLessThan(3);
});

test("is the same for the same page, and stands the emptiest one", () => {
  expect(writePdf(page())).toEqual(writePdf(page()));
  const runs = [{ text: "", x: 0, y: 0, width: 0, height: 0 }];
  expect(latin(unzlibSync(objects(writePdf(page({ runs }))).get(4)!.stream!))).not.toContain("BT");
});
