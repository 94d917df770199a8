// The comparison as files: every pair a row, every norm of the first a line of the checklist, both documents named.
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/index.ts";
import { comparisonDocument, comparisonWorkbook } from "../../src/files/index.ts";
import type { Policy } from "../../src/model/index.ts";
import { opinionAndPlan } from "../builders/index.ts";

const { policies, sameAs } = opinionAndPlan();
const [a, b] = policies as [Policy, Policy];
const comparison = compare(a, b, sameAs);
const parts = (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  return (name: string) => strFromU8(files[name]!);
};

test("the workbook has the differences, the checklist, what may conflict and both documents", async () => {
  const part = parts(await comparisonWorkbook({ a, b, comparison, language: "zh" }));
  const rows = (sheet: number) => (part(`xl/worksheets/sheet${sheet}.xml`).match(/<row /g) ?? []).length - 1;
  expect(rows(1)).toBe(comparison.pairs.length);
  expect(rows(2)).toBe(a.norms.length);
  expect(rows(3)).toBe(comparison.contradictions.length);
  expect(part("xl/worksheets/sheet4.xml")).toContain("虚构示例");
  for (const { quote } of b.norms) expect(part("xl/worksheets/sheet1.xml")).toContain(quote);
});

test("the Word document says both titles, 虚构示例, and that people must check", async () => {
  const part = parts(await comparisonDocument({ a, b, comparison, language: "en" }));
  const words = part("word/document.xml");
  expect(words).toContain("fictional example");
  expect(words).toContain("for people to check");
  expect(words).toContain("force from encouraged to mandatory");
});
