// JSON text → a value with its places. JSON.parse makes the value; a scan of our own finds what it cannot
// tell: where a mistake stands, on every engine alike, and fields written twice.
import type { Path, Raw } from "../model/index.ts";
import { needsLook } from "./jsonGlance.ts";
import { type Place, scanJson } from "./jsonScan.ts";
import { LIMITS } from "./limits.ts";
import { lineFinder } from "./lines.ts";
import { fileIssue, type Outcome, refuse } from "./outcome.ts";

/**
 * Parses JSON. In: the file's name as the user knows it, its text. Out: the value with its places, or Issues
 * `file-too-large`, `too-deep`, `too-long` (an object's fields), `syntax`, `duplicate-field`. Never throws. Places are worked
 * out when first asked for: of a sound file they never are.
 */
export function parseJson(file: string, text: string): Outcome<Raw> {
  if (text.length > LIMITS.json)
    return refuse(fileIssue(file, "file-too-large", { size: text.length, limit: LIMITS.json }));
  return quickly(file, text) ?? closely(file, text);
}

/** The value of text in which nothing is wrong; null where something may be. */
function quickly(file: string, text: string): Outcome<Raw> | null {
  if (needsLook(text, LIMITS.depth)) return null;
  try {
    const value: unknown = JSON.parse(text);
    const spot = lineFinder(text);
    let root: Place | null = null;
    const at = (path: Path) => {
      root ??= rootOf(text);
      return root ? spot(offsetOf(root, path)) : spot(0);
    };
    return { ok: true, value: { file, value, at } };
  } catch {
    return null;
  }
}

function rootOf(text: string): Place | null {
  const scan = scanJson(text, LIMITS.depth, LIMITS.fields);
  return scan.fault === null ? scan.root : null;
}

function closely(file: string, text: string): Outcome<Raw> {
  const spot = lineFinder(text);
  const scan = scanJson(text, LIMITS.depth, LIMITS.fields);
  if (scan.fault !== null) {
    const near = text
      .slice(scan.offset, scan.offset + 40)
      .split("\n")[0]!
      .trim();
    const { fields, depth } = LIMITS;
    const issue = {
      deep: () => fileIssue(file, "too-deep", { limit: depth }, spot(scan.offset)),
      wide: () =>
        fileIssue(file, "too-long", { field: "{…}", actual: fields + 1, limit: fields }, spot(scan.offset)),
      syntax: () => fileIssue(file, "syntax", { near }, spot(scan.offset)),
    };
    return refuse(issue[scan.fault]());
  }
  if (scan.twice.length > 0) {
    const told = scan.twice.slice(0, LIMITS.issues);
    return refuse(
      ...told.map(({ field, offset }) => fileIssue(file, "duplicate-field", { field }, spot(offset))),
    );
  }
  const at = (path: Path) => spot(offsetOf(scan.root, path));
  return { ok: true, value: { file, value: JSON.parse(text), at } };
}

function offsetOf(root: Place, path: Path): number {
  let place = root;
  let offset = root.start;
  for (const step of path) {
    const field = place.fields?.get(String(step));
    const next = field ? field.value : place.items?.[Number(step)];
    if (!next) return offset;
    offset = field ? field.key : next.start;
    place = next;
  }
  return offset;
}
