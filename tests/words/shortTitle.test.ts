// A document's name in a few words.
import { expect, test } from "vitest";
import { sayShortTitle } from "../../src/words/index.ts";
import { aPolicy, checked, opinionAndPlan } from "../builders/index.ts";

const called = (...titles: string[]) => {
  const { policies } = checked(
    titles.map((title, at) =>
      aPolicy({ document: { id: `d${at}`, title, titleEn: `Rules for ${title}` }, text: "街道。" }),
    ),
  );
  return policies.map((policy) => sayShortTitle("zh", policy, policies));
};

test("it says the kind and the year; an example says that it is one", () => {
  const { policies } = opinionAndPlan();
  expect(policies.map((policy) => sayShortTitle("zh", policy, policies))).toEqual([
    "意见（2019年）",
    "示例·实施方案",
  ]);
  expect(policies.map((policy) => sayShortTitle("en", policy, policies))).toEqual([
    "Opinion (2019)",
    "Example: a district's plan",
  ]);
});

test("those that would be called the same are numbered, and a revision keeps saying so", () => {
  expect(called("甲市管理办法", "乙市管理办法", "管理办法（修订）")).toEqual([
    "办法（2024年） 1",
    "办法（2024年） 2",
    "办法（修订）（2024年）",
  ]);
});
