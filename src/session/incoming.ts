// What was opened and waits for the person's word: nothing of it is in the workspace yet.
import { type Issue, joinWorkspaces, mergeWorkspaces, type Workspace } from "../model/index.ts";

/** `replace`: in place of all that is there. `merge`: policies take the place of those with their id. `add`: beside them. */
export type OpenHow = "replace" | "merge" | "add";

export interface Incoming {
  /** Names of the files, as they are told. */
  readonly file: string;
  readonly workspace: Workspace;
  readonly warnings: readonly Issue[];
  /** What is proposed. */
  readonly how: OpenHow;
}

/** The workspace as it would be after a choice. */
export function workspaceAfter(open: Workspace, incoming: Workspace, how: OpenHow): Workspace {
  if (how === "replace") return incoming;
  return how === "merge" ? mergeWorkspaces(open, incoming) : joinWorkspaces(open, incoming);
}
