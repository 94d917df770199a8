// Opening a file: the old workspace stays until the new one is whole, and until the person has seen what it is.
import type { Opened, TextFile } from "../files/index.ts";
import { doWork } from "./doWork.ts";
import { type OpenHow, workspaceAfter } from "./incoming.ts";
import type { Ports } from "./ports.ts";
import type { Session } from "./store.ts";
import { readLink } from "./url.ts";

/**
 * Reads files that a person chose or dropped and shows what they would change, or what is wrong with them; the
 * workspace stays as it is. `how` is what is proposed where the files do not say it themselves: tables and
 * annotations speak of policies that are open, so they are to be merged. Resolves to whether there is something to choose.
 */
export async function offerFiles(
  session: Session,
  ports: Pick<Ports, "work">,
  files: readonly TextFile[],
  how: OpenHow = "replace",
): Promise<boolean> {
  if (files.length === 0) return false;
  const opened = await read(session, ports, files);
  if (!opened) return false;
  if (!opened.ok) return refused(session, files, opened);
  const { workspace, warnings } = opened;
  // A workbook holds whole policies, but is mostly one that was written here and worked on.
  const worked = ofOpenOnes(files.filter(({ path }) => !/\.xlsx$/i.test(path)));
  const proposed = worked && how === "replace" ? "merge" : how;
  session.run("incoming.show", { incoming: { file: named(files), workspace, warnings, how: proposed } });
  return true;
}

/**
 * Reads files and puts their workspace in place of the present one without asking: what the page itself or its address
 * opens. Resolves to whether they were opened; else it is shown what is wrong with them.
 */
export async function openFiles(
  session: Session,
  ports: Pick<Ports, "work">,
  files: readonly TextFile[],
): Promise<boolean> {
  if (files.length === 0) return false;
  const opened = await read(session, ports, files);
  if (!opened) return false;
  if (!opened.ok) return refused(session, files, opened);
  const { workspace } = session.state();
  session.run("workspace.replace", {
    workspace: workspaceAfter(workspace, opened.workspace, ofOpenOnes(files) ? "merge" : "replace"),
  });
  return true;
}

/** Tables of norms and annotations speak of policies that are open. */
const ofOpenOnes = (files: readonly TextFile[]) =>
  files.every(({ path }) => /\.(?:[ct]sv|jsonld)$/i.test(path));

/** Reading and checking are a job (work.ts); null where it was called off. */
function read(
  session: Session,
  ports: Pick<Ports, "work">,
  files: readonly TextFile[],
): Promise<Opened | null> {
  // Tables of norms and annotations refer to the text of a policy that is open.
  const beside = files.some(({ path }) => /\.(?:[ct]sv|xlsx|jsonld|zip)$/i.test(path));
  return doWork(session, ports.work, "open", { files, beside: beside ? session.state().workspace : null });
}

function refused(session: Session, files: readonly TextFile[], { issues }: Opened & { ok: false }): false {
  session.run("problems.show", { file: named(files), issues });
  return false;
}

/** More names than these are only counted. */
const MOST_NAMES = 3;

/** The names of files, or the folder that they are all from. */
function named(files: readonly TextFile[]): string {
  const folders = new Set(files.map(({ path }) => (path.includes("/") ? path.split("/", 1)[0] : null)));
  const [folder] = folders;
  if (folders.size === 1 && folder) return folder;
  const names = files.slice(0, MOST_NAMES).map(({ path }) => path);
  return files.length > MOST_NAMES ? `${names.join("、")}… (${files.length})` : names.join("、");
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
