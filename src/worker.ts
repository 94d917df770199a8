// The second thread's entry, a composition root of its own: does the jobs that the page orders, one after another.
import { JOBS } from "./jobs.ts";
import { type Order, obey, type Word } from "./session/index.ts";

const say = (word: Word) => postMessage(word);

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  void obey(JOBS, data, say, () => performance.now());
});
say({ says: "ready" });
