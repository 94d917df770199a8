// The palettes: what has to be read stands out enough from its ground, whatever is dimmed.
import { describe, expect, test } from "vitest";
import { PALETTES, type Palette } from "../../src/graph/index.ts";
import { contrast, difference, linear, SIGHTS, seen } from "./sight.ts";

/** A colour laid on another with some opacity, `#rrggbb`. */
const laid = (top: string, ground: string, opacity: number): string => {
  const value = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => value(top, at) * opacity + value(ground, at) * (1 - opacity));
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
};
/** As WCAG counts it, for full sight. */
const contrastOf = (a: string, b: string) => contrast(linear(a), linear(b));
const words = ({ ink, actorInk, muted, accent, modality }: Palette) => [
  ink,
  actorInk,
  muted,
  accent,
  ...Object.values(modality),
];

describe.each(Object.entries(PALETTES))("the %s palette", (_, palette) => {
  test("sets words at 4.5:1 or more on paper and card", () => {
    for (const ground of [palette.paper, palette.card])
      for (const ink of words(palette)) expect(contrastOf(ink, ground), ink).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SIGHTS)("keeps the four modalities apart, and from the paper: %s", (sight) => {
    const tones = Object.entries(palette.modality);
    // ΔE*ab: three times the least that is noticed where lightness alone tells them apart, five times elsewhere. Shape,
    // dash and sign (应 禁 可 权) say the same beside the colour.
    const apart = sight === "greyscale" ? 7 : 11.5;
    for (const [name, tone] of tones) {
      for (const ground of [palette.paper, palette.card])
        expect(contrast(seen(tone, sight), seen(ground, sight)), name).toBeGreaterThanOrEqual(4.5);
      for (const [other, next] of tones)
        if (other !== name)
          expect(difference(seen(tone, sight), seen(next, sight)), `${name} ${other}`).toBeGreaterThan(apart);
    }
  });

  test("sets signs at 4.5:1 or more on the modality colours", () => {
    for (const tone of Object.values(palette.modality))
      expect(contrastOf(palette.onModality, tone)).toBeGreaterThanOrEqual(4.5);
  });
});

test("in high contrast, what is dimmed still has 4.5:1 as words and 3:1 as lines, and is less than what is lit", () => {
  const { paper, opacity, ink, actorInk, modality } = PALETTES.contrast;
  for (const colour of [ink, actorInk])
    expect(contrastOf(laid(colour, paper, opacity.dim), paper), colour).toBeGreaterThanOrEqual(4.5);
  for (const colour of Object.values(modality)) {
    expect(contrastOf(laid(colour, paper, opacity.dim), paper), colour).toBeGreaterThanOrEqual(3);
    expect(contrastOf(laid(colour, paper, opacity.dimLine), paper), colour).toBeGreaterThanOrEqual(3);
  }
  expect(opacity.dimLine).toBeLessThan(opacity.inferredLine);
  expect(opacity.dim).toBeLessThan(0.7);
});
