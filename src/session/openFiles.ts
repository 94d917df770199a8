// Opening a file: the old workspace stays until the new one is whole.
import type { TextFile } from "../files/index.ts";
import type { Workspace } from "../model/index.ts";
import { doWork } from "./doWork.ts";
import type { Ports } from "./ports.ts";
import type { Session } from "./store.ts";
import { readLink } from "./url.ts";

/** `replace`: in place of what is there. `add`: beside it. */
export type OpenHow = "replace" | "add";

/**
 * Reads files that a person chose or dropped and puts their workspace in place of the present one, or shows
 * what is wrong with them. Resolves to whether they were opened. Reading and checking are a job (work.ts).
 */
export async function openFiles(
  session: Session,
  ports: Pick<Ports, "work">,
  files: readonly TextFile[],
  how: OpenHow = "replace",
): Promise<boolean> {
  if (files.length === 0) return false;
  // Tables of norms and annotations refer to the text of a policy that is open.
  const beside = files.some(({ path }) => /\.(?:[ct]sv|xlsx|jsonld)$/i.test(path));
  const opened = await doWork(session, ports.work, "open", {
    files,
    beside: beside ? session.state().workspace : null,
  });
  if (!opened) return false;
  const { workspace } = session.state();
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
  ports: Pick<Ports, "address" | "files" | "work">,
  source: string,
): Promise<void> {
  const { link } = ports.address.read();
  const file = await ports.files.fetch(source);
  if (typeof file === "string")
    return session.run("notify", { word: `exchange.source.${file}`, facts: { source } });
  if (await openFiles(session, ports, [file]))
    session.run("view.load", readLink(link, session.state().workspace));
}
