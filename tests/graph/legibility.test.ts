// The product's promise: in a pane of 1600×950 every label of the 2019 Opinion can be read, in both lenses and
// languages. The table that the last test prints is what to look at when placement or labels change.
import { describe, expect, it } from "vitest";
import { fitted, type Lens, makePicture, planLabels, type Size } from "../../src/graph/index.ts";
import type { Language } from "../../src/model/index.ts";
import { opinionPolicy } from "../builders/index.ts";
import { type Quality, qualityOf } from "./quality.ts";

const PANES: readonly Size[] = [
  { width: 1600, height: 950 },
  { width: 1366, height: 700 },
  { width: 900, height: 600 },
];
const VIEWS = (["zh", "en"] as const).flatMap((language) =>
  (["norm", "actor"] as const).map((lens) => ({ language, lens })),
);

function seen(lens: Lens, language: Language, size: Size, textScale = 1): Quality {
  const policy = opinionPolicy();
  const visible = new Set(policy.norms.map((norm) => norm.key));
  const picture = makePicture({
    policies: [policy],
    visible,
    lens,
    language,
    size,
    structure: false,
    pins: {},
    textScale,
  });
  const plan = planLabels(picture, fitted(picture, size), size, { textScale });
  const quality = qualityOf(picture, plan);
  expect(plan.hidden).toBe(quality.hidden);
  return quality;
}

describe.each(VIEWS)("the 2019 Opinion in the $lens lens ($language)", ({ lens, language }) => {
  it("shows all labels in full at 1600×950, none on another, none cut, none on a mark, none under 11 px", () => {
    const { overlaps, clipped, onMarks, hidden, smallest } = seen(lens, language, PANES[0] as Size);
    expect({ overlaps, clipped, onMarks, hidden }).toEqual({
      overlaps: 0,
      clipped: 0,
      onMarks: 0,
      hidden: 0,
    });
    expect(smallest).toBeGreaterThanOrEqual(11);
  });

  it("keeps all actors' labels in a pane of 1366×700, and no label overlaps another", () => {
    const { overlaps, clipped, hiddenActors, smallest } = seen(lens, language, PANES[1] as Size);
    expect({ overlaps, clipped, hiddenActors }).toEqual({ overlaps: 0, clipped: 0, hiddenActors: 0 });
    expect(smallest).toBeGreaterThanOrEqual(11);
  });

  it("draws labels of 24 px for the lectern at 1080p, hides what does not fit and overlaps nothing", () => {
    const { overlaps, clipped, smallest } = seen(lens, language, { width: 1900, height: 1000 }, 2.2);
    expect({ overlaps, clipped }).toEqual({ overlaps: 0, clipped: 0 });
    expect(smallest).toBeGreaterThanOrEqual(24);
  });
});

it("keeps all actors' labels in Chinese even in a pane of 900×600", () => {
  for (const lens of ["norm", "actor"] as const)
    expect(seen(lens, "zh", PANES[2] as Size).hiddenActors).toBe(0);
});

it("stays as calm as it was measured: crossings and lines through labels", () => {
  const table = VIEWS.flatMap(({ lens, language }) =>
    PANES.map((size) => {
      const { smallest: _, ...quality } = seen(lens, language, size);
      return { view: `${lens} ${language} ${size.width}×${size.height}`, ...quality };
    }),
  );
  console.table(table);
  const norm = table.find(({ view }) => view === "norm zh 1600×950");
  const actor = table.find(({ view }) => view === "actor zh 1600×950");
  expect(norm?.crossings).toBeLessThan(420);
  expect(norm?.through).toBeLessThan(300);
  expect(actor?.crossings).toBeLessThan(150);
  expect(actor?.through).toBeLessThan(110);
});
