// The matrix of differences: everything that changed stands in it, in the cells of those who bear it.
import { describe, expect, test } from "vitest";
import { differenceMatrix } from "../../../src/analysis/compare/differenceMatrix.ts";
import { compare, type Pair } from "../../../src/analysis/index.ts";
import type { Policy } from "../../../src/model/index.ts";
import { opinionAndPlan } from "../../builders/index.ts";

const { policies, sameAs } = opinionAndPlan();
const [a, b] = policies as [Policy, Policy];
const comparison = compare(a, b, sameAs);
const changed = comparison.pairs.filter(({ change }) => change !== "same");
const all = (across: "change" | "actor") => {
  const matrix = differenceMatrix(a, b, sameAs, comparison, across);
  const cells = matrix.rows.flatMap((row) =>
    matrix.columns.map((column) => ({ row, column, pairs: matrix.at(row.id, column.id) })),
  );
  return { matrix, cells };
};

describe.each(["change", "actor"] as const)("by %s", (across) => {
  const { matrix, cells } = all(across);

  test("every difference stands in a cell, and nothing that is the same", () => {
    const found = new Set<Pair>(cells.flatMap(({ pairs }) => pairs));
    expect(found).toEqual(new Set(changed));
  });

  test("a row's sum holds each of its cells' differences once", () => {
    for (const row of matrix.rows) {
      const sum = matrix.of(row.id);
      expect(new Set(sum).size).toBe(sum.length);
      const own = new Set(cells.filter((cell) => cell.row === row).flatMap(({ pairs }) => pairs));
      expect(new Set(sum)).toEqual(own);
    }
  });

  test("no row or column is empty", () => {
    for (const line of [...matrix.rows, ...matrix.columns])
      expect(
        cells.some(({ row, column, pairs }) => (row === line || column === line) && pairs.length > 0),
      ).toBe(true);
  });
});

test("columns are the changes in their order, and a cell holds only its own", () => {
  const { matrix, cells } = all("change");
  expect(matrix.columns.map(({ id }) => id)).toEqual([
    "stricter",
    "weaker",
    "party",
    "wider",
    "narrower",
    "new",
    "missing",
  ]);
  for (const { column, pairs } of cells) expect(pairs.every(({ change }) => change === column.id)).toBe(true);
});

test("an actor that both documents have is one row", () => {
  const names = all("change").matrix.rows.map((row) => (row.kind === "actor" ? row.actor.name : ""));
  expect(names.filter((name) => name === "社区")).toHaveLength(1);
});
