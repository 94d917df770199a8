import { expect, test } from "vitest";
import { type Clause, readText } from "../../src/model/index.ts";
import { sayAddress } from "../../src/words/index.ts";
import { aPolicy, checked, opinionPolicy, smallWorkspace } from "../builders/index.ts";

test("addresses are said as people cite them", () => {
  const said = (address: string) => [
    sayAddress("zh", opinionPolicy(), address),
    sayAddress("en", opinionPolicy(), address),
  ];
  expect(said("2.1.5.2")).toEqual(["二（一）第5句第2分句", "Part 2 (1), sentence 5, clause 2"]);
  expect(said("1.1.2.1")).toEqual(["一第1段第2句", "Part 1, paragraph 1, sentence 2"]);
  expect(said("0.1.1.1")).toEqual(["引言第1段第1句", "Preamble, paragraph 1, sentence 1"]);
  expect(said("2")).toEqual(["第二部分标题", "Part 2, heading"]);
  expect(said("2.3")).toEqual(["二（三）标题", "Part 2 (3), heading"]);
});

test("a document without parts has no preamble", () => {
  const [policy] = checked([aPolicy({ text: "甲。乙。\n\n（二）丙。丁。" })]).policies;
  expect(["0.1.2.1", "0.2.1.1"].map((address) => sayAddress("zh", policy!, address))).toEqual([
    "第1段第2句",
    "（二）第1句",
  ]);
  expect(sayAddress("en", policy!, "0.2.1.1")).toBe("(2), sentence 1");
});

test("an address that the text does not have is said as it is", () => {
  const [policy] = smallWorkspace().policies;
  for (const address of ["9.9.9.9", "1.1.1.9", "1.1.1.0", "4", "toString"])
    expect(sayAddress("zh", policy!, address)).toBe(address);
});

test("a statute is cited by article, 款 and item", () => {
  const text = "第一章 总则\n第一条 甲。\n第十条 市政府履行下列职责：\n（一）修路；\n（三）架桥。\n乙；丙。";
  const { clauses } = readText(text);
  const policy = {
    ...opinionPolicy(),
    text,
    clauses: clauses.map((c) => ({ ...c, key: "", state: "norm", reason: null, norms: [] }) as Clause),
  };
  const said = (address: string) => [sayAddress("zh", policy, address), sayAddress("en", policy, address)];
  expect(said("10")).toEqual(["第十条", "Article 10"]);
  expect(said("10.1.3.1")).toEqual(["第十条第一款第（三）项", "Article 10, paragraph 1, item (3)"]);
  expect(said("10.2.1.2")).toEqual([
    "第十条第二款第1句第2分句",
    "Article 10, paragraph 2, sentence 1, clause 2",
  ]);
  expect(said("0.1")[0]).toBe("第一章（节）标题");
});
