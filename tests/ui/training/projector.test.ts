// On both projectors every step of every tour names what it lights.
import { expect, test } from "vitest";
import {
  cameraOnLit,
  HANDOUT_FIGURE,
  hushed,
  makePicture,
  planLabels,
  stepEmphasis,
  toPane,
} from "../../../src/graph/index.ts";
import { opinionPolicy } from "../../builders/index.ts";

test("what a step names has its label at 1920 × 1080 and at 1024 × 768", () => {
  const policy = opinionPolicy();
  const norms = new Set(policy.norms.map(({ key }) => key));
  for (const size of [
    { width: 624, height: 725 },
    { width: 1171, height: 1035 },
  ])
    for (const tour of policy.tours)
      for (const step of tour.steps) {
        const full = makePicture({
          policies: [policy],
          visible: norms,
          lens: step.lens,
          language: "zh",
          structure: false,
          size,
          pins: {},
          textScale: 2.2,
        });
        const selection = step.select.map((id) => `${policy.id}/${id}`);
        const lit = stepEmphasis(full, selection, norms, null).lit;
        const p = hushed(full, lit);
        const camera = cameraOnLit(p, size, lit, 2.2)!;
        const plan = planLabels(p, camera, size, { textScale: 2.2, lit });
        const keys = new Set(plan.labels.map(({ key }) => key));
        const lost = selection.filter((key) => !keys.has(key) && p.nodes.some((n) => n.key === key));
        expect(lost, `${size.width} ${tour.id} ${step.id}`).toEqual([]);
      }
});

test("the figure of a step shows all that it lights: on a handout the lower party once stood beyond the edge", () => {
  const policy = opinionPolicy();
  const visible = new Set(policy.norms.map(({ key }) => key));
  const { size: paper, textScale } = HANDOUT_FIGURE;
  for (const [size, scale] of [
    [paper, textScale],
    [{ width: 624, height: 725 }, 2.2],
    [{ width: 1171, height: 1035 }, 2.85],
  ] as const)
    for (const language of ["zh", "en"] as const)
      for (const tour of policy.tours)
        for (const { id, lens, select } of tour.steps) {
          const common = { policies: [policy], visible, lens, language, structure: false, size, pins: {} };
          const picture = makePicture({ ...common, textScale: scale });
          const selection = select.map((own) => `${policy.id}/${own}`);
          const { lit } = stepEmphasis(picture, selection, visible, null);
          const camera = cameraOnLit(picture, size, lit, scale)!;
          const beyond = picture.nodes
            .filter(({ key }) => lit?.has(key))
            .map((node) => toPane(node, camera, size))
            .filter(({ x, y }) => x < 0 || y < 0 || x > size.width || y > size.height);
          expect(beyond, `${size.width} ${language} ${tour.id} ${id}`).toEqual([]);
        }
});
