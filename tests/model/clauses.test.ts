import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, readText } from "../../src/model/index.ts";
import { opinionPolicy } from "../builders/index.ts";
import { runs } from "../builders/soak.ts";

type Renumbered = Parameters<typeof readText>[1];
/** `address words` of everything in a text. */
const read = (text: string, renumbered?: Renumbered) =>
  readText(text, renumbered).clauses.map(({ address, start, end }) => `${address} ${text.slice(start, end)}`);

test("parts, paragraphs with a heading of their own, sentences and clauses are addressed in order", () => {
  const text = "引语。\n\n一、总则\n\n首段。次句！\n\n（一）标题。甲；乙。丙。\n\n末段。\n\n二、附则\n\n完。";
  expect(read(text)).toEqual([
    "0.1.1.1 引语。",
    "1 一、总则",
    "1.1.1.1 首段。",
    "1.1.2.1 次句！",
    "1.2 （一）标题。",
    "1.2.1.1 甲；",
    "1.2.1.2 乙。",
    "1.2.2.1 丙。",
    "1.3.1.1 末段。",
    "2 二、附则",
    "2.1.1.1 完。",
  ]);
});

test("the Opinion is cut as people cite it", () => {
  const { text, clauses, outline } = opinionPolicy();
  const at = (address: string) => {
    const clause = clauses.find((candidate) => candidate.address === address)!;
    return text.slice(clause.start, clause.end);
  };
  expect(at("2.1.5.2")).toBe("城市规划制定实施中涉及街道的相关内容，应当听取街道党（工）委意见；");
  expect(at("1.2.2.4")).toMatch(/^有的体制机制.*必须下大力气研究解决。$/);
  expect(at("2.3.1.1")).toMatch(/做到“两个维护”。$/);
  expect(at("2.3.5.2")).toMatch(/^整体优化.*书记抓党建。$/);
  expect(outline.map(({ address, children }) => [address, children.length])).toEqual([
    ["1", 0],
    ["2", 3],
    ["3", 0],
  ]);
  expect(clauses.filter(({ kind }) => kind === "clause")).toHaveLength(39);
});

test("marks inside quotation marks and brackets end nothing; what closes behind one belongs to it", () => {
  expect(read("推进“一门办理。一窗受理；”改革（见附件。）工作。完。")).toEqual([
    "0.1.1.1 推进“一门办理。一窗受理；”改革（见附件。）工作。",
    "0.1.2.1 完。",
  ]);
  expect(read("指出：“要抓好。”各地照办。")).toEqual(["0.1.1.1 指出：“要抓好。”", "0.1.2.1 各地照办。"]);
  expect(read("甲。”乙？！丙；。丁")).toEqual([
    "0.1.1.1 甲。”",
    "0.1.2.1 乙？！",
    "0.1.3.1 丙；。",
    "0.1.4.1 丁",
  ]);
});

test("a bracket or quotation mark that is never closed encloses nothing beyond it", () => {
  expect(read("甲（乙。丙“丁。戊")).toEqual(["0.1.1.1 甲（乙。", "0.1.2.1 丙“丁。", "0.1.3.1 戊"]);
  expect(read('甲"乙。"丙"丁。')).toEqual(['0.1.1.1 甲"乙。"丙"丁。']);
});

test("a question mark or semicolon inside a web address ends nothing", () => {
  expect(read("见https://a.cn/x?a=1;b=2。完")).toEqual(["0.1.1.1 见https://a.cn/x?a=1;b=2。", "0.1.2.1 完"]);
});

test("a heading without its mark is one where the document says so, under the number that it gives", () => {
  const text = "一、甲\n\n二、乙\n\n二 丙\n\n二 不是标题。";
  expect(read(text)).toEqual(["1 一、甲", "2 二、乙", "2.1.1.1 二 丙", "2.2.1.1 二 不是标题。"]);
  expect(read(text, [{ heading: "二　丙", part: 3 }])).toEqual([
    "1 一、甲",
    "2 二、乙",
    "3 二 丙",
    "3.1.1.1 二 不是标题。",
  ]);
});

test("numbers that do not grow are misprints: addresses stay unique", () => {
  expect(read("三、甲\n二、乙\n三、丙")).toEqual(["3 三、甲", "4 二、乙", "5 三、丙"]);
});

