// A part of a parsed file, seen as a file of its own: the archival form keeps in one file what a policy
// folder keeps in several, and the checks see no difference.
import type { Path, Raw } from "../model/index.ts";

/** The value at a path of `whole`, its places kept. */
export function part(whole: Raw, path: Path): Raw {
  let value: unknown = whole.value;
  for (const step of path) value = fieldOf(value, step);
  return { file: whole.file, value, at: (inner) => whole.at([...path, ...inner]) };
}

/** An object put together from parts of one file; a part that the file does not have is left out. */
export function assembled(whole: Raw, above: Path, paths: Readonly<Record<string, Path>>): Raw {
  const value: Record<string, unknown> = {};
  for (const [field, path] of Object.entries(paths)) {
    const inner = part(whole, path).value;
    if (inner !== undefined) value[field] = inner;
  }
  const at = ([field, ...rest]: Path) => {
    const path = typeof field === "string" && Object.hasOwn(paths, field) ? paths[field]! : above;
    return whole.at([...path, ...rest]);
  };
  return { file: whole.file, value, at };
}

/** A field or item of anything; undefined where there is none. Inherited fields are none. */
export function fieldOf(value: unknown, step: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}
