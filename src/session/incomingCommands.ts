// Commands of what was read and waits for the person's word. Part of the register (commands.ts).
import type { Workspace } from "../model/index.ts";
import { type Command, plain } from "./command.ts";
import { type Incoming, type OpenHow, workspaceAfter } from "./incoming.ts";
import { firstView, type State } from "./state.ts";
import { readLink, writeLink } from "./url.ts";

export const incomingCommands = {
  "incoming.show": plain<{ incoming: Incoming }>((_, { incoming }) => ({
    incoming,
    dialog: "import",
    problems: null,
  })),
  /** Undoable, the view and a review of lists with it: one step back and everything is as it was. */
  "incoming.take": {
    history: "push",
    apply(state, { how }) {
      if (state.incoming === null) return state;
      const workspace = workspaceAfter(state.workspace, state.incoming.workspace, how);
      return {
        ...state,
        workspace,
        view: viewOf(state, workspace, how),
        incoming: null,
        dialog: null,
        hovered: null,
        duties: how === "replace" ? null : state.duties,
      };
    },
  } satisfies Command<{ how: OpenHow }>,
} as const;

/** What came is shown at once, but where documents are compared or listed: there they stand beside each other. */
function viewOf({ view, workspace: old }: State, workspace: Workspace, how: OpenHow): State["view"] {
  const { decisions } = view;
  if (how === "replace") return { ...firstView(workspace), decisions };
  // As a link, so that nothing is asked for that is no more.
  const kept = { ...readLink(writeLink(view, old), workspace).view, decisions };
  if (view.main === "compare" || view.main === "library") return kept;
  const came = workspace.policies.filter((policy) => !old.policies.includes(policy));
  const shown = came.some(({ id }) => view.policies.includes(id));
  return came[0] === undefined || shown
    ? kept
    : { ...firstView(workspace), policies: [came[0].id], decisions };
}
