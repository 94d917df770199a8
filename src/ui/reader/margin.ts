// The bars in the margin: which state the clauses beside them are in. Takes measured boxes, gives bars;
// it measures nothing itself.
import type { ClauseState } from "../../model/index.ts";
import type { Block, Leaf } from "./leaves.ts";

/** Neighbouring clauses of one state within a block. */
export interface Run {
  readonly state: ClauseState;
  readonly leaves: readonly Leaf[];
}

export interface Bar {
  /** Index of the run. */
  readonly run: number;
  readonly top: number;
  readonly bottom: number;
}

/** A piece of a run on one line, in px from the text's top. */
export interface Box {
  readonly run: number;
  readonly top: number;
  readonly bottom: number;
}

/** The runs of all blocks, in order of the text; words outside all clauses belong to none. */
export function runs(blocks: readonly Block[]): readonly Run[] {
  const made: { state: ClauseState; leaves: Leaf[] }[] = [];
  for (const block of blocks) {
    let current: (typeof made)[number] | null = null;
    for (const leaf of [...block.heading, ...block.body]) {
      if (!leaf.clause) {
        current = null;
      } else if (current && current.state === leaf.clause.state) {
        current.leaves.push(leaf);
      } else {
        current = { state: leaf.clause.state, leaves: [leaf] };
        made.push(current);
      }
    }
  }
  return made;
}

/**
 * Bars from boxes in order of the text. Lines are `pitch` px high; where several runs share a line, its height
 * is parted among them, so that the shortest clause still has its bar.
 */
export function bars(boxes: readonly Box[], pitch: number): readonly Bar[] {
  const lines: { middle: number; runs: number[] }[] = [];
  for (const box of boxes) {
    const middle = (box.top + box.bottom) / 2;
    const last = lines.at(-1);
    if (last && Math.abs(last.middle - middle) < pitch / 2) {
      if (last.runs.at(-1) !== box.run) last.runs.push(box.run);
    } else {
      lines.push({ middle, runs: [box.run] });
    }
  }
  const made = new Map<number, { run: number; top: number; bottom: number }>();
  for (const line of lines) {
    const share = pitch / line.runs.length;
    line.runs.forEach((run, index) => {
      const top = line.middle - pitch / 2 + index * share;
      const bar = made.get(run);
      if (bar) bar.bottom = top + share;
      else made.set(run, { run, top, bottom: top + share });
    });
  }
  return [...made.values()];
}
