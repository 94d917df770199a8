import { expect, test } from "vitest";
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
