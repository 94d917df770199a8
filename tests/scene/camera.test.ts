import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Camera, toPane, toWorld } from "../../src/graph/index.ts";
import { asTransform, between, fills, panned, SCALE, zoomed } from "../../src/scene/camera.ts";

const PANE = { width: 800, height: 600 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const camera: fc.Arbitrary<Camera> = fc.record({
  x: number(-2000, 2000),
  y: number(-2000, 2000),
  scale: number(0.3, 6),
});
const point = fc.record({ x: number(0, 800), y: number(0, 600) });
const runs = { numRuns: process.env.SOAK === "1" ? 20_000 : 200, seed: 20190508 };

describe("the camera under a hand", () => {
  it("keeps the world point under the pointer while zooming, and stays within its limits", () => {
    fc.assert(
      fc.property(camera, point, number(0.05, 20), (from, at, factor) => {
        const to = zoomed(from, factor, at, PANE);
        const back = toPane(toWorld(at, from, PANE), to, PANE);
        expect(back.x).toBeCloseTo(at.x, 6);
        expect(back.y).toBeCloseTo(at.y, 6);
        expect(to.scale).toBeGreaterThanOrEqual(SCALE.least);
        expect(to.scale).toBeLessThanOrEqual(SCALE.most);
      }),
      runs,
    );
  });

  it("moves the picture by exactly as many pixels as the hand", () => {
    fc.assert(
      fc.property(camera, point, point, (from, at, by) => {
        const moved = toPane(toWorld(at, from, PANE), panned(from, by), PANE);
        expect(moved.x).toBeCloseTo(at.x + by.x, 6);
        expect(moved.y).toBeCloseTo(at.y + by.y, 6);
      }),
      runs,
    );
  });

  it("moves what was drawn, as a bitmap, to where it would be drawn anew", () => {
    fc.assert(
      fc.property(camera, camera, point, (drawn, now, at) => {
        const [x, y, scale] = (asTransform(drawn, now, PANE).match(/-?[\d.]+(?:e[-+]\d+)?/g) ?? []).map(
          Number,
        ) as [number, number, number];
        const place = toPane(toWorld(at, drawn, PANE), now, PANE);
        expect(at.x * scale + x).toBeCloseTo(place.x, 3);
        expect(at.y * scale + y).toBeCloseTo(place.y, 3);
      }),
      runs,
    );
  });

  it("glides from one camera to the other, zooming by equal factors", () => {
    const from = { x: 0, y: 0, scale: 1 };
    const to = { x: 100, y: 50, scale: 4 };
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toEqual(to);
    expect(between(from, to, 0.5)).toEqual({ x: 50, y: 25, scale: 2 });
  });
});

describe("a drawing that is moved as it is", () => {
  it("fills the pane exactly while every corner of the pane shows a part of it or of its margin", () => {
    const margin = { width: 400, height: 300 };
    fc.assert(
      fc.property(camera, number(-500, 500), number(-500, 500), number(0.4, 2.4), (drawn, dx, dy, zoom) => {
        const now = {
          x: drawn.x + dx / drawn.scale,
          y: drawn.y + dy / drawn.scale,
          scale: drawn.scale * zoom,
        };
        const corners = [0, PANE.width].flatMap((x) => [0, PANE.height].map((y) => ({ x, y })));
        const reach = corners.map((corner) => {
          const { x, y } = toPane(toWorld(corner, now, PANE), drawn, PANE);
          const [beyondX, beyondY] = [
            Math.max(-x, x - PANE.width) - margin.width,
            Math.max(-y, y - PANE.height) - margin.height,
          ];
          return Math.max(beyondX, beyondY);
        });
        const most = Math.max(...reach);
        // On the very edge rounding decides.
        fc.pre(Math.abs(most) > 1e-6);
        expect(fills({ camera: drawn, margin }, now, PANE)).toBe(most < 0);
      }),
      runs,
    );
  });

  it("is made anew once it is magnified until it looks coarse", () => {
    const drawn = { camera: { x: 0, y: 0, scale: 1 }, margin: { width: 400, height: 300 } };
    expect(fills(drawn, { x: 0, y: 0, scale: 2 }, PANE)).toBe(true);
    expect(fills(drawn, { x: 0, y: 0, scale: 4 }, PANE)).toBe(false);
  });
});
