import { describe, expect, it } from "vitest";
import { pathsBetween, readyPairs } from "../../../src/analysis/index.ts";
import { aPolicy, checked, opinionPolicy } from "../../builders/index.ts";

const policy = opinionPolicy();

describe("pairs to begin with", () => {
  it("are joined by norms in as many steps as is said", () => {
    const pairs = readyPairs(policy);
    expect(pairs).toHaveLength(6);
    for (const { from, to, steps } of pairs) {
      const found = pathsBetween(policy, { from, to, direction: "forward", structure: false });
      expect([found.shortest, found.paths.length > 0], `${from} ${to}`).toEqual([steps, true]);
    }
  });

  it("never lead to the same body twice, and some take more than one step", () => {
    const pairs = readyPairs(policy);
    expect(new Set(pairs.map(({ to }) => to)).size).toBe(pairs.length);
    expect(pairs.some(({ steps }) => steps > 1)).toBe(true);
  });

  it("are none in a document whose norms join nobody", () => {
    const [empty] = checked([aPolicy({ text: "本文件没有规定。\n", actors: [], norms: [] })]).policies;
    expect(empty && readyPairs(empty)).toEqual([]);
  });
});
