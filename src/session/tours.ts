// Where somebody is in a tour, what a step makes of the view, and a workspace with a tour changed. A step sets
// the view once, when it is gone to; whoever looks around afterwards is free to, and comes back by going again.
import { NO_FILTER } from "../analysis/index.ts";
import type { Key, Policy, Tour, TourStep, Workspace } from "../model/index.ts";
import { memo } from "./memo.ts";
import { selectPolicies } from "./selectors.ts";
import type { State } from "./state.ts";
import type { TourPlace, View } from "./view.ts";

/** A tour of a workspace with the policy that it goes through. */
export interface KeyedTour {
  readonly key: Key;
  readonly policy: Policy;
  readonly tour: Tour;
}

/** The step somebody is at; `at` counts from 0. */
export interface Standing extends KeyedTour {
  readonly step: TourStep;
  readonly at: number;
  readonly as: TourPlace["as"];
}

export const tourKey = (tour: Pick<Tour, "policy" | "id">): Key => `${tour.policy}/${tour.id}`;

export function findTour(workspace: Workspace, key: Key): KeyedTour | null {
  for (const policy of workspace.policies)
    for (const tour of policy.tours) if (tourKey(tour) === key) return { key, policy, tour };
  return null;
}

/** The tours of the policies shown, in the order of their files. */
export const selectTours: (state: State) => readonly KeyedTour[] = memo([selectPolicies], (policies) =>
  policies.flatMap((policy) => policy.tours.map((tour) => ({ key: tourKey(tour), policy, tour }))),
);

/** Tours that would be lost with the page. */
export const selectUnsaved: (state: State) => readonly KeyedTour[] = memo(
  [(state: State) => state.workspace, (state: State) => state.unsaved],
  ({ policies }, unsaved) =>
    policies.flatMap((policy) =>
      policy.tours
        .filter((tour) => unsaved.includes(tour))
        .map((tour) => ({ key: tourKey(tour), policy, tour })),
    ),
);

const placeOf = (state: State) => state.view.tour;
const workspaceOf = (state: State) => state.workspace;

/** The step that the view is at; null outside tours, and where the tour or the step is gone. */
export const selectStanding: (state: State) => Standing | null = memo(
  [workspaceOf, placeOf],
  (workspace, place) => {
    const found = place && findTour(workspace, place.tour);
    const at = found?.tour.steps.findIndex(({ id }) => id === place?.step) ?? -1;
    const step = found?.tour.steps[at];
    return found && place && step ? { ...found, step, at, as: place.as } : null;
  },
);

/** What going to a step makes of the view: nothing filtered, what the step names chosen, its lens and camera. */
export function stepView(policy: Policy, step: TourStep): Partial<View> {
  return {
    lens: step.lens,
    selection: step.select.map((id) => `${policy.id}/${id}`),
    filter: NO_FILTER,
    degree: 1,
    camera: step.camera,
    clause: step.address,
    structure: false,
    ...(step.query !== null && { question: step.query }),
  };
}

/** Whether a tour on the lectern, or 读着长图, has the whole page and its keys. */
export const ownsPage = ({ main, tour, reading }: View): boolean =>
  main === "training" && (reading !== null || tour?.as === "present" || tour?.as === "kiosk");

const SEEN = ["lens", "selection", "camera"] as const;

/** Whether somebody has looked elsewhere since the step was gone to. */
export function strayed(view: View, { policy, step }: Standing): boolean {
  const asked = stepView(policy, step);
  return (
    view.main !== "training" ||
    SEEN.some((field) => JSON.stringify(view[field]) !== JSON.stringify(asked[field]))
  );
}

/** The workspace with a tour put in the place of the one of its id, or after all others; null takes it out. */
export function withTour(workspace: Workspace, key: Key, tour: Tour | null): Workspace {
  const policies = workspace.policies.map((policy) => {
    if (!key.startsWith(`${policy.id}/`)) return policy;
    const known = policy.tours.some((other) => tourKey(other) === key);
    const tours = known
      ? policy.tours.flatMap((other) => (tourKey(other) === key ? (tour ? [tour] : []) : [other]))
      : [...policy.tours, ...(tour ? [tour] : [])];
    return { ...policy, tours };
  });
  return { ...workspace, policies };
}
