// Keeps decisions on the machine: taken up when the page opens, written whenever they change.
import { DECISIONS_KEY, readDecisions } from "./decisions.ts";
import type { StoragePort } from "./ports.ts";
import type { Session } from "./store.ts";

/** Takes up what was kept, and keeps what is decided from now on. Returns how to stop. */
export function keepDecisions(session: Session, storage: StoragePort): () => void {
  session.run("compare.recall", { decisions: readDecisions(storage) });
  return session.subscribe((state, old) => {
    if (state.view.decisions !== old.view.decisions)
      storage.write(DECISIONS_KEY, JSON.stringify(state.view.decisions));
  });
}
