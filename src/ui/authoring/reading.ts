// The readers and the drafting rules, loaded when somebody first brings a text.
import type { TextFile } from "../../files/index.ts";
import type { Issue } from "../../model/index.ts";
import type { Desk, DeskText, Session } from "../../session/index.ts";

/** GB18030 by the browser's own decoder. */
function decodeChinese(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads a text onto the desk; what stands in the way comes back. */
export async function layDesk(session: Session, file: TextFile): Promise<readonly Issue[]> {
  const { draftFile } = await import("../../files/index.ts");
  const drafted = await draftFile(file, decodeChinese);
  if (!drafted.ok) return drafted.issues;
  const { raw, text, repairs, reading, document, drafts, warnings } = drafted.value;
  const facts = {
    title: document.title ?? "",
    issuer: document.issuer ?? "",
    date: document.date ?? "",
    number: document.number ?? "",
    extent: "full" as const,
  };
  session.run("desk.lay", {
    brought: { path: file.path, raw, text, repairs, reading, drafts, warnings, facts },
  });
  return [];
}

/** The desk's text with only some of its repairs. */
export async function redraft(desk: Desk, undone: readonly number[]): Promise<DeskText> {
  const { draftAgain } = await import("../../files/index.ts");
  return draftAgain(
    desk.path,
    desk.raw,
    desk.repairs.filter((_, at) => !undone.includes(at)),
  );
}
