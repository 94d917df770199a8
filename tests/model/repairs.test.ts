import fc from "fast-check";
import { expect, test } from "vitest";
import { applyRepairs, firstDifference } from "../../src/model/repairs.ts";
import { runs } from "../builders/soak.ts";

const repair = (raw: string, text: string) => ({ kind: "trimmed" as const, raw, text });

test("repairs in any order turn the scrape into the text", () => {
  const repairs = [repair("丙\n\n丁", "丙丁"), repair("# 甲", "甲")];
  expect(applyRepairs("# 甲\n\n乙丙\n\n丁", repairs)).toEqual({ text: "甲\n\n乙丙丁", faults: [] });
});

test("a repair that is not there, is there twice, or runs into another changes nothing and is told", () => {
  const repairs = [repair("戊", ""), repair("甲", "乙"), repair("丙丁", "丙"), repair("丁己", "己")];
  expect(applyRepairs("甲甲丙丁己", repairs)).toEqual({
    text: "甲甲丙己",
    faults: [
      { code: "repair-not-found", repair: 0 },
      { code: "repair-ambiguous", repair: 1, count: 2 },
      { code: "repair-overlap", repair: 3, other: 2 },
    ],
  });
});

test("whatever is cut out of a text can be listed so that the text is rebuilt", () => {
  const pieces = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(pieces, (words) => {
      const scrape = words.map((word, at) => `${at}:${word}\n\n`).join("");
      const repairs = words.map((word, at) => repair(`${at}:${word}\n\n`, word));
      expect(applyRepairs(scrape, repairs)).toEqual({ text: words.join(""), faults: [] });
    }),
    runs(50),
  );
});

test("the first difference is where the texts part, or where the shorter one ends", () => {
  expect(firstDifference("甲乙", "甲乙")).toBeNull();
  expect(firstDifference("甲乙", "甲丙")).toBe(1);
  expect(firstDifference("甲", "甲丙")).toBe(1);
});
