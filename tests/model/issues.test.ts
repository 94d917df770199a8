// Every Issue code has a fixture that yields it and nothing else, at its place, and a sentence in both languages.
import { describe, expect, test } from "vitest";
import { ISSUE_CODES } from "../../src/model/index.ts";
import { FORMATS } from "../../src/model/shapes.ts";
import { issueWords, sayIssue } from "../../src/words/index.ts";
import { fixture, fixtureCodes, issuesOf, issuesOfFixture, soundFiles } from "../builders/fixtures.ts";

const holes = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("the policy that the fixtures are laid over is sound", () => {
  expect(issuesOf(soundFiles())).toEqual([]);
});

test("every code has a fixture, and every fixture a code", () => {
  expect(fixtureCodes()).toEqual([...ISSUE_CODES].sort());
});

test("every code has a sentence in both languages with the same holes", () => {
  expect(Object.keys(issueWords).sort()).toEqual([...ISSUE_CODES].sort());
  for (const [code, { zh, en }] of Object.entries(issueWords)) {
    expect(holes(zh), code).toEqual(holes(en));
    expect(zh, code).toMatch(/\p{Script=Han}.*。$/u);
    expect(en, code).toMatch(/^[^\p{Script=Han}]+\.$/u);
  }
});

test("every rule that a value can fail at, and every type, has a phrase in both languages", () => {
  const rules = [...Object.keys(FORMATS), "not-empty", "range", "shown", "part-order", "not-itself"];
  const types = ["string", "number", "integer", "boolean", "list", "object"];
  for (const language of ["zh", "en"] as const) {
    const facts = { field: "x", given: "y" };
    for (const rule of rules)
      expect(sayIssue(language, { code: "bad-value", facts: { ...facts, rule } })).not.toContain(
        `：${rule}。`,
      );
    for (const expected of types)
      expect(sayIssue(language, { code: "wrong-type", facts: { ...facts, expected } })).not.toMatch(
        new RegExp(`(?:是|be )${expected}[。.]`),
      );
  }
});

describe.each(ISSUE_CODES)("%s", (code) => {
  test("is told once, alone, and where the mistake stands", async () => {
    const { files, expected } = fixture(code);
    const { file, line, column, path, severity = "error" } = expected;
    const told = (await issuesOfFixture({ files, expected })).map(({ facts: _, ...issue }) => issue);
    expect(told).toEqual([{ code, severity, file, line, column, path }]);
  });

  test("comes with every fact that its sentence needs", async () => {
    const [issue] = await issuesOfFixture(fixture(code));
    for (const language of ["zh", "en"] as const) expect(sayIssue(language, issue!)).not.toMatch(/\{\w+\}/);
    expect(Object.keys(issue!.facts)).toEqual(expect.arrayContaining(holes(issueWords[code].zh)));
  });
});
