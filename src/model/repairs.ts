// Raw scrape + repairs → canonical text: every change between the two is listed, or it is an Issue.
import type { Repair } from "./shapes.ts";

export type RepairFault =
  | { readonly code: "repair-not-found"; readonly repair: number }
  | { readonly code: "repair-ambiguous"; readonly repair: number; readonly count: number }
  /** Two repairs change the same characters. */
  | { readonly code: "repair-overlap"; readonly repair: number; readonly other: number };

/**
 * Applies repairs to a scrape. Each `raw` must stand in it exactly once, character for character; the order of
 * the list does not matter. Faulty repairs are left out of the text. Indices are of the list.
 */
export function applyRepairs(
  scrape: string,
  repairs: readonly Repair[],
): { readonly text: string; readonly faults: readonly RepairFault[] } {
  const faults: RepairFault[] = [];
  const changes: { at: number; repair: number }[] = [];
  repairs.forEach(({ raw }, repair) => {
    const at = scrape.indexOf(raw);
    const again = at < 0 ? -1 : scrape.indexOf(raw, at + 1);
    if (at < 0) faults.push({ code: "repair-not-found", repair });
    else if (again >= 0) faults.push({ code: "repair-ambiguous", repair, count: countOf(scrape, raw) });
    else changes.push({ at, repair });
  });
  changes.sort((a, b) => a.at - b.at || a.repair - b.repair);
  let text = "";
  let done = 0;
  let before = -1;
  for (const { at, repair } of changes) {
    if (at < done) {
      faults.push({ code: "repair-overlap", repair, other: before });
      continue;
    }
    text += scrape.slice(done, at) + repairs[repair]!.text;
    done = at + repairs[repair]!.raw.length;
    before = repair;
  }
  return { text: text + scrape.slice(done), faults };
}

/** The first offset (code units) where two texts differ; null where they are the same. */
export function firstDifference(a: string, b: string): number | null {
  if (a === b) return null;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < 1_000; at = text.indexOf(part, at + 1)) count++;
  return count;
}
