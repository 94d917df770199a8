// Files are written whole or not at all: a full disk must not leave half an archive in place of a whole one.
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type Terminal, Usage } from "./terminal.ts";

/** Throws Usage where the path cannot be written. */
export function writeWhole(path: string, content: string | Uint8Array, { say }: Terminal): void {
  const special = statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  const draft = special ? path : `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, content);
    if (!special) renameSync(draft, path);
  } catch {
    if (!special) rmSync(draft, { force: true });
    throw new Usage(say("cli.cannotWrite", { path }));
  }
}
