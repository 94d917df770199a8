// Opening a file: the old workspace stays until the new one is whole.
import type { TextFile } from "../files/index.ts";
import type { Session } from "./store.ts";

/**
 * Reads files that a person chose or dropped and puts their workspace in place of the present one, or shows
 * what is wrong with them. Resolves to whether the workspace was replaced. The readers (YAML, the checks) are
 * loaded when they are first needed.
 */
export async function openFiles(session: Session, files: readonly TextFile[]): Promise<boolean> {
  if (files.length === 0) return false;
  const { openWorkspace } = await import("../files/index.ts");
  const opened = openWorkspace(files);
  if (opened.ok) session.run("workspace.replace", { workspace: opened.workspace });
  else
    session.run("problems.show", { file: files.map(({ path }) => path).join("、"), issues: opened.issues });
  return opened.ok;
}
