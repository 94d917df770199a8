// The text of a Word file: its paragraphs, and nothing that only looks like its words.
import { describe, expect, it } from "vitest";
import { FIRST_QUIZ, makePaper } from "../../src/analysis/index.ts";
import { bringText, formatOf, quizDocx } from "../../src/files/index.ts";
import { writeZip } from "../../src/files/zip/writeZip.ts";
import { opinion, opinionPolicy } from "../builders/index.ts";

const han = () => null;
const docx = (body: string, more: Record<string, string> = {}, name = "word/document.xml") =>
  writeZip({ [name]: `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`, ...more });
const textOf = async (content: Uint8Array) => {
  const read = await bringText({ path: "a.docx", content }, han);
  return read.ok ? read.value.raw.replace(/\n+$/, "") : read.issues.map(({ code }) => code).join();
};
const p = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;
const r = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("a Word file is read", () => {
  it("a paragraph a line, runs joined, marks resolved, tables and boxes too", async () => {
    const table = `<w:tbl><w:tr><w:tc>${p(r("格子"))}</w:tc></w:tr></w:tbl>`;
    expect(await textOf(docx(p(r("第一条 "), r("应当 &lt;甲&gt;")) + p() + table + p(r("第二条"))))).toBe(
      "第一条 应当 <甲>\n格子\n第二条",
    );
  });

  it("with tabs and broken lines, without places of tabs, page breaks and what Word does by itself", async () => {
    const properties = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>';
    const body = p(properties, r("甲"), "<w:r><w:tab/></w:r>", r("乙"), "<w:r><w:br/></w:r>", r("丙"));
    expect(await textOf(docx(body + p('<w:r><w:br w:type="page"/></w:r>', r("丁"))))).toBe("甲\t乙\n丙\n丁");
  });

  it("as it stands: what was put in is there, what was struck out, fields and drawings are not", async () => {
    const body = p(
      `<w:ins>${r("新增")}</w:ins>`,
      `<w:del><w:r><w:delText>删去</w:delText></w:r></w:del>`,
      "<w:r><w:instrText>PAGE</w:instrText></w:r>",
      "<w:r><w:drawing><a:t>图中字</a:t></w:drawing></w:r>",
      `<mc:AlternateContent><mc:Choice>${p(r("框"))}</mc:Choice><mc:Fallback>${p(r("框"))}</mc:Fallback></mc:AlternateContent>`,
    );
    expect(await textOf(docx(body))).toBe("框\n新增");
  });

  it("wherever the package says that it stands", async () => {
    const rels =
      '<Relationships><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>';
    expect(await textOf(docx(p(r("甲")), { "_rels/.rels": rels }, "word/document2.xml"))).toBe("甲");
  });

  it("whole, where we wrote it ourselves: every line of a quiz and of a list", async () => {
    const paper = makePaper(opinionPolicy(), { ...FIRST_QUIZ, seed: 7, count: 5 });
    const quiz = await textOf(await quizDocx(paper, "zh", { key: true }));
    for (const { norm } of paper.questions) expect(quiz).toContain(norm.quote);
    const list = await textOf((await formatOf("docx")!.write(opinion(), { language: "zh" })) as Uint8Array);
    for (const { quote } of opinionPolicy().norms) expect(list).toContain(quote);
  });

  it("or refused with a sentence: no package, no document in it, broken markup", async () => {
    for (const content of [
      new Uint8Array([0x50, 0x4b, 3, 4]),
      writeZip({ "other.xml": "<x/>" }),
      writeZip({ "word/document.xml": "<w:document><w:p>" }),
    ])
      expect(await textOf(content)).toBe("docx-unreadable");
  });
});
