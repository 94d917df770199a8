// The coverage ledger of the desk, live: what each clause has come to, and what is still to be read.
import type { AddressedClause, ClauseState } from "../../model/index.ts";
import { type DeskNorm, type Deskwork, DOUBTFUL } from "./deskwork.ts";

/** unread: no draft, no norm, no word of a person; drafted: drafts that nobody has ruled on. */
export type LedgerState = ClauseState | "unread" | "drafted";

export interface LedgerLine extends AddressedClause {
  readonly state: LedgerState;
  /** Norms and drafts that touch it, in order. */
  readonly norms: readonly string[];
}

/** A line for every heading and clause, in order of the text. */
export function ledger(work: Deskwork): LedgerLine[] {
  const norms = work.norms.filter(({ lost }) => lost === null);
  // Norms are in order of their beginnings; how far any up to here reaches tells which can be left behind.
  let first = 0;
  const reach: number[] = [];
  for (const { end } of norms) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return work.source.reading.clauses.map((clause) => {
    while (first < norms.length && reach[first]! <= clause.start) first++;
    const here: DeskNorm[] = [];
    for (let at = first; at < norms.length && norms[at]!.start < clause.end; at++)
      if (norms[at]!.end > clause.start) here.push(norms[at]!);
    return { ...clause, norms: here.map(({ id }) => id), state: stateOf(work, clause, here) };
  });
}

function stateOf(work: Deskwork, { address, kind }: AddressedClause, here: readonly DeskNorm[]): LedgerState {
  if (kind === "heading") return "heading";
  const kept = here.filter(isKept);
  if (kept.some(({ clause }) => clause === address)) return "norm";
  const mark = work.marks[address];
  if (mark) return mark.state;
  if (kept.length > 0) return "norm";
  if (here.some(({ state }) => state === "draft")) return "drafted";
  return here.length > 0 ? "background" : "unread";
}

/** Whether a norm goes into the file: somebody accepted it, and its words stand in the text. */
export const isKept = ({ state, lost }: DeskNorm): boolean =>
  lost === null && state !== "draft" && state !== "rejected";

export interface DeskTally {
  readonly norms: Readonly<Record<DeskNorm["state"], number>>;
  readonly doubtful: number;
  readonly lost: number;
  readonly clauses: number;
  readonly read: number;
  readonly unread: number;
}

export function tally(work: Deskwork): DeskTally {
  const norms = { draft: 0, first: 0, second: 0, released: 0, rejected: 0 };
  for (const { state } of work.norms) norms[state]++;
  const lines = ledger(work).filter(({ kind }) => kind === "clause");
  const open = lines.filter(({ state }) => state === "unread" || state === "drafted").length;
  return {
    norms,
    doubtful: work.norms.filter((norm) => isDoubtful(norm)).length,
    lost: work.norms.filter(({ lost, state }) => lost !== null && state !== "rejected").length,
    clauses: lines.length,
    read: lines.length - open,
    unread: lines.filter(({ state }) => state === "unread").length,
  };
}

/** A draft that rests on a guess, or a norm whose words were lost: what a person should look at first. */
export const isDoubtful = (norm: DeskNorm): boolean =>
  (norm.lost !== null && norm.state !== "rejected") ||
  (norm.state === "draft" && norm.origin !== null && norm.origin.confidence < DOUBTFUL);

/** What a pass takes further: 初核 rules on drafts, 复核 on what had its 初核, 采信 on what had its 复核. */
export const PASSES = ["first", "second", "released"] as const;
export type Pass = (typeof PASSES)[number];
const BEFORE = { first: "draft", second: "first", released: "second" } as const;

export const isOpen = (norm: DeskNorm, pass: Pass): boolean =>
  norm.lost === null && norm.state === BEFORE[pass];

/** The next norm behind one (and then from the top) for which something holds; null where there is none. */
export function nextNorm(
  work: Deskwork,
  from: string | null,
  holds: (norm: DeskNorm) => boolean,
): string | null {
  const { norms } = work;
  const at = norms.findIndex(({ id }) => id === from);
  for (let step = 1; step <= norms.length; step++) {
    const norm = norms[(at + step + norms.length) % norms.length]!;
    if (holds(norm)) return norm.id;
  }
  return null;
}

/** The next clause that nobody has read, behind an offset and then from the top; null where all are read. */
export function nextUnread(work: Deskwork, after: number): LedgerLine | null {
  const open = ledger(work).filter(({ state }) => state === "unread");
  return open.find(({ start }) => start > after) ?? open[0] ?? null;
}
