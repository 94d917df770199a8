// Commands of tours and of 读着长图. Part of the register (commands.ts).
import type { Key, Tour } from "../model/index.ts";
import { type Command, plain, view } from "./command.ts";
import type { State } from "./state.ts";
import { findTour, stepView, tourKey, withTour } from "./tours.ts";
import type { TourPlace, View } from "./view.ts";

interface Going {
  readonly tour: Key;
  /** Id of the step; the first where there is none of that id. */
  readonly step?: string;
  readonly as?: TourPlace["as"];
}

/** The view at a step; nothing changes where the tour is not there. */
function gone(state: State, { tour: key, step: id, as }: Going): Partial<View> {
  const found = findTour(state.workspace, key);
  const step = found?.tour.steps.find((one) => one.id === id) ?? found?.tour.steps[0];
  if (!found || !step) return {};
  const mode = as ?? (state.view.tour?.tour === key ? state.view.tour.as : "play");
  return {
    ...stepView(found.policy, step),
    main: "training",
    reading: null,
    tour: { tour: key, step: step.id, as: mode },
  };
}

/** The view after a tour was changed: at the step asked for, else at the one it was at, else at its first. */
function standing(state: State, tour: Tour, asked?: string): TourPlace | null {
  const old = state.view.tour;
  const key = tourKey(tour);
  const step =
    tour.steps.find(({ id }) => id === asked) ??
    tour.steps.find(({ id }) => id === old?.step) ??
    tour.steps[0];
  return step ? { tour: key, step: step.id, as: old?.tour === key ? old.as : "edit" } : null;
}

const edited = <A>(change: (state: State, args: A) => State): Command<A> => ({
  history: "push",
  apply: change,
});

export const tourCommands = {
  /** Goes to a step of a tour: what the step names is chosen, and shown as the step wants it. */
  "tour.go": view<Going>("push", (_, args, state) => gone(state, args)),
  /** The same inside a tour that runs by itself: no step to undo. */
  "tour.tick": view<Going>("replace", (old, args, state) => (old.tour ? gone(state, args) : {})),
  "tour.as": view<{ as: TourPlace["as"] }>("push", (old, { as }) =>
    old.tour ? { main: "training", tour: { ...old.tour, as } } : {},
  ),
  "tour.leave": view<object>("push", () => ({ tour: null })),
  /** Puts a checked tour in place of the one of its id, or adds it, and stands at a step of it. */
  "tour.put": edited<{ tour: Tour; step?: string }>((state, { tour, step }) => {
    const place = standing(state, tour, step);
    return {
      ...state,
      workspace: withTour(state.workspace, tourKey(tour), tour),
      unsaved: [...state.unsaved, tour],
      view: { ...state.view, tour: place },
    };
  }),
  "tour.remove": edited<{ key: Key }>((state, { key }) =>
    findTour(state.workspace, key)
      ? {
          ...state,
          workspace: withTour(state.workspace, key, null),
          view: { ...state.view, tour: state.view.tour?.tour === key ? null : state.view.tour },
        }
      : state,
  ),
  /** A tour went into a file, or all of them did. */
  "tour.kept": plain<{ key?: Key }>(({ unsaved }, { key }) => ({
    unsaved: key === undefined ? [] : unsaved.filter((tour) => tourKey(tour) !== key),
  })),
  /** 读着长图: begins at a clause, or ends (null). */
  "reading.set": view<{ clause: string | null }>("push", (_, { clause }) => ({
    reading: clause,
    ...(clause !== null && { main: "training", lens: "norm", selection: [], camera: null, clause }),
  })),
  /** Reads on to a clause, or back to it. */
  "reading.go": view<{ clause: string }>("replace", (old, { clause }) =>
    old.reading === null ? {} : { reading: clause, clause },
  ),
} as const;
