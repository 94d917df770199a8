// Nothing that a file may hold makes the checks throw, and whatever they say can be said in words.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Checked, checkWorkspace, ISSUE_CODES, type RawPolicy } from "../../src/model/index.ts";
import { issueWords, sayIssue } from "../../src/words/index.ts";
import { rawOf, rawPolicy, smallPolicy } from "../builders/index.ts";
import { runs } from "../builders/soak.ts";

const PARTS = ["document", "actors", "norms", "coverage", "layout"] as const;
const small = smallPolicy();

/** The small policy's values, as thawed plain data. */
function parts(): Record<(typeof PARTS)[number], unknown> {
  const value = {
    document: small.document.value,
    actors: small.actors.value,
    norms: small.norms[0]!.value,
    coverage: small.coverage.value,
    layout: { pins: [{ lens: "norm", item: "street", x: 0.5, y: 0.5 }] },
  };
  return structuredClone(value);
}

function check(policy: RawPolicy, sameAs: unknown = null): Checked {
  const checked = checkWorkspace({ policies: [policy], sameAs: sameAs === null ? null : rawOf(sameAs) });
  for (const issue of checked.ok ? checked.warnings : checked.issues) {
    expect(ISSUE_CODES).toContain(issue.code);
    const holes = [...issueWords[issue.code].zh.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(issue.facts)).toEqual(expect.arrayContaining(holes));
    expect(sayIssue("en", issue)).not.toBe("");
  }
  if (!checked.ok) expect(checked.issues.length).toBeGreaterThan(0);
  return checked;
}

/** Every place in a value: the way to its holder, and the last step. */
function places(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return steps.flatMap((step) => [
    [...way, step],
    ...places((value as Record<string | number, unknown>)[step], [...way, step]),
  ]);
}

function put(root: unknown, way: readonly (string | number)[], value: unknown): void {
  let holder = root as Record<string | number, unknown>;
  for (const step of way.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const last = way.at(-1)!;
  if (value === undefined && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
}

const oddity = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    "",
    "small",
    "street",
    "2.1.1.1",
    "9.9.9.9",
    "的",
    "\ud842",
    "\u200b",
    -1,
    1e300,
    [],
  ),
  fc.constant(JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1, "toString": []}')),
);

test("any value in any place of any part is survived and told in words", () => {
  fc.assert(
    fc.property(fc.constantFrom(...PARTS), fc.nat(), oddity, fc.nat(), oddity, (part, one, a, other, b) => {
      const values = parts();
      for (const [seed, value] of [
        [one, a],
        [other, b],
      ] as const) {
        const ways = places(values[part]);
        if (ways.length > 0) put(values[part], ways[seed % ways.length]!, structuredClone(value));
      }
      check(rawPolicy({ ...values, text: small.text.text }));
    }),
    runs(200),
  );
});

test("whole parts of anything are survived, and so is any text", () => {
  const anything = fc.oneof(oddity, fc.anything({ withNullPrototype: true, maxDepth: 2 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...PARTS),
      anything,
      fc.string({ unit: "grapheme" }),
      anything,
      (part, value, text, sameAs) => {
        check(rawPolicy({ ...parts(), text: small.text.text, [part]: value }), sameAs);
        check(rawPolicy({ ...parts(), text, scrape: text }));
      },
    ),
    runs(80),
  );
});

test("fields named like those of every object are unknown fields, and harm nobody", () => {
  const values = parts();
  Object.assign(values, {
    layout: JSON.parse('{"pins": [], "__proto__": {"polluted": 1}, "constructor": 2}') as unknown,
  });
  const checked = check(rawPolicy({ ...values, text: small.text.text }));
  expect(checked.ok ? [] : checked.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["unknown-field", "__proto__"],
    ["unknown-field", "constructor"],
  ]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
