// Keeps decisions on the machine: taken up when the page opens, written whenever they change. Another tab may have written
// there since: only what was decided here is changed.
import { DECISIONS_KEY, type Decisions, readDecisions } from "./decisions.ts";
import { keep } from "./keeping.ts";
import type { StoragePort } from "./ports.ts";
import type { Session } from "./store.ts";

/** Takes up what was kept, and keeps what is decided from now on. Returns how to stop. */
export function keepDecisions(session: Session, storage: StoragePort): () => void {
  session.run("compare.recall", { decisions: readDecisions(storage) });
  return session.subscribe(({ view: { decisions } }, { view: { decisions: old } }) => {
    if (decisions === old) return;
    const next = { ...readDecisions(storage), ...changed(decisions, old) };
    const kept = Object.entries(next).filter(([, list]) => list.length > 0);
    keep(session, storage, DECISIONS_KEY, JSON.stringify(Object.fromEntries(kept)));
  });
}

/** The pairs of policies about which something else is decided now; an empty list where nothing is any more. */
function changed(now: Decisions, old: Decisions): Decisions {
  const pairs = [...Object.keys(now), ...Object.keys(old)].filter((pair) => now[pair] !== old[pair]);
  return Object.fromEntries(pairs.map((pair) => [pair, now[pair] ?? []]));
}
