// On both projectors every step of every tour names what it lights.
import { expect, test } from "vitest";
import { cameraOnLit, hushed, makePicture, planLabels, stepEmphasis } from "../../../src/graph/index.ts";
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
