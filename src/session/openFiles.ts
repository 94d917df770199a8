// Opening a file: the old workspace stays until the new one is whole.
import type { TextFile } from "../files/index.ts";
import type { AddressPort, FilesPort } from "./ports.ts";
import type { Session } from "./store.ts";
import { readLink } from "./url.ts";

/** `replace`: in place of what is there. `add`: beside it. */
export type OpenHow = "replace" | "add";

/**
 * Reads files that a person chose or dropped and puts their workspace in place of the present one, or shows
 * what is wrong with them. Resolves to whether they were opened. The readers (YAML, the checks) are
 * loaded when they are first needed.
 */
export async function openFiles(
  session: Session,
  files: readonly TextFile[],
  how: OpenHow = "replace",
): Promise<boolean> {
  if (files.length === 0) return false;
  const { openWorkspace } = await import("../files/index.ts");
  const opened = openWorkspace(files);
  if (opened.ok) session.run(`workspace.${how}`, { workspace: opened.workspace });
  else
    session.run("problems.show", { file: files.map(({ path }) => path).join("、"), issues: opened.issues });
  return opened.ok;
}

/**
 * Opens the workspace that the page's address names (`?src=`), and in it the view that the link asks for. The person is
 * told when it cannot be had; the workspace stays as it was.
 */
export async function openSource(
  session: Session,
  ports: { readonly address: AddressPort; readonly files: FilesPort },
  source: string,
): Promise<void> {
  const { link } = ports.address.read();
  const file = await ports.files.fetch(source);
  if (typeof file === "string")
    return session.run("notify", { word: `exchange.source.${file}`, facts: { source } });
  if (await openFiles(session, [file])) session.run("view.load", readLink(link, session.state().workspace));
}
