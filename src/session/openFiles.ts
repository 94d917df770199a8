// Opening a file: the old workspace stays until the new one is whole.
import type { HanDecoder, TextFile } from "../files/index.ts";
import type { Workspace } from "../model/index.ts";
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
  han?: HanDecoder,
): Promise<boolean> {
  if (files.length === 0) return false;
  const { openWorkspace, parseWorkspaceFile, writeWorkspace } = await import("../files/index.ts");
  const { workspace } = session.state();
  // Tables of norms and annotations refer to the text of a policy that is open.
  const beside = files.some(({ path }) => /\.(?:[ct]sv|xlsx|jsonld)$/i.test(path));
  const open = beside ? parseWorkspaceFile({ path: "", content: writeWorkspace(workspace) }) : null;
  const opened = openWorkspace(files, { base: open?.ok ? open.value.policies : [], ...(han && { han }) });
  const norms = files.every(({ path }) => /\.(?:[ct]sv|jsonld)$/i.test(path));
  if (opened.ok && norms)
    session.run("workspace.replace", { workspace: merged(workspace, opened.workspace) });
  else if (opened.ok) session.run(`workspace.${how}`, { workspace: opened.workspace });
  else
    session.run("problems.show", { file: files.map(({ path }) => path).join("、"), issues: opened.issues });
  return opened.ok;
}

/** Policies that came in take the place of their elders; the others stay. */
function merged(workspace: Workspace, incoming: Workspace): Workspace {
  const policies = workspace.policies.map(
    (policy) => incoming.policies.find(({ id }) => id === policy.id) ?? policy,
  );
  return { policies, sameAs: workspace.sameAs };
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
