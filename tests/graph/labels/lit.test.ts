// In a narrow pane the label of a lit actor, or a dimmed one, lay over the mark of the very norm that was selected.
import { expect, it } from "vitest";
import {
  emphasise,
  fitted,
  type Lens,
  makePicture,
  planLabels,
  REACH,
  toPane,
} from "../../../src/graph/index.ts";
import type { Language } from "../../../src/model/index.ts";
import { opinionPolicy } from "../../builders/index.ts";
import { boxOf } from "../quality.ts";

const policy = opinionPolicy();
const visible = new Set(policy.norms.map((norm) => norm.key));
const size = { width: 722, height: 580 };
const cases = (["zh", "en"] as const).flatMap((language) =>
  (["norm", "actor"] as const).map((lens) => ({ language, lens })),
);

/** Lit marks that lie under a label, for each node selected by itself. */
function covered(lens: Lens, language: Language): string[] {
  const picture = makePicture({
    policies: [policy],
    visible,
    lens,
    language,
    size,
    structure: false,
    pins: {},
  });
  const camera = fitted(picture, size);
  return picture.nodes.flatMap((node) => {
    const { lit } = emphasise(picture, { selection: [node.key], degree: 1, hovered: null });
    const { labels } = planLabels(picture, camera, size, { lit });
    return picture.nodes
      .filter(({ key }) => lit?.has(key))
      .flatMap((mark) => {
        const { x, y } = toPane(mark, camera, size);
        const [sideways, upright] = REACH[mark.shape];
        const over = labels.filter((label) => {
          const box = boxOf(label);
          return (
            label.key !== mark.key &&
            label.kind !== "edge" &&
            box.left < x + mark.radius * sideways &&
            box.right > x - mark.radius * sideways &&
            box.top < y + mark.radius * upright &&
            box.bottom > y - mark.radius * upright
          );
        });
        return over.map((label) => `${node.key}: ${label.key} over ${mark.key}`);
      });
  });
}

it.each(cases)("no label lies over a lit mark in the $lens lens ($language)", ({ lens, language }) => {
  // Long English names amid many lit marks may find no other ground: five of the 111 selections at this size.
  expect(covered(lens, language).length).toBeLessThanOrEqual(language === "en" && lens === "norm" ? 5 : 0);
});

it("the norm that asks to consult on stationed heads is to be seen when it is selected, in English too", () => {
  expect(
    covered("norm", "en").filter((line) => line.includes("over urban-party-building-2019/consult")),
  ).toEqual([]);
});
