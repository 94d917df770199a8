import { describe, expect, it } from "vitest";
import { blocks } from "../../../src/ui/reader/leaves.ts";
import { bars, runs } from "../../../src/ui/reader/margin.ts";
import { opinionPolicy } from "../../builders/index.ts";

describe("the bars in the margin", () => {
  it("stand for every clause of the text, in runs of one state", () => {
    const policy = opinionPolicy();
    const clauses = runs(blocks(policy)).flatMap((run) => {
      for (const leaf of run.leaves) expect(leaf.clause?.state).toBe(run.state);
      return run.leaves.map((leaf) => leaf.clause?.address);
    });
    expect(new Set(clauses).size).toBe(policy.clauses.length);
  });

  it("run on over the lines of a run, and share a line on which two runs meet", () => {
    const box = (run: number, line: number) => ({ run, top: line * 30 + 6, bottom: line * 30 + 24 });
    expect(bars([box(0, 0), box(0, 1), box(1, 1), box(1, 2)], 30)).toEqual([
      { run: 0, top: 0, bottom: 45 },
      { run: 1, top: 45, bottom: 90 },
    ]);
  });

  it("give the shortest clause its part of the line", () => {
    const box = (run: number) => ({ run, top: 6, bottom: 24 });
    expect(bars([box(0), box(1), box(1), box(2)], 30).map(({ top, bottom }) => bottom - top)).toEqual([
      10, 10, 10,
    ]);
  });
});
