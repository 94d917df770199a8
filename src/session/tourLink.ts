// The part of a link that says where somebody is in a tour (see url.ts).
import type { Key, Workspace } from "../model/index.ts";
import { firstView } from "./state.ts";
import { findTour, stepView } from "./tours.ts";
import { TOUR_MODES, type TourPlace, type View } from "./view.ts";

/** Fields of the link: the tour, its step, and how it is shown unless that is the usual way. */
export function tourWords(place: TourPlace | null, short: (key: Key) => string): [string, string][] {
  if (!place) return [];
  return [
    ["tour", short(place.tour)],
    ["step", place.step],
    ["as", place.as === "play" ? "" : place.as],
  ];
}

/** The place that a link asks for; a step that is not there is the first, a tour that is not there none. */
export function readTour(
  fields: ReadonlyMap<string, string>,
  workspace: Workspace,
  long: (word: string) => Key,
): TourPlace | null {
  const key = long(fields.get("tour") ?? "");
  const steps = findTour(workspace, key)?.tour.steps ?? [];
  const step = steps.find(({ id }) => id === fields.get("step")) ?? steps[0];
  if (!step) return null;
  return { tour: key, step: step.id, as: TOUR_MODES.find((mode) => mode === fields.get("as")) ?? "play" };
}

/** What a step makes of the first view: a link says only where the view differs, so that it can be typed by hand. */
export function tourView(place: TourPlace | null, workspace: Workspace): View {
  const first = firstView(workspace);
  const found = place && findTour(workspace, place.tour);
  const step = found?.tour.steps.find(({ id }) => id === place?.step);
  return found && step ? { ...first, ...stepView(found.policy, step) } : first;
}

/** Said where a tour's step has something and the view has none. */
const NONE = "-";
/** Words of a field beside what a tour's step has already: "" where they agree. */
export const orNone = (words: string, asked: string) => (words === asked ? "" : words === "" ? NONE : words);
