// Files that somebody made to hurt, or that broke on the way: each is read or refused with a problem, none crashes, hangs
// or gets out of its limits.
import fc from "fast-check";
import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bringText, formatOf, openWorkspace, readDuties, type TextFile } from "../../src/files/index.ts";
import { LIMITS } from "../../src/files/limits.ts";
import { readTables } from "../../src/files/paper/readTables.ts";
import { readCsv } from "../../src/files/sheet/readCsv.ts";
import { readXlsx } from "../../src/files/sheet/readXlsx.ts";
import { zippedFiles } from "../../src/files/zip/readZip.ts";
import { writeZip } from "../../src/files/zip/writeZip.ts";
import { UNSHOWN } from "../../src/model/shapes.ts";
import { smallWorkspace } from "../builders/index.ts";
import { runs as counted } from "../builders/soak.ts";

const zh = { language: "zh" } as const;
/** Ten thousand inputs for every reader when soaking. */
const runs = <T>(count: number) => (process.env.SOAK === "1" ? { numRuns: 10_000 } : counted<T>(count));
const han = (bytes: Uint8Array) => {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
const code = (result: { ok: boolean; issues?: readonly { code: string }[] }) =>
  result.ok ? null : result.issues![0]!.code;
/** A reader's own outcome, or an Issue: anything thrown fails the test. */
const survives = (path: string, content: Uint8Array | string) => {
  const file: TextFile = { path, content };
  const opened = openWorkspace([file], { han });
  if (!opened.ok) expect(opened.issues.length).toBeGreaterThan(0);
};

const sheetXml = (body: string) => `<worksheet><sheetData>${body}</sheetData></worksheet>`;
const book = (sheet: string, more: Record<string, string> = {}) =>
  writeZip({
    "xl/workbook.xml": `<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  });
const xlsx = (content: Uint8Array) => readXlsx({ path: "a.xlsx", content });

describe("zips", () => {
  it("are not unpacked beyond what is let through: a bomb is refused by what it promises", () => {
    const zeros = zipSync({
      "a/source.txt": new Uint8Array(LIMITS.expanded / 2),
      "b/source.txt": new Uint8Array(LIMITS.expanded / 2 + 1),
    });
    expect(zeros.length).toBeLessThan(LIMITS.zip);
    expect(code(zippedFiles({ path: "bomb.zip", content: zeros }))).toBe("archive-too-large");
  });
  it("written as a stream, with lengths behind the files, are read whole", () => {
    const parts: Uint8Array[] = [];
    const zip = new Zip((_, part) => void parts.push(part));
    for (const name of ["a/source.txt", "b/源.txt"]) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(strToU8("一、总则\n".repeat(50_000)), true);
    }
    zip.end();
    const read = zippedFiles({ path: "stream.zip", content: Buffer.concat(parts) });
    expect(read.ok && read.value.map(({ path, content }) => [path, content.length])).toEqual([
      ["a/source.txt", 650_000],
      ["b/源.txt", 650_000],
    ]);
  });
  it("may not hold files without number", () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.entries + 1 }, (_, at) => [`${at}.txt`, new Uint8Array(0)]),
    );
    expect(code(zippedFiles({ path: "many.zip", content: zipSync(many) }))).toBe("archive-too-large");
  });
  it("cannot lead out of their folder", () => {
    const read = zippedFiles({
      path: "slip.zip",
      content: zipSync({ "../../etc/source.txt": strToU8("x"), "/abs\\norms.yaml": strToU8("x") }),
    });
    expect(read.ok && read.value.map(({ path }) => path)).toEqual(["etc/source.txt", "abs/norms.yaml"]);
  });
  it("cut short anywhere are refused", async () => {
    const whole = (await formatOf("folder")!.write(smallWorkspace(), zh)) as Uint8Array;
    for (const part of [0, 4, 30, whole.length >> 1, whole.length - 1])
      expect(code(openWorkspace([{ path: "cut.zip", content: whole.slice(0, part) }]))).toBe(
        "broken-archive",
      );
  });
});

describe("workbooks", () => {
  it("that declare entities are refused, so no laugh becomes a billion", () => {
    const laughs = `<!DOCTYPE a [<!ENTITY b "haha"><!ENTITY c "&b;&b;&b;">]>${sheetXml("<row><c t='str'><v>&c;</v></c></row>")}`;
    expect(code(xlsx(book(laughs)))).toBe("broken-archive");
  });
  it("of a million rows are refused where the limit is", () => {
    expect(code(xlsx(book(sheetXml("<row><c t='str'><v>x</v></c></row>".repeat(1_000_000)))))).toBe(
      "too-many-rows",
    );
  });
  it("with a cell far out take no room for the empty ones before it", () => {
    const read = xlsx(
      book(
        sheetXml(
          `<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c><c r="B1048576" t="str"><v>y</v></c></row>`,
        ),
      ),
    );
    expect(read.ok && read.value[0]!.rows).toEqual([{ line: 1048576, cells: ["", "y"] }]);
  });
  it("nested without end are refused", () => {
    expect(code(xlsx(book(sheetXml("<a>".repeat(100_000)))))).toBe("broken-archive");
  });
  it("give the value of a formula, never the formula", () => {
    const read = xlsx(book(sheetXml(`<row><c t="str"><f>HYPERLINK("http://evil")</f><v>街道</v></c></row>`)));
    expect(read.ok && read.value[0]!.rows[0]!.cells).toEqual(["街道"]);
  });
  it("with fields named like the prototype change no prototype", async () => {
    const names = ["__proto__", "constructor", "toString"];
    const rows = names.map(
      (name) =>
        `<row><c t="str"><v>${name}</v></c><c t="str"><v>${name}.polluted</v></c><c t="str"><v>x</v></c></row>`,
    );
    survives("a.xlsx", book(sheetXml(rows.join(""))));
    survives(
      "a.json",
      `{"schemaVersion":1,"__proto__":{"polluted":1},"policies":[{"__proto__":{"polluted":1}}]}`,
    );
    survives("a.csv", "__proto__,原文,类别,力度\n__proto__,a,b,c\n");
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("CSV", () => {
  it("in GB18030, as Excel saves it, is read", () => {
    // “原文,类别” and a four-byte character (U+20000).
    const bytes = new Uint8Array([
      0xd4, 0xad, 0xce, 0xc4, 0x2c, 0xc0, 0xe0, 0xb1, 0xf0, 0x0a, 0x95, 0x32, 0x82, 0x36, 0x2c, 0x61,
    ]);
    const read = readCsv({ path: "a.csv", content: bytes }, han);
    expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual([
      ["原文", "类别"],
      ["𠀀", "a"],
    ]);
    expect(code(readCsv({ path: "a.csv", content: bytes }))).toBe("not-utf8");
    expect(code(readCsv({ path: "a.csv", content: new Uint8Array([0xff, 0xff]) }, han))).toBe("not-utf8");
  });
  it("with quotation marks, line ends and semicolons is read as spreadsheets write it", () => {
    const read = readCsv({ path: "a.csv", content: '\ufeff甲;乙\r\n"一\r\n""二""";\'=1+1\r\n\r\n;末' });
    expect(read.ok && read.value.rows).toEqual([
      { line: 1, cells: ["甲", "乙"] },
      { line: 2, cells: ['一\n"二"', "=1+1"] },
      { line: 5, cells: ["", "末"] },
    ]);
    expect(code(readCsv({ path: "a.csv", content: 'a,"b\nc' }))).toBe("syntax");
  });
  it("of a million rows is refused", () => {
    expect(code(readCsv({ path: "a.csv", content: "x\n".repeat(1_000_000) }))).toBe("too-many-rows");
  });
});

describe("any bytes at all", () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  it.each(["a.csv", "a.xlsx", "a.zip", "a.json", "a.jsonld", "a.yaml", "small/document.yaml"])(
    "as %s are read or refused",
    (path) => {
      fc.assert(
        fc.property(bytes, (content) => survives(path, content)),
        runs(60),
      );
    },
  );
  it("as a document of Word's", () => {
    fc.assert(
      fc.property(bytes, (content) => void readTables({ path: "a.docx", content })),
      runs(60),
    );
  });

  it.each(["a.csv", "a.xlsx", "a.docx"])("as a street's list, %s", (path) => {
    fc.assert(
      fc.property(bytes, (content) => {
        const read = readDuties({ path, content }, han);
        if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
      }),
      runs(60),
    );
  });
  it.each(["a.txt", "a.md", "a.docx"])("as a text to be drafted, %s", async (path) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const read = await bringText({ path, content }, han);
        if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
        else expect(UNSHOWN.test(read.value.raw.replaceAll("\0", ""))).toBe(false);
      }),
      runs(60),
    );
  });

  const xmlish = fc.array(
    fc.constantFrom(
      "<w:tbl>",
      "</w:tbl>",
      "<w:tr>",
      "</w:tr>",
      "<w:tc>",
      "</w:tc>",
      "<w:t>",
      "</w:t>",
      "<row r='2'>",
      "</row>",
      "<c r='B2' t='s'>",
      "</c>",
      "<v>",
      "</v>",
      "<is>",
      "甲",
      "1",
      "&#x41;",
      "&amp;",
      "<![CDATA[x]]>",
      "<!--",
      "-->",
      "<",
      "/>",
      "'",
      '"',
      "<t xml:space='preserve'>",
    ),
    { maxLength: 40 },
  );
  it("as XML inside a workbook or document", async () => {
    await fc.assert(
      fc.asyncProperty(xmlish, async (parts) => {
        const xml = parts.join("");
        xlsx(book(sheetXml(xml), { "xl/sharedStrings.xml": `<sst>${xml}</sst>` }));
        const content = writeZip({ "word/document.xml": `<w:document>${xml}</w:document>` });
        void readTables({ path: "a.docx", content });
        void readDuties({ path: "a.docx", content });
        await bringText({ path: "a.docx", content }, han);
      }),
      runs(60),
    );
  });
  it("as changes to files that were sound", async () => {
    const files = await Promise.all(
      ["xlsx", "folder", "csv", "jsonld", "json"].map(async (id) => {
        const { extension, write } = formatOf(id)!;
        const content = await write(smallWorkspace(), zh);
        return { path: `a.${extension}`, content: typeof content === "string" ? strToU8(content) : content };
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.record({ at: fc.nat(1_000_000), to: fc.nat(255) }), { minLength: 1, maxLength: 6 }),
        fc.option(fc.nat(1_000_000)),
        ({ path, content }, changes, cut) => {
          const broken = cut === null ? content.slice() : content.slice(0, cut % content.length);
          for (const { at, to } of changes) if (broken.length > 0) broken[at % broken.length] = to;
          survives(path, broken);
        },
      ),
      runs(60),
    );
  });
});
