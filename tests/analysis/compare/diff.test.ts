// Texts against texts: by characters and by clauses. Nothing of either may get lost, whatever they are.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clauseDiff } from "../../../src/analysis/compare/clauseDiff.ts";
import { textDiff } from "../../../src/analysis/compare/textDiff.ts";
import { aPolicy, checked, opinionPolicy } from "../../builders/index.ts";
import { runs } from "../../builders/soak.ts";

const policyOf = (text: string) => checked([aPolicy({ text })]).policies[0]!;
const kinds = (a: string, b: string) => clauseDiff(policyOf(a), policyOf(b)).map(({ kind }) => kind);

describe("characters", () => {
  test("tell what stays, goes and comes", () => {
    expect(textDiff("一般由街道综合管理", "应当由街道综合管理")).toEqual([
      { kind: "gone", text: "一般" },
      { kind: "came", text: "应当" },
      { kind: "same", text: "由街道综合管理" },
    ]);
    expect(textDiff("", "新")).toEqual([{ kind: "came", text: "新" }]);
    expect(textDiff("同", "同")).toEqual([{ kind: "same", text: "同" }]);
  });

  test("give both texts back, whatever they are", () => {
    const words = fc.array(fc.constantFrom("街", "道", "应当", "可以", "，", "𠮷", "a"), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one.join(""), other.join("")];
        const parts = textDiff(a, b);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join("");
        expect(without("came")).toBe(a);
        expect(without("gone")).toBe(b);
      }),
      runs(200),
    );
  });

  test("of very long texts are told as gone and come instead of hanging", () => {
    const began = performance.now();
    textDiff("甲乙".repeat(20_000), "丙丁".repeat(20_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe("clauses", () => {
  test("that stand, were rewritten, went and came", () => {
    expect(
      kinds(
        "甲应当做好工作。乙要加强管理。丙负责落实。",
        "甲应当做好工作。乙要切实加强管理。丁另行规定时间。",
      ),
    ).toEqual(["same", "changed", "removed", "added"]);
  });

  test("of a document against itself all stand", () => {
    const opinion = opinionPolicy();
    expect(new Set(clauseDiff(opinion, opinion).map(({ kind }) => kind))).toEqual(new Set(["same"]));
  });

  test("are all there once, whatever the texts", () => {
    const sentence = fc.constantFrom(
      "甲做好工作。",
      "乙加强管理。",
      "丙落实责任；",
      "乙切实加强管理。",
      "丁。",
    );
    const text = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((list) => `${list.join("")}完。`);
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [policyOf(one), policyOf(other)];
        const pairs = clauseDiff(a, b);
        expect(pairs.flatMap((pair) => pair.a?.address ?? [])).toEqual(
          a.clauses.map(({ address }) => address),
        );
        expect(pairs.flatMap((pair) => pair.b?.address ?? [])).toEqual(
          b.clauses.map(({ address }) => address),
        );
      }),
      runs(60),
    );
  });
});
