import { describe, expect, it } from "vitest";
import { cells, inColumns } from "../../src/cli/columns.ts";

describe("columns on a terminal", () => {
  it("counts Han characters and full-width marks as two cells", () => {
    expect(["街道", "a（b）", "✓ x", "𠮷"].map(cells)).toEqual([4, 6, 3, 2]);
  });

  it("pads every column but the last", () => {
    expect(
      inColumns([
        ["主体", "4"],
        ["a", "12"],
      ]),
    ).toBe("主体  4\na     12\n");
  });
});
