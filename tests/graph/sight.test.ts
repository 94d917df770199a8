// The simulation of sight, against values that stand elsewhere.
import { expect, test } from "vitest";
import { contrast, difference, linear, seen } from "./sight.ts";

test("greys stay as they are, to whatever eye, within the rounding of the matrices", () => {
  for (const grey of ["#000000", "#777777", "#ffffff"])
    for (const sight of ["protanopia", "deuteranopia", "tritanopia", "greyscale"] as const)
      expect(difference(seen(grey, sight), linear(grey))).toBeLessThan(0.5);
});

test("red and green that differ only in that run together without red or green cones, not without blue ones", () => {
  const apart = (sight: "full" | "deuteranopia" | "tritanopia") =>
    difference(seen("#b07000", sight), seen("#6f8a00", sight));
  expect(apart("full")).toBeGreaterThan(30);
  expect(apart("deuteranopia")).toBeLessThan(apart("full") / 2);
  expect(apart("tritanopia")).toBeGreaterThan(apart("full") / 2);
});

test("contrast and difference of black and white are 21 and 100", () => {
  expect(contrast(linear("#000000"), linear("#ffffff"))).toBeCloseTo(21, 5);
  expect(difference(linear("#000000"), linear("#ffffff"))).toBeCloseTo(100, 1);
});
