// The quick test of a shape says what zod says, and gives what zod gives.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitted } from "../../src/model/fit.ts";
import {
  actorsShape,
  coverageShape,
  documentShape,
  layoutShape,
  normsShape,
  sameAsListShape,
} from "../../src/model/shapes.ts";
import { glossaryShape, tourShape } from "../../src/model/tourShapes.ts";
import { type RawPolicy, writtenPolicy } from "./written.ts";

const RUNS = { numRuns: process.env.SOAK === "1" ? 20_000 : 400, seed: 7 };

const policy: RawPolicy = writtenPolicy();
const SHAPES = {
  document: documentShape,
  actors: actorsShape,
  norms: normsShape,
  coverage: coverageShape,
  tour: tourShape,
  glossary: glossaryShape,
  layout: layoutShape,
  sameAs: sameAsListShape,
} as const;
type Part = keyof typeof SHAPES;
const PARTS = Object.keys(SHAPES) as Part[];

/** Every place in a value, as paths. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...path, name]))];
}

/** A copy with something else at one place; `undefined` takes the field away. */
function spoilt(value: unknown, path: readonly (string | number)[], other: unknown): unknown {
  if (path.length === 0) return other;
  const [step, ...rest] = path as [string | number, ...(string | number)[]];
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  const made = spoilt(copy[step], rest, other);
  if (made === undefined && !Array.isArray(copy)) delete copy[step];
  else copy[step] = made;
  return copy;
}

const others = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    "",
    0,
    1.5,
    -1,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    [],
    {},
    [null],
    { zh: "甲", en: "a" },
    "an-id",
    "1.2.3.4",
    "2019-05",
    "obligation",
    "甲\u202e乙",
    "甲\ud800",
    "𠮷",
    "甲".repeat(401),
    "甲".repeat(20_001),
  ),
  fc.string(),
);

describe("the quick test of a shape", () => {
  test.each(PARTS)("fits %s as it is written, and gives what zod gives", (part) => {
    const fit = fitted<unknown>(SHAPES[part], policy[part]);
    expect(fit).not.toBeNull();
    expect(fit!.value).toEqual(SHAPES[part].parse(policy[part]));
  });

  test("never fits what zod refuses, and otherwise gives the same, whatever is changed", () => {
    let fits = 0;
    fc.assert(
      fc.property(fc.constantFrom(...PARTS), fc.nat(), others, (part, at, other) => {
        const all = places(policy[part]);
        const value = spoilt(policy[part], all[at % all.length]!, other);
        const fit = fitted<unknown>(SHAPES[part], value);
        const parsed = SHAPES[part].safeParse(value, { jitless: true });
        if (!parsed.success) expect(fit).toBeNull();
        else if (fit) expect(fit.value).toEqual(parsed.data);
        if (fit) fits += 1;
      }),
      RUNS,
    );
    expect(fits).toBeGreaterThan(RUNS.numRuns / 20);
  });

  test("refuses unknown fields, whatever they are called", () => {
    for (const name of ["x", "constructor", "toString"])
      expect(fitted<unknown>(layoutShape, { pins: [], [name]: 1 })).toBeNull();
    expect(fitted<unknown>(layoutShape, JSON.parse('{"pins": [], "__proto__": {"pins": []}}'))).toBeNull();
    expect(fitted<unknown>(layoutShape, JSON.parse('{"__proto__": {"pins": []}}'))).toBeNull();
  });

  test("fills in defaults of their own and leaves what was given alone", () => {
    const given = {};
    const [one, other] = [fitted(layoutShape, given), fitted(layoutShape, given)];
    expect(one!.value).toEqual({ pins: [] });
    expect(one!.value.pins).not.toBe(other!.value.pins);
    expect(given).toEqual({});
  });
});
