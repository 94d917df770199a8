// Refuses parsed values that nobody wrote by hand or machine in good faith: they would hang or
// overflow whoever walks them by recursion.
import type { IssueCode, Path } from "../model/index.ts";
import { LIMITS } from "./limits.ts";

/**
 * null when a parsed value can be walked safely; otherwise the Issue code (`too-deep` for nesting,
 * `file-too-large` for more values than a file may unfold to through its aliases) and where it happened.
 * Aliases that close a circle count as nesting without end.
 */
export function unbounded(value: unknown): { code: IssueCode; path: Path } | null {
  const rest: { value: unknown; path: Path }[] = [{ value, path: [] }];
  for (let count = 0; rest.length > 0; count++) {
    const { value: next, path } = rest.pop()!;
    if (count > LIMITS.values) return { code: "file-too-large", path };
    if (typeof next !== "object" || next === null) continue;
    if (path.length >= LIMITS.depth) return { code: "too-deep", path };
    for (const [key, inner] of Object.entries(next)) {
      if (typeof inner !== "object" || inner === null) count++;
      else rest.push({ value: inner, path: [...path, Array.isArray(next) ? Number(key) : key] });
    }
  }
  return null;
}
