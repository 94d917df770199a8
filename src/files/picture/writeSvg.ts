// The picture that the page shows, for paper and for other programs: legend, source, coverage and 节选 around it, the
// text as text. Same workspace, same picture.
import {
  drawSvg,
  type Frame,
  fitted,
  frameSize,
  legend,
  makePicture,
  PALETTES,
  planLabels,
  wrap,
} from "../../graph/index.ts";
import type { Workspace } from "../../model/index.ts";
import { sayLegend, sayPictureFoot, sayPictureTitle } from "../../words/index.ts";
import { step, type Task, type Wanted, wantedNorms, wantedPolicies } from "../format.ts";
import { PAPERS, type PaperId } from "./paper.ts";

/** Font size of the lines under a picture and what they keep free at either side, as graph/svg draws them. */
const FOOT = { fontSize: 12, free: 32 };
/** Beyond this a table serves better than a picture. */
const LEAST_HEIGHT = 300;

export function writeSvg(workspace: Workspace, wanted: Wanted, paper: PaperId, task?: Task): string {
  const { language, lens = "norm", structure = false } = wanted;
  const policies = wantedPolicies(workspace, wanted);
  const visible = new Set(policies.flatMap((policy) => wantedNorms(policy, wanted).map(({ key }) => key)));
  const { width, ratio, mm } = PAPERS[paper];
  const all = policies.reduce((sum, policy) => sum + policy.norms.length, 0);
  const frameOf = (hidden: number): Frame => ({
    legend: legend({ policies, visible, structure })
      .filter(({ kind }) => kind !== "structure" || structure)
      .filter(({ kind }) => kind !== "role" || lens === "norm")
      .map((entry) => ({ entry, text: sayLegend(language, entry) })),
    lines: sayPictureFoot(language, policies, { shown: visible.size, all, hidden }).flatMap(
      (line) => wrap(line, width - FOOT.free, FOOT.fontSize, false).lines,
    ),
  });
  step(task, 0, 3);
  // The foot grows by no line when the hidden labels are counted, or the sheet would change its size.
  const extra = frameSize(frameOf(1), width);
  const size = {
    width,
    height: Math.max(LEAST_HEIGHT, Math.round(width / ratio) - extra.top - extra.bottom),
  };
  const picture = makePicture({
    policies,
    visible,
    lens,
    language,
    structure,
    size,
    pins: wanted.pins?.[lens] ?? {},
  });
  step(task, 1, 3);
  const plan = planLabels(picture, fitted(picture, size), size);
  step(task, 2, 3);
  const svg = drawSvg(picture, plan, {
    palette: PALETTES.light,
    title: sayPictureTitle(language, policies),
    frame: frameOf(plan.hidden),
    portable: true,
    ...(mm && { paper: { width: `${mm[0]}mm`, height: `${mm[1]}mm` } }),
  });
  step(task, 3, 3);
  return svg;
}
