import { expect, test } from "vitest";
import { cycles } from "../../src/model/cycles.ts";

const arrows = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0]!, to: pair[1]! }));

test("a tree and a diamond go in no circle", () => {
  expect(cycles(arrows("ab", "ac", "bd", "cd"))).toEqual([]);
});

test("every arrow that closes a circle is told, with the way round", () => {
  expect(cycles(arrows("ab", "bc", "ca", "dd"))).toEqual([
    { arrow: 2, way: ["a", "b", "c", "a"] },
    { arrow: 3, way: ["d", "d"] },
  ]);
});

test("a chain of a hundred thousand does not overflow", () => {
  const chain = Array.from({ length: 100_000 }, (_, at) => ({ from: `n${at}`, to: `n${at + 1}` }));
  expect(cycles(chain)).toEqual([]);
  expect(cycles([...chain, { from: "n100000", to: "n0" }])).toHaveLength(1);
});
