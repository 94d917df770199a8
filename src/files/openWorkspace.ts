// Opening is a closed result: a whole, checked workspace or the list of what is wrong. Nothing in between,
// so that whoever holds an old workspace can keep it until the new one is whole.
import { byPlace, checkWorkspace, type Issue, type Workspace } from "../model/index.ts";
import type { TextFile } from "./decode.ts";
import { type Around, parseWorkspace } from "./parseWorkspace.ts";
import type { HanDecoder } from "./sheet/readCsv.ts";
import { parseWorkspaceFile } from "./workspaceFile.ts";
import { writeWorkspace } from "./writeWorkspace.ts";

export type Opened =
  | { readonly ok: true; readonly workspace: Workspace; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** In: the files of one or more policies, or workspace files. Out: the workspace, or every Issue met, in order of place. */
export function openWorkspace(files: readonly TextFile[], around: Around = {}): Opened {
  const parsed = parseWorkspace(files, around);
  if (!parsed.ok) return { ok: false, issues: [...parsed.issues].sort(byPlace) };
  return checkWorkspace(parsed.value);
}

/**
 * The same in steps, for a page that has no second thread: yields the share done, 0…1. `beside` is the workspace that is
 * open, for tables and annotations that refer to its texts.
 */
export function* opening(
  files: readonly TextFile[],
  { beside, han }: { readonly beside: Workspace | null; readonly han?: HanDecoder },
): Generator<number, Opened> {
  const open = beside ? parseWorkspaceFile({ path: "", content: writeWorkspace(beside) }) : null;
  yield 0.1;
  const parsed = parseWorkspace(files, { base: open?.ok ? open.value.policies : [], ...(han && { han }) });
  yield 0.4;
  return parsed.ok
    ? checkWorkspace(parsed.value, { freeze: false })
    : { ok: false, issues: [...parsed.issues].sort(byPlace) };
}
