// Commands of the desk. They change the desk only; it has an undo of its own, and no part in the link.
import type { DocumentFacts } from "../analysis/index.ts";
import { plain } from "./command.ts";
import { type Desk, type DeskText, laid, nextOpen, type Ruling, reread, ruled, undone } from "./desk.ts";
import type { State } from "./state.ts";

const onDesk = <A>(change: (desk: Desk, args: A) => Desk) =>
  plain<A>(({ desk }: State, args) => (desk ? { desk: change(desk, args) } : {}));

export const deskCommands = {
  /** A text was brought and read: it takes the desk. */
  "desk.lay": plain<{ brought: Parameters<typeof laid>[0] }>((_, { brought }) => ({ desk: laid(brought) })),
  /** A desk as it was kept on the machine. */
  "desk.restore": plain<{ desk: Desk }>((_, { desk }) => ({ desk })),
  "desk.clear": plain<object>(() => ({ desk: null })),
  /** The text with other repairs, read anew. */
  "desk.reread": onDesk<{ text: DeskText; undone: readonly number[] }>((desk, { text, undone: off }) =>
    reread(desk, text, off),
  ),
  "desk.facts": onDesk<Partial<DocumentFacts>>((desk, change) => ({
    ...desk,
    facts: { ...desk.facts, ...change },
  })),
  "desk.go": onDesk<{ at: number }>((desk, { at }) => ({
    ...desk,
    at: Math.max(0, Math.min(at, desk.drafts.length - 1)),
  })),
  /** The next draft without a decision; only a doubtful one where that is asked. */
  "desk.next": onDesk<{ doubtful: boolean }>((desk, { doubtful }) => ({
    ...desk,
    at: nextOpen(desk, doubtful) ?? desk.at,
  })),
  "desk.rule": onDesk<Partial<Ruling>>(ruled),
  "desk.undo": onDesk<object>(undone),
} as const;
