// Edits from the desk: one call, one step to undo, signed with who and when. What cannot be done says so.
import { type Deskwork, type EditArgs, type EditName, edit } from "../../analysis/index.ts";
import type { ClockPort, DeskStep, Session } from "../../session/index.ts";

/** `2026-11-24T15:04` by this machine's clock. */
export function stamp(now: number): string {
  const at = new Date(now);
  const two = (n: number) => String(n).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

export interface Doing {
  readonly session: Session;
  readonly clock: Pick<ClockPort, "now">;
}

/** Makes an edit. `then` says where the person is afterwards. Out: the new work; null where nothing could be done. */
export function doEdit<N extends EditName>(
  { session, clock }: Doing,
  name: N,
  args: EditArgs<N>,
  then?: (work: Deskwork) => Partial<Pick<DeskStep, "at" | "clause">>,
): Deskwork | null {
  const { desk } = session.state();
  if (!desk || desk.away) return null;
  const work = edit(desk.work, name, args, { by: desk.by.trim(), at: stamp(clock.now()) });
  if (work === desk.work) {
    session.run("notify", { word: "desk.cannot" });
    return null;
  }
  session.run("desk.put", { work, did: name, ...then?.(work) });
  return work;
}
