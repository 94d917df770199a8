// Paths on disk → files for files/openWorkspace. Reads only what a policy is made of.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LIMITS, MARKS, type TextFile } from "../files/index.ts";

/** The policies that come with the package, seen from src/cli and from dist/cli alike. */
export const BUNDLED = fileURLToPath(new URL("../../graph-data", import.meta.url));

/** A path that cannot be read: wrong usage, not a mistake in a file. */
export class UnreadablePath extends Error {
  constructor(readonly path: string) {
    super(path);
  }
}

const PARTS = [...MARKS, "source.raw.txt", "layout.yaml", "glossary.yaml"];
/** Folders of a policy that hold YAML files. */
const FOLDERS = ["norms", "tours"];

/** The files of a policy folder, of a folder of such folders, or one workspace file. Throws UnreadablePath. */
export function readPath(path: string): TextFile[] {
  try {
    const stat = statSync(path);
    if (stat.isFile()) return [readFile(path)];
    // A folder without policies stands for itself, so that it can be told that it is none.
    const folders = stat.isDirectory() ? policyFoldersIn(path) : null;
    if (folders) return folders.length > 0 ? folders.flatMap(filesOfPolicy) : [{ path, content: "" }];
  } catch {
    // Told below: what exactly the system minds about a path helps nobody.
  }
  throw new UnreadablePath(path);
}

/** The folder itself where it is a policy, else its sub-folders that are. */
function policyFoldersIn(folder: string): string[] {
  if (isPolicy(folder)) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith(".") && !entry.isFile())
    .map((entry) => join(folder, entry.name))
    .filter(isPolicy)
    .sort();
}

function isPolicy(folder: string): boolean {
  return MARKS.some((name) => existsSync(join(folder, name)));
}

function filesOfPolicy(folder: string): TextFile[] {
  const inside = FOLDERS.flatMap((name) => {
    const home = join(folder, name);
    const names = existsSync(home) ? readdirSync(home).filter((each) => /\.ya?ml$/.test(each)) : [];
    return names.map((each) => join(home, each));
  });
  const paths = [...PARTS.map((name) => join(folder, name)), ...inside];
  return paths.filter((path) => existsSync(path) && statSync(path).isFile()).map(readFile);
}

/** What is beyond every limit is not read to its end: the reader in files/ says that it is too large. */
function readFile(path: string): TextFile {
  const tooLarge = statSync(path).size > LIMITS.json;
  const content = tooLarge ? new Uint8Array(LIMITS.json + 1) : readFileSync(path);
  return { path: path.replaceAll("\\", "/"), content };
}
