// The small policy of tests/fixtures/files/small as files in memory, with parts replaced or taken away.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextFile } from "../../src/files/index.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/files/small");
const NAMES = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));

/** In: file name → other content, or null to leave the file out. */
export function smallPolicy(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
  at = "small",
): TextFile[] {
  const names = new Set([...NAMES, ...Object.keys(changes)]);
  return [...names].flatMap((name) => {
    const content = name in changes ? changes[name]! : readFileSync(join(FOLDER, name));
    return content === null ? [] : [{ path: `${at}/${name}`, content }];
  });
}

/** The Opinion of graph-data. */
export function opinion(): TextFile[] {
  const folder = join(import.meta.dirname, "../../graph-data/urban-party-building-2019");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: `opinion${path.slice(folder.length)}`, content: readFileSync(path) }));
}
