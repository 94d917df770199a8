// Opening a file: the old workspace stays until the new one is whole.
import type { Session } from "./store.ts";

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads files that a person chose or dropped and puts their workspace in place of the present one, or shows
 * what is wrong with them. Resolves to whether the workspace was replaced. The readers (YAML, the checks) are
 * loaded when they are first needed.
 */
export async function openFiles(session: Session, files: readonly OpenedFile[]): Promise<boolean> {
  const [first] = files;
  if (!first) return false;
  const { openWorkspace } = await import("../files/index.ts");
  const outcome = openWorkspace(files);
  const file = files.length === 1 ? first.name : files.map(({ name }) => name).join(", ");
  if (outcome.ok) session.run("workspace.replace", { workspace: outcome.value });
  else session.run("problems.show", { file, issues: outcome.issues });
  return outcome.ok;
}
