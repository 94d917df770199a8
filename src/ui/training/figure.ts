// A step's figure for paper: only what it lights, light palette, as one SVG. No screen here.
import { litBy } from "../../analysis/index.ts";
import { drawSvg, makePicture, PALETTES, planLabels } from "../../graph/index.ts";
import type { Key, Language, Policy, TourStep } from "../../model/index.ts";
import { cameraOnLit, hushed, stepEmphasis } from "./frame.ts";

/** Size of the figure in px. It is printed 82 mm wide: its smallest words are then 8 pt. */
const SIZE = { width: 540, height: 400 };
const TEXT_SCALE = 1.7;

interface FigureInput {
  readonly policy: Policy;
  readonly step: TourStep;
  readonly language: Language;
  /** Keys of all norms. */
  readonly norms: ReadonlySet<Key>;
}

export function figureOf({ policy, step, language, norms }: FigureInput): string {
  const selection = step.select.map((id) => `${policy.id}/${id}`);
  const found = step.query === null ? [] : litBy(policy, step).map(({ key }) => key);
  const lens = step.lens;
  const whole = makePicture({
    policies: [policy],
    visible: norms,
    lens,
    language,
    structure: false,
    size: SIZE,
    pins: {},
    textScale: TEXT_SCALE,
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
  const camera = cameraOnLit(picture, SIZE, lit, TEXT_SCALE) ?? {
    x: SIZE.width / 2,
    y: SIZE.height / 2,
    scale: 1,
  };
  const plan = planLabels(picture, camera, SIZE, { textScale: TEXT_SCALE, lit });
  return drawSvg(picture, plan, { palette: PALETTES.light, size: SIZE, camera });
}
