import { describe, expect, it } from "vitest";
import { makePace } from "../../src/scene/pace.ts";

/** Frames that follow each other by `ms`, each drawn when the pace allows it; how many were drawn. */
function drawings(frames: number, ms: number): number {
  const pace = makePace();
  let count = 0;
  for (let frame = 0; frame < frames; frame++) {
    const now = frame * ms;
    pace.saw(now);
    if (!pace.mayDraw(now)) continue;
    pace.drew();
    count++;
  }
  return count;
}

describe("the pace of a moving picture", () => {
  it("is every frame where frames are quick", () => {
    expect(drawings(100, 16)).toBeGreaterThan(80);
  });

  it("is now and then where they are slow, so that the bitmap can move in between", () => {
    const count = drawings(100, 60);
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThan(30);
  });
});
