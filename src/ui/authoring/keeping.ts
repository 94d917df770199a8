// The desk is kept on the machine as it goes, so that a closed tab loses nothing; and it is saved as a workspace file.
import { policyOf } from "../../analysis/index.ts";
import { type Desk, type Ruling, reread, type Session, type StoragePort } from "../../session/index.ts";
import { layDesk, redraft } from "./reading.ts";

const KEY = "quanze.desk";

interface Kept {
  readonly path: string;
  readonly raw: string;
  readonly undone: readonly number[];
  readonly facts: Desk["facts"];
  readonly at: number;
  readonly rulings: readonly Ruling[];
}

/** Writes what a person did; the drafts themselves are made again from the text. */
export function keepDesk(storage: StoragePort, desk: Desk | null): void {
  const kept: Kept | null = desk && {
    path: desk.path,
    raw: desk.raw,
    undone: desk.undone,
    facts: desk.facts,
    at: desk.at,
    rulings: desk.rulings,
  };
  storage.write(KEY, kept ? JSON.stringify(kept) : "");
}

/** Brings the kept desk back, if there is one. Resolves to whether there was. */
export async function restoreDesk(session: Session, storage: StoragePort): Promise<boolean> {
  const kept = parsed(storage.read(KEY));
  if (!kept) return false;
  const { path, raw, undone, facts, at, rulings } = kept;
  if ((await layDesk(session, { path, content: raw })).length > 0) return false;
  let { desk } = session.state();
  if (desk && undone.length > 0) desk = reread(desk, await redraft(desk, undone), undone);
  if (!desk) return false;
  // Rules may have changed since: rulings fit only the same number of drafts.
  const fits = rulings.length === desk.drafts.length;
  session.run("desk.restore", { desk: { ...desk, facts, ...(fits && { at, rulings }) } });
  return true;
}

function parsed(text: string | null): Kept | null {
  if (!text) return null;
  try {
    const kept = JSON.parse(text) as Partial<Kept>;
    const whole = typeof kept.raw === "string" && Array.isArray(kept.rulings) && Array.isArray(kept.undone);
    return whole && kept.facts ? (kept as Kept) : null;
  } catch {
    return null;
  }
}

/** The accepted norms as a workspace in the archival form. */
export function deskWorkspace(desk: Desk, now: number): ReturnType<typeof policyOf> {
  const at = new Date(now).toISOString().slice(0, 10);
  return policyOf({
    raw: desk.raw,
    text: desk.text,
    reading: desk.reading,
    repairs: desk.repairs.filter((_, n) => !desk.undone.includes(n)),
    facts: desk.facts,
    reviewed: desk.drafts.map((draft, n) => ({ draft, ...desk.rulings[n]! })),
    by: "—",
    at,
  });
}
