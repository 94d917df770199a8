// The desk as the session holds it: the work, where a person is in it, and every step of theirs by name. What can be
// done to the work is in analysis/authoring and only loaded with the desk; here it comes as a new value.
import type { Deskwork, EditName, Pass } from "../analysis/index.ts";

/** A step that undo takes back or redo does again. */
export interface DeskStep {
  readonly did: EditName;
  readonly work: Deskwork;
  readonly at: string | null;
  readonly clause: string | null;
}

export interface Desk {
  readonly work: Deskwork;
  /** The norm in hand. */
  readonly at: string | null;
  /** The clause in hand where it is not that of a norm. */
  readonly clause: string | null;
  /** What is being done: 初核, 复核 or 采信. */
  readonly pass: Pass;
  /** Who reviews; "" while nobody said. */
  readonly by: string;
  /** Another tab works on this desk: here it is only shown. */
  readonly away: boolean;
  /** Steps that can be taken back, oldest first: how it was before each. */
  readonly past: readonly DeskStep[];
  /** Steps that were taken back, the last taken first: how it was after each. */
  readonly future: readonly DeskStep[];
}

/** Most values that the history may hold on to: a long text has fewer steps to go back than a short one. */
const MOST = 5_000_000;

export function laid(work: Deskwork, by: string): Desk {
  return {
    work,
    at: work.norms[0]?.id ?? null,
    clause: null,
    pass: "first",
    by,
    away: false,
    past: [],
    future: [],
  };
}

const stepOf = ({ work, at, clause }: Desk, did: EditName): DeskStep => ({ did, work, at, clause });

/** A changed work takes the desk, as one step. */
export function put(
  desk: Desk,
  { work, did, at, clause }: Omit<DeskStep, "at" | "clause"> & Partial<DeskStep>,
): Desk {
  if (work === desk.work || desk.away) return desk;
  const kept = Math.max(100, Math.floor(MOST / (work.norms.length + 1)));
  return placed({
    ...desk,
    work,
    at: at === undefined ? desk.at : at,
    clause: clause === undefined ? desk.clause : clause,
    past: [...desk.past, stepOf(desk, did)].slice(-kept),
    future: [],
  });
}

/** A norm in hand that is there; else the clause in hand, or the first norm. */
function placed(desk: Desk): Desk {
  if (desk.at === null || desk.work.norms.some(({ id }) => id === desk.at)) return desk;
  return { ...desk, at: desk.clause === null ? (desk.work.norms[0]?.id ?? null) : null };
}

export function undone(desk: Desk): Desk {
  const last = desk.past.at(-1);
  if (!last || desk.away) return desk;
  const { did, ...before } = last;
  return { ...desk, ...before, past: desk.past.slice(0, -1), future: [stepOf(desk, did), ...desk.future] };
}

export function redone(desk: Desk): Desk {
  const [next, ...future] = desk.future;
  if (!next || desk.away) return desk;
  const { did, ...after } = next;
  return { ...desk, ...after, past: [...desk.past, stepOf(desk, did)], future };
}
