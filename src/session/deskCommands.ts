// Commands of the desk. They change the desk only; it has an undo of its own, and no part in the link.
import type { Deskwork, Pass } from "../analysis/index.ts";
import { plain } from "./command.ts";
import { type Desk, type DeskStep, laid, put, redone, undone } from "./desk.ts";
import type { State } from "./state.ts";

const onDesk = <A>(change: (desk: Desk, args: A) => Desk) =>
  plain<A>(({ desk }: State, args) => (desk ? { desk: change(desk, args) } : {}));

export const deskCommands = {
  /** Work takes the desk: a brought text, an open policy, or what was kept on the machine. */
  "desk.lay": plain<{ work: Deskwork; by: string } & Partial<Pick<Desk, "at" | "pass" | "away">>>(
    (_, { work, by, ...where }) => ({ desk: { ...laid(work, by), ...where } }),
  ),
  "desk.clear": plain<object>(() => ({ desk: null })),
  /** The work after an edit, by the edit's name. */
  "desk.put": onDesk<Pick<DeskStep, "work" | "did"> & Partial<DeskStep>>(put),
  /** Takes a norm or a clause in hand. */
  "desk.go": onDesk<{ at: string | null; clause?: string | null }>((desk, { at, clause }) => ({
    ...desk,
    at,
    clause: clause ?? null,
  })),
  "desk.pass": onDesk<{ pass: Pass }>((desk, { pass }) => ({ ...desk, pass })),
  "desk.by": onDesk<{ by: string }>((desk, { by }) => ({ ...desk, by })),
  /** Whether another tab has the desk. */
  "desk.away": onDesk<{ away: boolean }>((desk, { away }) => ({ ...desk, away })),
  "desk.undo": onDesk<object>(undone),
  "desk.redo": onDesk<object>(redone),
} as const;
