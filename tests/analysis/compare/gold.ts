// Gold pairs, read by hand from two documents; see the head of each file in tests/fixtures/compare.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export interface Gold {
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly change: string }[];
  readonly missing: readonly string[];
  readonly new: readonly string[];
  readonly contradictions: readonly { readonly a: string; readonly b: string; readonly rule: string }[];
}

export function goldOf(name: string): Gold {
  const path = join(import.meta.dirname, "../../fixtures/compare", `${name}.gold.yaml`);
  return parse(readFileSync(path, "utf8")) as Gold;
}
