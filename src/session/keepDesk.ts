// Keeps the desk on the machine, part by part, so that one changed norm of a long text is little to write; and takes it
// up again. A write is begun with every change: while one is under way the newest state waits, and nothing older.
import { type Deskwork, soundWork } from "../analysis/index.ts";
import type { Desk } from "./desk.ts";
import type { DeskPort, Keeping } from "./ports.ts";
import type { Session } from "./store.ts";

/** What the kept form is; an older one is not guessed at. */
const FORM = 1;
/** Norms in one part. */
const CHUNK = 256;

type Parts = Readonly<Record<string, unknown>>;

/** The desk as parts; unchanged parts are the same values again, so that only others are written. */
export function partsOf(desk: Desk | null, before: Parts = {}): Parts {
  if (!desk) return {};
  const { norms, ...work } = desk.work;
  const parts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(work)) parts[name] = value;
  for (let at = 0; at < norms.length; at += CHUNK) {
    const name = `norms/${at / CHUNK}`;
    const chunk = norms.slice(at, at + CHUNK);
    const old = before[name];
    const same =
      Array.isArray(old) && old.length === chunk.length && old.every((norm, index) => norm === chunk[index]);
    parts[name] = same ? old : chunk;
  }
  const place = { form: FORM, at: desk.at, pass: desk.pass, by: desk.by, norms: norms.length };
  parts.place = JSON.stringify(place) === JSON.stringify(before.place) ? before.place : place;
  return parts;
}

interface Kept {
  readonly work: Deskwork;
  readonly at: string | null;
  readonly pass: Desk["pass"];
  readonly by: string;
}

/** Parts as a desk; null where there is none, `broken` where what was kept does not hold together. */
export function deskOf(parts: Parts): Kept | "broken" | null {
  const { place, tab: _, ...rest } = parts;
  if (place === undefined) return null;
  const { form, at, pass, by, norms } = place as Record<string, unknown>;
  if (form !== FORM || typeof norms !== "number") return "broken";
  const all: unknown[] = [];
  const value: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(rest)) if (!name.startsWith("norms/")) value[name] = part;
  for (let index = 0; index * CHUNK < norms; index++) {
    const chunk = rest[`norms/${index}`];
    if (!Array.isArray(chunk)) return "broken";
    all.push(...chunk);
  }
  const work = all.length === norms ? soundWork({ ...value, norms: all }) : null;
  if (!work) return "broken";
  return {
    work,
    at: typeof at === "string" && work.norms.some(({ id }) => id === at) ? at : (work.norms[0]?.id ?? null),
    pass: pass === "second" || pass === "released" ? pass : "first",
    by: typeof by === "string" ? by : "",
  };
}

/**
 * Writes every change of the desk from now on; how that went is told each time. Another tab that has the desk writes
 * instead of this one. Returns how to stop.
 */
export function keepDesk(
  session: Session,
  port: DeskPort,
  kept: Parts,
  told: (how: Keeping) => void,
): () => void {
  let written = kept;
  let busy = false;
  let stopped = false;
  const write = async () => {
    if (busy || stopped) return;
    busy = true;
    for (let again = true; again; ) {
      const { desk } = session.state();
      if (desk?.away) break;
      const next = partsOf(desk, written);
      const changes: Record<string, unknown> = {};
      for (const name of Object.keys(next)) if (next[name] !== written[name]) changes[name] = next[name];
      for (const name of Object.keys(written))
        if (name !== "tab" && !Object.hasOwn(next, name)) changes[name] = undefined;
      if (Object.keys(changes).length === 0) break;
      const how = await port.write({ ...changes, tab: port.tab });
      if (how === "kept") written = next;
      told(how);
      again = how === "kept";
    }
    busy = false;
  };
  const stop = session.subscribe((state, old) => {
    if (state.desk !== old.desk) void write();
  });
  void write();
  return () => {
    stopped = true;
    stop();
  };
}
