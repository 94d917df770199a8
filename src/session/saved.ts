// Saving a file: handed over, and the person told what became of it.
import type { FilesPort } from "./ports.ts";
import type { Session } from "./store.ts";

interface File {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Its MIME type. */
  readonly type: string;
  /** The word that tells of success (its facts: `name`, and `file`, the same). */
  readonly done?: string;
}

/** Resolves to whether the person has the file now; whatever happened was said. */
export async function saved(
  session: Session,
  files: Pick<FilesPort, "save">,
  { name: wanted, content, type, done = "exchange.done" }: File,
): Promise<boolean> {
  const { as, name, because } = await files.save(wanted, content, type);
  const facts = { name, file: name };
  if (as === "nothing")
    session.run("notify", { word: because ? "exchange.unsaved" : "exchange.cancelled", facts });
  else session.run("notify", { word: because ? `exchange.instead.${because}` : done, facts });
  return as !== "nothing";
}
