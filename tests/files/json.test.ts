import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS, parseJson } from "../../src/files/index.ts";
import { needsLook } from "../../src/files/jsonGlance.ts";
import { scanJson } from "../../src/files/jsonScan.ts";

const runs = { numRuns: process.env.SOAK === "1" ? 50_000 : 300, seed: 7 };

function codes(text: string): string[] {
  const outcome = parseJson("a.json", text);
  return outcome.ok ? [] : outcome.issues.map(({ code, line, column }) => `${line}:${column} ${code}`);
}

describe("parseJson", () => {
  it("knows the place of every value, of its key where it has one", () => {
    const outcome = parseJson("a.json", '{\n  "a": [1, {"b\\n": "x"}],\n  "c": null\n}\n');
    if (!outcome.ok) throw new Error("refused");
    const { at } = outcome.value;
    expect(at(["a"])).toEqual({ line: 2, column: 3 });
    expect(at(["a", 1])).toEqual({ line: 2, column: 12 });
    expect(at(["a", 1, "b\n"])).toEqual({ line: 2, column: 13 });
    expect(at(["c", "deeper"])).toEqual({ line: 3, column: 3 });
    expect(at(["nothing"])).toEqual({ line: 1, column: 1 });
  });

  it.each([
    ['{"a": [1,]}', "1:10 syntax"],
    ['{"a" 1}', "1:6 syntax"],
    ["[1\n2]", "2:1 syntax"],
    ['["a\nb"]', "1:2 syntax"],
    ["{'a': 1}", "1:2 syntax"],
    ["", "1:1 syntax"],
    ["{} {}", "1:4 syntax"],
    ["[01]", "1:3 syntax"],
    ["[nul]", "1:2 syntax"],
    ['["\\x"]', "1:2 syntax"],
  ])("says where %j goes wrong", (text, place) => {
    expect(codes(text)).toEqual([place]);
  });

  it("says which field is written twice, however it is spelt", () => {
    expect(codes('{"a": 1, "b": {"c": 1,\n "\\u0063": 2}}')).toEqual(["2:2 duplicate-field"]);
  });

  it("takes __proto__ for a field like any other", () => {
    const outcome = parseJson("a.json", '{"__proto__": {"polluted": true}}');
    expect(outcome.ok && Object.keys(outcome.value.value as object)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("refuses nesting without end", () => {
    expect(codes("[".repeat(1_000_000))).toEqual([`1:${LIMITS.depth + 1} too-deep`]);
    expect(codes(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`)).toHaveLength(1);
  });

  it("accepts and refuses as JSON.parse does", () => {
    const good = fc.json();
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[],:"\\ \n0-.eE+tfn字\u0000'))
      .map(
        ([text, at, mark]) =>
          text.slice(0, at % (text.length + 1)) + mark + text.slice((at % (text.length + 1)) + (at % 2)),
      );
    fc.assert(
      fc.property(fc.oneof(good, spoilt), (text) => {
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(codes(text)[0]).toMatch(/syntax$/);
          return;
        }
        const outcome = parseJson("a.json", text);
        if (outcome.ok) expect(outcome.value.value).toEqual(expected);
        else expect(outcome.issues[0]!.code).toBe("duplicate-field");
      }),
      runs,
    );
  });

  it("looks closely wherever a closer look would find something", () => {
    const name = fc.constantFrom("a", "b", "ab", "\\u0061", "__proto__", "字");
    const { value } = fc.letrec<{ value: string; object: string; list: string }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom("1", '"x"', '"\\""', '"\\\\"', '"{"', '"a\\":"', "null"),
        tie("object"),
        tie("list"),
      ),
      object: fc
        .array(fc.tuple(name, tie("value")), { maxLength: 5 })
        .map((fields) => `{${fields.map(([field, inner]) => `"${field}" : ${inner}`).join(",\n ")}}`),
      list: fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
    }));
    let seen = 0;
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 5 }), (text, depth) => {
        const scan = scanJson(text, depth, 50);
        const wrong = scan.fault !== null || scan.twice.length > 0;
        if (wrong) expect(needsLook(text, depth)).toBe(true);
        else if (!text.includes("\\u")) expect(needsLook(text, depth)).toBe(false);
        if (wrong) seen += 1;
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(10);
  });

  it("looks closely at two names that only look alike, and takes them", () => {
    // The same sum of their letters: 31 · 1 + 0 = 31 · 0 + 31.
    const text = '{"Aa": 1, "BB": 2}';
    expect(needsLook(text, 64)).toBe(true);
    expect(parseJson("a.json", text)).toMatchObject({ ok: true, value: { value: { Aa: 1, BB: 2 } } });
  });
});
