// Every rule's examples: whoever adds a rule adds a sentence, and the sentence is a test.
import { describe, expect, test } from "vitest";
import { headRule } from "../../../src/analysis/extraction/lists.ts";
import { HEAD_RULES } from "../../../src/analysis/extraction/rules/heads.ts";
import { MODALS } from "../../../src/analysis/extraction/rules/modals.ts";
import { NOTHING_RULES } from "../../../src/analysis/extraction/rules/nothing.ts";
import { ROLE_RULES } from "../../../src/analysis/extraction/rules/roles.ts";
import { UNMARKED_RULES } from "../../../src/analysis/extraction/rules/unmarked.ts";
import { extractNorms } from "../../../src/analysis/index.ts";

/** Drafts of one article. */
const drafts = (sentence: string) => extractNorms(`第一条 总则。\n第二条 ${sentence}`).drafts;

describe("modal words", () => {
  for (const { name, modality, force, examples } of MODALS)
    for (const example of examples)
      test(`${name}: ${example}`, () => {
        expect(drafts(example)[0]).toMatchObject({ modality, force, rule: name });
      });
});

describe("acts without a modal word", () => {
  for (const { name, modality, force, example } of UNMARKED_RULES)
    test(`${name}: ${example}`, () => {
      expect(drafts(example)[0]).toMatchObject({ modality, force, rule: name });
    });
});

describe("roles", () => {
  for (const { name, role, example } of ROLE_RULES)
    test(`${name}: ${example[0]}`, () => {
      const [sentence, ...names] = example;
      const found = drafts(sentence).flatMap(({ others }) => others);
      expect(found.filter((other) => other.rule === name)).toEqual(
        names.map((party) => ({ name: party, role, rule: name })),
      );
    });
});

describe("what is no norm", () => {
  for (const { name, example } of NOTHING_RULES)
    test(`${name}: ${example}`, () => {
      expect(drafts(example)).toEqual([]);
    });
});

describe("heads of lists", () => {
  for (const { name, example } of HEAD_RULES)
    test(`${name}: ${example}`, () => {
      expect(headRule(example)?.name).toBe(name);
    });
});

test("no two rules of a kind have the same name", () => {
  for (const rules of [MODALS, UNMARKED_RULES, ROLE_RULES, NOTHING_RULES, HEAD_RULES])
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});
