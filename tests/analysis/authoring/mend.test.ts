import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { guessDocument, guessRenumbered, mend } from "../../../src/analysis/index.ts";
import { applyRepairs, readText } from "../../../src/model/index.ts";
import { OPINION, opinionPolicy } from "../../builders/index.ts";
import { runs } from "../../builders/soak.ts";

const scrape = readFileSync(
  join(import.meta.dirname, "../../../graph-data", OPINION, "source.raw.txt"),
  "utf8",
);

test("the scrape of the Opinion is mended to the shipped text, and read to the shipped clauses", () => {
  const policy = opinionPolicy();
  const { text } = mend(scrape);
  expect(text).toBe(policy.text);
  const { clauses } = readText(text, guessRenumbered(text));
  expect(clauses).toEqual(
    policy.clauses.map(({ address, kind, start, end }) => ({ address, kind, start, end })),
  );
});

test("the Opinion's title and issuer are found; a date without its year is not filled in", () => {
  expect(guessDocument(mend(scrape).text)).toEqual({
    title: "关于加强和改进城市基层党的建设工作的意见",
    issuer: "中共中央办公厅",
    date: null,
    number: null,
  });
});

test("a repair that is left out is undone, and the others stay", () => {
  const { repairs } = mend(scrape);
  const joined = repairs.filter(({ kind }) => kind === "joined-break");
  expect(joined).toHaveLength(6);
  const without = applyRepairs(
    scrape,
    repairs.filter((repair) => repair !== joined[0]),
  );
  expect(without.faults).toEqual([]);
  expect(without.text).toContain("夯实党\n\n在城市的执政基础");
  expect(without.text).toContain("构建区域统筹、条块协同");
});

test("lines of a fixed width are joined, paragraphs, items and signatures are kept", () => {
  const raw = [
    "青川市物品循环管理办法",
    "（2021年3月5日青川市人民政府令第12号公布）",
    "第一条 为了加强物品循环管理，促进资源节约，根据有关法律，制",
    "定本办法。",
    "第二条 市循环主管部门履行下列职责：",
    "（一）编制循环规划，报市人民政",
    "府批准；",
    "（二）监督循环企业。",
    "青川市人民政府",
    "2021年3月5日",
  ].join("\n");
  const { text, repairs } = mend(raw);
  expect(repairs.map(({ kind }) => kind)).toEqual(["joined-break", "joined-break"]);
  expect(text.split("\n")).toHaveLength(8);
  expect(text).toContain("制定本办法。");
  expect(text).toContain("报市人民政府批准；");
  expect(guessDocument(text)).toEqual({
    title: "青川市物品循环管理办法",
    issuer: "青川市人民政府",
    date: "2021-03-05",
    number: "青川市人民政府令第12号",
  });
});

test("Markdown's marks are taken off and each is on the list", () => {
  const { text, repairs } = mend(
    "# 青川市垃圾分类办法\n\n**第一条** 单位应当分类。\n\n- 第二条 不得混投。\n",
  );
  expect(text).toBe("青川市垃圾分类办法\n\n第一条 单位应当分类。\n\n第二条 不得混投。\n");
  expect(repairs.every(({ kind }) => kind === "removed-mark")).toBe(true);
});

test("repairs, applied again, always give the mended text", () => {
  const piece = fc.constantFrom(
    "甲乙",
    "。",
    "，",
    "\n",
    "\n\n",
    "（一）",
    "第一条 ",
    "# ",
    "**",
    "　　",
    "；",
    "二维码如下",
    " ",
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 40 }), (raw) => {
      const { text, repairs } = mend(raw);
      expect(applyRepairs(raw, repairs)).toEqual({ text, faults: [] });
    }),
    runs(300),
  );
});
