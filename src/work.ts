// The browser's side of the work port: a Worker where one can be had, else the page. Part of the composition root: nothing
// but ports.ts imports it. The one-file build has no worker: its policy lets it load nothing, and a second copy of the code
// would not fit in it.
import { JOBS } from "./jobs.ts";
import { type ClockPort, type StartThread, type WorkPort, workApart, workHere } from "./session/index.ts";

const start: StartThread = async (heard) => {
  const { default: Thread } = await import("./worker.ts?worker");
  const worker = new Thread();
  worker.addEventListener("message", ({ data }) => heard.word(data));
  worker.addEventListener("messageerror", heard.died);
  worker.addEventListener("error", (event) => {
    // No fault of the page's: it does the work itself, and says so.
    event.preventDefault();
    heard.died();
  });
  return { send: (order) => worker.postMessage(order), end: () => worker.terminate() };
};

/** Where jobs are run: on a second thread, and in the page where the build or the browser has no other. */
export const browserWork = (clock: ClockPort): WorkPort => workApart(start, workHere(JOBS, clock), clock);
