// A zip → its files, within limits that are checked before anything is unpacked: what a directory promises is summed
// first, and nothing is unpacked beyond what it promised.
import type { TextFile } from "../decode.ts";
import { LIMITS } from "../limits.ts";
import { fileIssue, type Outcome, refuse } from "../outcome.ts";
import { type Entry, entriesOf, unpacked } from "./entries.ts";

/** In a central directory: its first four bytes. */
const ZIP_MARK = [0x50, 0x4b];

export const isZip = (content: Uint8Array): boolean =>
  content[0] === ZIP_MARK[0] && content[1] === ZIP_MARK[1];

/**
 * In: a zip; which of its entries are wanted. Out: name → bytes, or Issues `file-too-large`, `archive-too-large`,
 * `broken-archive`. Never throws.
 */
export function readZip(
  { path, content }: TextFile,
  wanted: (name: string) => boolean = () => true,
): Outcome<ReadonlyMap<string, Uint8Array>> {
  if (content.length > LIMITS.zip)
    return refuse(fileIssue(path, "file-too-large", { size: content.length, limit: LIMITS.zip }));
  if (typeof content === "string" || !isZip(content)) return refuse(fileIssue(path, "broken-archive", {}));
  let entries = 0;
  const chosen: Entry[] = [];
  let size = 0;
  try {
    for (const entry of entriesOf(content)) {
      if (++entries > LIMITS.entries) return refuse(tooLarge(path));
      if (!wanted(entry.name) || entry.name.endsWith("/")) continue;
      size += entry.size;
      if (size > LIMITS.expanded) return refuse(tooLarge(path));
      chosen.push(entry);
    }
    if (entries === 0) return refuse(fileIssue(path, "broken-archive", {}));
    return { ok: true, value: new Map(chosen.map((entry) => [entry.name, unpacked(content, entry)])) };
  } catch {
    // Whatever is wrong with its structure, and a directory that says less than there is.
    return refuse(fileIssue(path, "broken-archive", {}));
  }
}

const tooLarge = (path: string) =>
  fileIssue(path, "archive-too-large", { size: LIMITS.expanded, entries: LIMITS.entries });

/** The files of a zip as a person's dropped files; folders that lead out of it are cut off. */
export function zippedFiles(file: TextFile): Outcome<TextFile[]> {
  const read = readZip(file, (name) => /\.(?:ya?ml|txt|json|csv|xlsx|jsonld)$/i.test(name));
  if (!read.ok) return read;
  const files = [...read.value].map(([name, content]) => ({ path: inside(name), content }));
  return { ok: true, value: files };
}

const inside = (name: string) =>
  name
    .replaceAll("\\", "/")
    .split("/")
    .filter((step) => step !== "" && step !== "." && step !== "..")
    .join("/");
