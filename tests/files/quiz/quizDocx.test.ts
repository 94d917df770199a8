// The paper as DOCX, read back part by part: what is in it, what must not be, and that every part is sound XML.
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { FIRST_QUIZ, makePaper } from "../../../src/analysis/index.ts";
import { quizDocx } from "../../../src/files/index.ts";
import { sayAddress } from "../../../src/words/index.ts";
import { opinionPolicy } from "../../builders/index.ts";

const policy = opinionPolicy();
const paper = makePaper(policy, { ...FIRST_QUIZ, seed: 7, count: 12 });

async function partsOf(language: "zh" | "en", key: boolean): Promise<Record<string, string>> {
  const parts = unzipSync(await quizDocx(paper, language, { key }));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The words of a part, in order; throws where it is no sound XML. */
function wordsOf(xml: string): string {
  let words = "";
  const parser = new SaxesParser();
  parser.on("text", (text) => {
    words += text;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return words;
}

test("has every question with its options, title, number, 节选 and source; the key only when asked for", async () => {
  const [plain, keyed] = await Promise.all([partsOf("zh", false), partsOf("zh", true)]);
  for (const parts of [plain, keyed])
    for (const [name, xml] of Object.entries(parts)) if (/\.(xml|rels)$/.test(name)) wordsOf(xml);
  const [asked, told] = [wordsOf(plain["word/document.xml"]!), wordsOf(keyed["word/document.xml"]!)];
  for (const words of ["测验", "第 7 卷", "12 题", "节选", "中共中央办公厅", "来源：", "姓名："])
    expect(asked).toContain(words);
  for (const { shown } of paper.questions) if (shown !== null) expect(asked).toContain(shown);
  expect(asked.match(/（　　）/g)).toHaveLength(12);
  expect(asked.match(/D\. /g)).toHaveLength(12);
  expect(asked).not.toContain("答案和依据");
  expect(asked).not.toContain("〔推定〕要");
  expect(told).toContain("答案和依据");
  for (const { norm, key } of paper.questions) {
    expect(told).toContain(norm.quote);
    expect(told).toContain(sayAddress("zh", policy, norm.clause));
    for (const words of [norm.condition, norm.exception]) if (words) expect(told).toContain(words);
    expect(told).toContain(`．${"ABCD"[key]}　`);
  }
});

test("names Chinese fonts that any machine with WPS or Word has, and keeps a question on one page", async () => {
  const { "word/document.xml": xml = "" } = await partsOf("zh", false);
  for (const font of ["宋体", "黑体", "楷体"]) expect(xml).toContain(`w:eastAsia="${font}"`);
  expect(xml.match(/<w:keepNext\/>/g)!.length).toBeGreaterThan(40);
});

test("in English asks in English and quotes in Chinese", async () => {
  const words = wordsOf((await partsOf("en", true))["word/document.xml"]!);
  expect(words).toContain("Quiz on the Opinion");
  expect(words).toContain("Key and grounds");
  expect(words).toContain(paper.questions[0]!.norm.quote);
});
