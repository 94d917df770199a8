// The readers and the drafting rules, loaded when somebody first brings a text.
import { type DeskSource, type Draft, layDrafts } from "../../analysis/index.ts";
import type { DraftedText, TextFile } from "../../files/index.ts";
import type { Issue } from "../../model/index.ts";
import { doWork, type Session, type StoragePort, type WorkPort } from "../../session/index.ts";

const BY = "quanze.reviewer";

const sourceOf = (path: string, { raw, text, reading, repairs, warnings }: DraftedText): DeskSource => ({
  path,
  raw,
  text,
  reading,
  repairs,
  undone: [],
  warnings,
});

/** Who reviewed here last. */
export const lastReviewer = (storage: StoragePort): string => storage.read(BY) ?? "";
export const keepReviewer = (storage: StoragePort, by: string): boolean => storage.write(BY, by);

type Read =
  | { readonly source: DeskSource; readonly drafted: DraftedText }
  | { readonly issues: readonly Issue[] };

/** Reads a text on the second thread, shown and cancellable; what stands in the way comes back, nothing where it was called off. */
export async function readSource(session: Session, port: WorkPort, file: TextFile): Promise<Read> {
  const drafted = await doWork(session, port, "draft", { file });
  if (!drafted) return { issues: [] };
  return drafted.ok
    ? { source: sourceOf(file.path, drafted.value), drafted: drafted.value }
    : { issues: drafted.issues };
}

/** Reads a text onto the desk; what stands in the way comes back. */
export async function layDesk(
  session: Session,
  port: WorkPort,
  file: TextFile,
  by: string,
): Promise<readonly Issue[]> {
  const read = await readSource(session, port, file);
  if ("issues" in read) return read.issues;
  const { document, drafts } = read.drafted;
  const facts = {
    title: document.title ?? "",
    issuer: document.issuer ?? "",
    date: document.date ?? "",
    number: document.number ?? "",
    extent: "full" as const,
  };
  session.run("desk.lay", { work: layDrafts(read.source, facts, drafts), by });
  return [];
}

/** The desk's text with only some of its repairs. */
export async function redraft(
  source: DeskSource,
  undone: readonly number[],
): Promise<{ source: DeskSource; drafts: readonly Draft[] }> {
  const { draftAgain } = await import("../../files/index.ts");
  const repairs = source.repairs.filter((_, at) => !undone.includes(at));
  const { text, reading, drafts, warnings } = draftAgain(source.path, source.raw, repairs);
  return { source: { ...source, text, reading, warnings, undone }, drafts };
}
