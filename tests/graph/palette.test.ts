// The palettes: what has to be read stands out enough from its ground, whatever is dimmed.
import { describe, expect, test } from "vitest";
import { PALETTES, type Palette } from "../../src/graph/index.ts";

type Rgb = readonly [number, number, number];
const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
/** A colour laid on another with some opacity. */
const laid = (top: string, ground: string, opacity: number): Rgb => {
  const [a, b] = [rgb(top), rgb(ground)];
  return a.map((value, at) => value * opacity + (b[at] ?? 0) * (1 - opacity)) as unknown as Rgb;
};
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** As WCAG counts it, 1 to 21. */
const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
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
      for (const ink of words(palette))
        expect(contrast(rgb(ink), rgb(ground)), ink).toBeGreaterThanOrEqual(4.5);
  });
});

test("in high contrast, what is dimmed still has 4.5:1 as words and 3:1 as lines, and is less than what is lit", () => {
  const { paper, opacity, ink, actorInk, modality } = PALETTES.contrast;
  for (const colour of [ink, actorInk])
    expect(contrast(laid(colour, paper, opacity.dim), rgb(paper)), colour).toBeGreaterThanOrEqual(4.5);
  for (const colour of Object.values(modality)) {
    expect(contrast(laid(colour, paper, opacity.dim), rgb(paper)), colour).toBeGreaterThanOrEqual(3);
    expect(contrast(laid(colour, paper, opacity.dimLine), rgb(paper)), colour).toBeGreaterThanOrEqual(3);
  }
  expect(opacity.dimLine).toBeLessThan(opacity.inferredLine);
  expect(opacity.dim).toBeLessThan(0.7);
});
