// The shipped document through the real pipeline: files read, parsed, checked. Read once per test file.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { openWorkspace, type TextFile } from "../../src/files/index.ts";
import type { Policy, Workspace } from "../../src/model/index.ts";

export const OPINION = "urban-party-building-2019";
const FOLDER = join(import.meta.dirname, "../../graph-data", OPINION);

/** All files of a folder, named as a person would: the folder's own name first. */
export function filesOf(folder: string, name: string): TextFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: [name, ...relative(folder, path).split(/[\\/]/)].join("/"),
      content: new Uint8Array(readFileSync(path)),
    }));
}

let known: Workspace | null = null;

/** The workspace of the 2019 Opinion; throws where graph-data is not sound. */
export function opinion(): Workspace {
  if (known) return known;
  const opened = openWorkspace(filesOf(FOLDER, OPINION));
  if (!opened.ok) {
    const told = opened.issues.map((issue) => `${issue.file}:${issue.line}: ${issue.code}`);
    throw new Error(`graph-data is not sound:\n${told.join("\n")}`);
  }
  known = opened.workspace;
  return known;
}

export function opinionPolicy(): Policy {
  return opinion().policies[0]!;
}
