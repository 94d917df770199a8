// Words as they count when norms are compared: Han characters by twos, everything else by words.
import { foldText } from "../../model/index.ts";

const MARKS = /[\s，。、；：！？,.;:!?()[\]{}"'“”‘’《》〈〉【】〔〕—…·-]+/u;

/** 党（工）委 is one word: brackets around a single character do not part it. */
const INLINE = /[（(](\p{Script=Han})[）)]/gu;

/** Runs of a text without marks, folded. */
export function runs(text: string): string[] {
  return foldText(text.replace(INLINE, "$1"))
    .toLowerCase()
    .replaceAll("的", "")
    .split(MARKS)
    .filter((run) => run !== "");
}

/** The two-character pieces of a text, each once; a run of one character stands for itself. */
export function grams(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of runs(text)) {
    if (run.length === 1) found.add(run);
    for (let at = 0; at + 1 < run.length; at++) found.add(run.slice(at, at + 2));
  }
  return found;
}

/** How much of two sets is common: twice what is common by the sum of both, 0…1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const gram of a) if (b.has(gram)) common++;
  return (2 * common) / (a.size + b.size);
}

/** How much of the first is in the second, 0…1. */
export function within(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  let common = 0;
  for (const gram of a) if (b.has(gram)) common++;
  return common / a.size;
}
