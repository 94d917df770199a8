import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardPlace } from "../../../src/ui/network/cardPlace.ts";

const PANE = { width: 1600, height: 900 };

describe("the place of the hover card", () => {
  it("turns away from what is lit", () => {
    const at = { x: 800, y: 450 };
    const lit = (x: number, y: number) => ({ x, y, weight: 1 });
    const place = cardPlace(at, PANE, [lit(900, 550), lit(900, 350), lit(700, 350)]);
    expect(place).toMatchObject({ right: 816, top: 466 });
  });

  it("always leaves room enough to read within the pane", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1600 }), fc.integer({ min: 0, max: 900 }), (x, y) => {
        const {
          maxWidth,
          maxHeight,
          left = 0,
          right = 0,
          top = 0,
          bottom = 0,
        } = cardPlace({ x, y }, PANE, []);
        expect(maxWidth).toBeGreaterThanOrEqual(240);
        expect(left + right + maxWidth).toBeLessThanOrEqual(PANE.width);
        expect(top + bottom + Math.min(maxHeight, 190)).toBeLessThanOrEqual(PANE.height);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
