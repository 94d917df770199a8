// A step's figure for paper, or as a picture on a slide: only what it lights, light palette, as one SVG.
import { litBy } from "../../analysis/index.ts";
import type { Language, Policy, TourStep } from "../../model/index.ts";
import { planLabels } from "../labels/planLabels.ts";
import { makePicture } from "../makePicture.ts";
import { PALETTES } from "../palette.ts";
import type { Size } from "../picture.ts";
import { drawSvg } from "../svg/drawSvg.ts";
import { cameraOnLit, hushed, stepEmphasis } from "./frame.ts";

/** A handout's figure in px. It is printed 78 mm wide: its smallest words are then 8 pt. */
export const HANDOUT_FIGURE = { size: { width: 540, height: 400 }, textScale: 1.8 } as const;

interface StepFigureInput {
  readonly policy: Policy;
  readonly step: Pick<TourStep, "select" | "query" | "lens">;
  readonly language: Language;
  /** In px. */
  readonly size: Size;
  readonly textScale: number;
}

/** The figure as SVG text; labels that find no room in it are left out. */
export function stepFigure({ policy, step, language, size, textScale }: StepFigureInput): string {
  const norms = new Set(policy.norms.map(({ key }) => key));
  const selection = step.select.map((id) => `${policy.id}/${id}`);
  const found = step.query === null ? [] : litBy(policy, step).map(({ key }) => key);
  const lens = step.lens;
  const whole = makePicture({
    policies: [policy],
    visible: norms,
    lens,
    language,
    structure: false,
    size,
    pins: {},
    textScale,
  });
  const emphasis = stepEmphasis(whole, selection, norms, null, found);
  const { lit } = emphasis;
  const shown = hushed(whole, lit);
  // On paper the rest would be grey dust: only what is lit is drawn.
  const picture = lit
    ? {
        ...shown,
        nodes: shown.nodes.filter(({ key }) => lit.has(key)),
        edges: shown.edges.filter(({ key }) => lit.has(key)),
      }
    : shown;
  const camera = cameraOnLit(picture, size, lit, textScale) ?? {
    x: size.width / 2,
    y: size.height / 2,
    scale: 1,
  };
  const plan = planLabels(picture, camera, size, { textScale, lit });
  return drawSvg(picture, plan, { palette: PALETTES.light, size, camera });
}
