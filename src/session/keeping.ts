// Writing on the machine, where that may be denied or full: the person is told once, since nothing else is lost by it.
import type { StoragePort } from "./ports.ts";
import type { Session } from "./store.ts";

const told = new WeakSet<Session>();

/** Writes what is to be remembered; where it cannot be, says so, once for each visit. */
export function keep(session: Session, storage: StoragePort, key: string, value: string): void {
  if (storage.write(key, value) || told.has(session)) return;
  told.add(session);
  session.run("notify", { word: "shell.notKept" });
}
