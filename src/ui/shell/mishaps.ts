// What goes wrong outside of drawing (a click's work, a part that did not come): the page stands, and the person is told
// that what they asked for was not done.
import type { Session } from "../../session/index.ts";

/** What browsers say when a script that is loaded late cannot be had. */
const ABSENT = /dynamically imported module|module script failed|error loading/i;
/** Told by browsers without anything having failed. */
const NOISE = /ResizeObserver loop/;

/** Tells of every error that nobody caught. Returns how to stop. */
export function tellMishaps(session: Session): () => void {
  const stop = new AbortController();
  const tell = (error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    if (NOISE.test(words)) return;
    session.run("notify", { word: ABSENT.test(words) ? "shell.notLoaded" : "shell.mishap" });
  };
  window.addEventListener("unhandledrejection", ({ reason }) => tell(reason), { signal: stop.signal });
  window.addEventListener("error", ({ error, message }) => tell(error ?? message), { signal: stop.signal });
  return () => stop.abort();
}
