// What a command is, and the two ways to make one. The register is commands.ts.
import type { State } from "./state.ts";
import type { View } from "./view.ts";

/** push: undoable, a step in the browser's history. replace: in the link only. none: neither. */
export type HistoryKind = "push" | "replace" | "none";

export interface Command<A> {
  readonly history: HistoryKind;
  apply(state: State, args: A): State;
}

/** A command that changes the view; where it alters nothing, it is no step to undo. */
export const view = <A>(
  history: HistoryKind,
  change: (view: View, args: A, state: State) => Partial<View>,
): Command<A> => ({
  history,
  apply: (state, args) => {
    const changes = change(state.view, args, state);
    return alters(state.view, changes) ? { ...state, view: { ...state.view, ...changes } } : state;
  },
});

export const plain = <A>(change: (state: State, args: A) => Partial<State>): Command<A> => ({
  history: "none",
  apply: (state, args) => ({ ...state, ...change(state, args) }),
});

/** Whether changes say anything new: a command that alters nothing is no step to undo. */
function alters(old: View, changes: Partial<View>): boolean {
  return (Object.keys(changes) as (keyof View)[]).some(
    (field) => changes[field] !== old[field] && JSON.stringify(changes[field]) !== JSON.stringify(old[field]),
  );
}
