import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describeFilter,
  type Filter,
  facets,
  filterNorms,
  isEmptyFilter,
  NO_FILTER,
} from "../../../src/analysis/index.ts";
import { FORCES, LEVELS, MODALITIES, ROLES, SYSTEMS } from "../../../src/model/index.ts";
import { runs } from "../../builders/soak.ts";
import { SAMPLE } from "../sample.ts";

const passing = (filter: Partial<Filter>) =>
  [...filterNorms([SAMPLE], { ...NO_FILTER, ...filter })].map((key) => key.split("/n-")[1]);

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  modality: some(MODALITIES),
  force: some(FORCES),
  role: some(ROLES),
  level: some(LEVELS),
  system: some(SYSTEMS),
  topic: some(["consultation", "institutions", "nowhere"]),
  section: some(["1", "2", "2.1", "2.2.1"]),
  bearer: some(["explicit", "inferred"] as const),
  text: fc.constantFrom("", "街道", "街道 意见", "x"),
});

describe("which norms pass", () => {
  test("an empty filter lets everything through", () => {
    expect(passing({})).toHaveLength(4);
    expect(isEmptyFilter(NO_FILTER)).toBe(true);
    expect(isEmptyFilter({ ...NO_FILTER, text: "  " })).toBe(true);
  });

  test("values of one field are alternatives, fields must agree", () => {
    expect(passing({ modality: ["prohibition", "permission"] })).toEqual(["2-1-2", "2-2-2"]);
    expect(passing({ modality: ["prohibition", "permission"], role: ["recipient"] })).toEqual(["2-2-2"]);
  });

  test("level and system look at every party, role at the others only", () => {
    expect(passing({ level: ["community"] })).toEqual(["2-2-1"]);
    expect(passing({ system: ["party"] })).toEqual(["2-1-1"]);
    expect(passing({ role: ["approver"] })).toEqual(["2-2-1"]);
  });

  test("a section holds what lies below it, not what merely begins alike", () => {
    expect(passing({ section: ["2.1"] })).toEqual(["2-1-1", "2-1-2"]);
    expect(passing({ section: ["2.1.1"] })).toEqual(["2-1-1"]);
    expect(passing({ section: ["1"] })).toEqual([]);
  });

  test("a norm is inferred when no bearer is named", () => {
    expect(passing({ bearer: ["inferred"] })).toEqual(["2-1-1", "2-2-1"]);
    expect(passing({ bearer: ["explicit"] })).toEqual(["2-1-2", "2-2-2"]);
  });

  test("free text knows aliases, brackets, width, case and spaces", () => {
    expect(passing({ text: "区委区政府" })).toEqual(["2-2-1"]);
    expect(passing({ text: "街道党工委意见" })).toEqual(["2-1-1"]);
    expect(passing({ text: "街道党(工)委" })).toEqual(["2-1-1"]);
    expect(passing({ text: "ＳＵＭＭＡＲＹ　ｏｆ" })).toHaveLength(4);
    expect(passing({ text: "街道 下放" })).toEqual(["2-2-2"]);
    expect(passing({ text: "没有的话" })).toEqual([]);
  });
});

describe("what stands behind each value", () => {
  const counts = (filter: Partial<Filter>, field: "modality" | "topic" | "section") =>
    Object.fromEntries(
      facets([SAMPLE], { ...NO_FILTER, ...filter }).fields[field].map(({ value, count, total }) => [
        value,
        `${count}/${total}`,
      ]),
    );

  test("a field's own choice takes nothing from its other values", () => {
    expect(counts({ modality: ["prohibition"] }, "modality")).toEqual({
      obligation: "2/2",
      prohibition: "1/1",
      permission: "1/1",
    });
    expect(counts({ modality: ["prohibition"] }, "topic")).toEqual({
      consultation: "0/1",
      institutions: "1/1",
      burden: "0/1",
      empowerment: "0/1",
    });
  });

  test("sections are counted by the outline, values that nothing has are left out unless chosen", () => {
    expect(counts({}, "section")).toEqual({ "2": "4/4" });
    expect(counts({ section: ["2.1"] }, "section")).toEqual({ "2": "4/4", "2.1": "2/2" });
    expect(counts({ topic: ["nowhere"] }, "topic")).toMatchObject({ nowhere: "0/0" });
  });

  test("for any filter: what it shows is what passes, and a value's count is what choosing only it would show", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const found = facets([SAMPLE], filter);
        expect(found.shown).toBe(filterNorms([SAMPLE], filter).size);
        expect(found.total).toBe(4);
        for (const field of ["modality", "role", "level", "section", "bearer"] as const) {
          for (const { value, count } of found.fields[field]) {
            const only = { ...filter, [field]: [value] } as Filter;
            expect(count).toBe(filterNorms([SAMPLE], only).size);
          }
        }
      }),
      runs(200),
    );
  });
});

test("a filter is told choice by choice, its free text last", () => {
  expect(
    describeFilter({ ...NO_FILTER, role: ["consulted"], modality: ["power", "obligation"], text: " 街道 " }),
  ).toEqual([
    { field: "modality", value: "power" },
    { field: "modality", value: "obligation" },
    { field: "role", value: "consulted" },
    { field: "text", value: "街道" },
  ]);
});