test("a numbered sentence or list item is no heading; one that text follows is", () => {
  expect(read("一、同意设立。\n\n（一）做好服务；\n\n（二）加强管理。")).toEqual([
    "0.1.1.1 一、同意设立。",
    "0.2.1.1 （一）做好服务；",
    "0.3.1.1 （二）加强管理。",
  ]);
  expect(read("一、提高认识。各地要重视。")).toEqual(["1 一、提高认识。", "1.1.1.1 各地要重视。"]);
});

test("a paragraph heading that stands alone lends its number to the paragraph behind it", () => {
  expect(read("一、甲\n\n（一）总体要求\n\n要抓好。\n\n另段。")).toEqual([
    "1 一、甲",
    "1.1 （一）总体要求",
    "1.1.1.1 要抓好。",
    "1.2.1.1 另段。",
  ]);
});

test("everything visible stands in exactly one clause or heading, under an address of its own", () => {
  const piece = fc.constantFrom(
    ..."甲乙。；！“”（）《》\"';?".split(""),
    ...[
      "\n",
      "\n\n",
      "\n\n一、",
      "\n\n（一）",
      "二、",
      " ",
      "\u200b",
      "　",
      "𠮷",
      "\ud842",
      "\u{e0100}",
      "\r",
    ],
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 60 }), (text) => {
      const { clauses } = readText(text);
      let end = 0;
      for (const clause of clauses) {
        expect(clause.start).toBeGreaterThanOrEqual(end);
        expect(foldText(text.slice(end, clause.start))).toBe("");
        expect(foldText(text.slice(clause.start, clause.end))).not.toBe("");
        expect(clause.address.split(".").length === 4).toBe(clause.kind === "clause");
        end = clause.end;
      }
      expect(foldText(text.slice(end))).toBe("");
      expect(new Set(clauses.map(({ address }) => address)).size).toBe(clauses.length);
    }),
    runs(500),
  );
});

test("a long text of nothing but brackets or line breaks is read in no time", () => {
  for (const text of [
    "（".repeat(200_000),
    `${"“（".repeat(50_000)}${"”".repeat(100_000)}`,
    "\n".repeat(200_000),
  ]) {
    const before = performance.now();
    readText(text);
    expect(performance.now() - before).toBeLessThan(3_000);
  }
});

const STATUTE = [
  "青川市渡口管理办法",
  "（2021年3月5日通过）",
  "第一章 总则",
  "第一条 【目的】为了加强渡口管理，制定本办法。",
  "第二条 市人民政府应当建立协调机制。",
  "第二章 渡口",
  "第三条 渡口经营人履行下列义务：",
  "（一）维护渡口；保持清洁；",
  "（二）公布收费标准。",
  "乘客应当服从管理。违反",
  "第四条规定的，不得登船。",
].join("\n");

test("a statute is addressed by article, 款, sentence or item, clause; chapters only group articles", () => {
  expect(read(STATUTE)).toEqual([
    "0.1.1.1 青川市渡口管理办法",
    "0.2.1.1 （2021年3月5日通过）",
    "0.3 第一章 总则",
    "1 第一条 【目的】",
    "1.1.1.1 为了加强渡口管理，制定本办法。",
    "2 第二条",
    "2.1.1.1 市人民政府应当建立协调机制。",
    "0.4 第二章 渡口",
    "3 第三条",
    "3.1.1.1 渡口经营人履行下列义务：",
    "3.1.2.1 （一）维护渡口；",
    "3.1.2.2 保持清洁；",
    "3.1.3.1 （二）公布收费标准。",
    "3.2.1.1 乘客应当服从管理。",
    "3.2.2.1 违反\n第四条规定的，不得登船。",
  ]);
  expect(
    readText(STATUTE).outline.map(({ heading, children }) => [heading, children.map((node) => node.address)]),
  ).toEqual([
    ["第一章 总则", ["1", "2"]],
    ["第二章 渡口", ["3"]],
  ]);
});

test("headings numbered 1. and （1） stand under those above them", () => {
  const text = "一、甲\n（一）总体要求\n1.提高认识。各地要重视。\n（1）先。后。\n2.抓好1.5万元的项目。";
  expect(read(text)).toEqual([
    "1 一、甲",
    "1.1 （一）总体要求",
    "1.2 1.提高认识。",
    "1.2.1.1 各地要重视。",
    "1.3 （1）先。",
    "1.3.1.1 后。",
    "1.4.1.1 2.抓好1.5万元的项目。",
  ]);
  expect(readText(text).outline[0]?.children[0]?.children[0]?.children[0]?.address).toBe("1.3");
});
