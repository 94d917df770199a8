// Gold pairs, read by hand from two documents; see the head of each file in tests/fixtures/compare.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Comparison } from "../../../src/analysis/compare/change.ts";

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

/** Share of the pairs that were found and are right, and of the changes that were named right among them. */
export function measured({ pairs }: Comparison, gold: Gold) {
  const found = new Map(
    pairs.flatMap(({ a, b, change }) => (a && b ? [[`${a.id} ${b.id}`, change] as const] : [])),
  );
  const right = gold.pairs.filter(({ a, b }) => found.has(`${a} ${b}`));
  const labelled = right.filter(({ a, b, change }) => found.get(`${a} ${b}`) === change);
  const [precision, recall] = [right.length / found.size, right.length / gold.pairs.length];
  return { f1: (2 * precision * recall) / (precision + recall), labels: labelled.length / right.length };
}
