import { describe, expect, it } from "vitest";
import { stats } from "../../../src/analysis/index.ts";
import { opinion, smallWorkspace } from "../../builders/index.ts";

describe("stats", () => {
  it("counts every value of every vocabulary, zeros too", () => {
    expect(stats(smallWorkspace().policies[0]!)).toEqual({
      id: "small",
      actors: 8,
      norms: 8,
      byModality: { obligation: 5, prohibition: 1, permission: 1, power: 1 },
      byForce: { mandatory: 4, general: 1, directive: 2, encouraged: 1 },
      byTopic: { general: 3, consultation: 1, burden: 4 },
      explicitBearers: 4,
      coverage: { norm: 6, background: 1, purpose: 1, exhortation: 1, heading: 5, doubtful: 1 },
    });
  });

  it("counts each norm of the Opinion once in every tally", () => {
    const [policy] = opinion().policies;
    const { norms, byModality, byForce, byTopic, coverage } = stats(policy!);
    const sum = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((a, b) => a + b, 0);
    expect([byModality, byForce, byTopic].map(sum)).toEqual([norms, norms, norms]);
    expect(sum(coverage)).toBe(policy!.clauses.length);
  });
});
