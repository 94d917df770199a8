// Underlines of norms that share words lie above each other: each norm gets a lane, as few as will do.
import type { Norm } from "../../model/index.ts";

/** Norms in the order in which they are read: by their first word, the longer first. */
export function inTextOrder(norms: readonly Norm[]): readonly Norm[] {
  return [...norms].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
}

/** Code units; a quote touches one or two stretches. */
const STRETCH = 256;

/** Lane of each norm by key, 0 next to the words; overlapping norms never share one. */
export function lanes(norms: readonly Norm[]): ReadonlyMap<string, number> {
  const chosen = new Map<string, number>();
  // Inner norms lie next to the words, so the widest are placed last.
  const byLength = [...norms].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  // Those already placed, by the stretches of text that they touch: only neighbours are asked.
  const placed = new Map<number, Norm[]>();
  for (const norm of byLength) {
    const taken = new Set<number | undefined>();
    const last = Math.floor(Math.max(norm.start, norm.end - 1) / STRETCH);
    for (let at = Math.floor(norm.start / STRETCH); at <= last; at++) {
      const there = placed.get(at) ?? [];
      for (const other of there)
        if (other.start < norm.end && norm.start < other.end) taken.add(chosen.get(other.key));
      there.push(norm);
      placed.set(at, there);
    }
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    chosen.set(norm.key, lane);
  }
  return chosen;
}
