import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { LIMITS, parseYaml } from "../../src/files/index.ts";

const runs = { numRuns: process.env.SOAK === "1" ? 20_000 : 200, seed: 7 };

function codes(text: string): string[] {
  const outcome = parseYaml("a.yaml", text);
  return outcome.ok ? [] : outcome.issues.map(({ code, line, column }) => `${line}:${column} ${code}`);
}

describe("parseYaml", () => {
  it("knows the place of every value, of its key where it has one", () => {
    const outcome = parseYaml(
      "a.yaml",
      "# 说明\nnorms:\n  - id: a\n    bearers: [{ actor: x }]\n  - id: b\n",
    );
    if (!outcome.ok) throw new Error("refused");
    const { at } = outcome.value;
    expect(at([])).toEqual({ line: 2, column: 1 });
    expect(at(["norms", 0])).toEqual({ line: 3, column: 5 });
    expect(at(["norms", 0, "bearers", 0, "actor"])).toEqual({ line: 4, column: 17 });
    expect(at(["norms", 1, "id"])).toEqual({ line: 5, column: 5 });
    expect(at(["norms", 1, "missing", 3])).toEqual({ line: 5, column: 5 });
    expect(at(["nothing"])).toEqual({ line: 2, column: 1 });
  });

  it("follows aliases to their places", () => {
    const outcome = parseYaml("a.yaml", "a: &r { zh: 甲 }\nb: *r\n");
    if (!outcome.ok) throw new Error("refused");
    expect(outcome.value.value).toEqual({ a: { zh: "甲" }, b: { zh: "甲" } });
    expect(outcome.value.at(["b"])).toEqual({ line: 2, column: 1 });
    expect(outcome.value.at(["b", "zh"])).toEqual({ line: 1, column: 9 });
  });

  it("reads an empty file as nothing", () => {
    expect(parseYaml("a.yaml", "# a comment\n")).toMatchObject({ ok: true, value: { value: null } });
  });

  it("leaves dates and version numbers alone", () => {
    const outcome = parseYaml("a.yaml", "date: 2019-05-08\nclause: 2.1.5.2\n");
    expect(outcome.ok && outcome.value.value).toEqual({ date: "2019-05-08", clause: "2.1.5.2" });
  });

  it("says where the syntax is wrong", () => {
    expect(codes("a:\n\t- b")).toEqual(["2:1 syntax"]);
    expect(codes("a: 1\n---\nb: 2")).toEqual(["2:1 syntax"]);
    expect(codes("a: !!js/function 'x'")).toEqual(["1:4 syntax"]);
    expect(codes("b: *nobody")).toEqual(["1:4 syntax"]);
  });

  it("says which field is written twice", () => {
    expect(codes("a: 1\nb: { c: 1, c: 2 }\na: 3")).toEqual(["3:1 duplicate-field", "2:12 duplicate-field"]);
  });

  it("takes __proto__ for a field like any other", () => {
    const outcome = parseYaml("a.yaml", "__proto__: { polluted: true }\nconstructor: 1\n");
    if (!outcome.ok) throw new Error("refused");
    const value = outcome.value.value as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ["a flow of brackets", "[".repeat(500_000)],
    ["closed brackets", "[".repeat(5_000) + "]".repeat(5_000)],
    ["a staircase of lists", `${"- ".repeat(5_000)}a`],
    ["keys in keys", `${"? ".repeat(5_000)}a`],
    ["a ring of aliases", "a: &a [*a]"],
    ["a billion laughs", laughs()],
    ["more aliases than anybody needs", `a: &a 1\nb: [${"*a,".repeat(LIMITS.aliases + 1)}]`],
  ])("refuses %s as too deep, at once", (_, text) => {
    const outcome = parseYaml("a.yaml", text);
    expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.code)).toEqual(["too-deep"]);
  });

  it("refuses a file that its aliases blow up", () => {
    const outcome = parseYaml("a.yaml", `a: &a [${"x,".repeat(9_000)}]\nb: [${"*a,".repeat(1_500)}]`);
    expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.code)).toEqual(["file-too-large"]);
  });

  it("refuses a file beyond the limit without reading it", () => {
    expect(codes("a".repeat(LIMITS.yaml + 1))).toEqual(["1:1 file-too-large"]);
  });

  it("reads back any value that YAML can hold", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const outcome = parseYaml("a.yaml", stringify(value));
        expect(outcome.ok && outcome.value.value).toEqual(value);
      }),
      runs,
    );
  });

  it("never throws, whatever the text, and every place is inside it", () => {
    const scrap = fc.constantFrom(
      ..."-?:,[]{}#&*!|>'\"%@` \n\t",
      "---",
      "...",
      "a",
      "字",
      "<<",
      "!!",
      "\0",
      "\ufeff",
      "~",
    );
    fc.assert(
      fc.property(
        fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join("")),
        (text) => {
          const outcome = parseYaml("a.yaml", text);
          const lines = text.split("\n");
          for (const { line, column } of outcome.ok ? [outcome.value.at(["a", 0])] : outcome.issues) {
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
          }
        },
      ),
      { ...runs, numRuns: runs.numRuns * 5 },
    );
  });
});

function laughs(): string {
  const line = (_: unknown, at: number) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(",")}]`;
  return ["a0: &a0 [lol]", ...Array.from({ length: 9 }, line)].join("\n");
}
