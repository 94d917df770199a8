// The jobs by name, each with the code that it needs, loaded when it is first asked for. Part of the composition root: run
// by worker.ts on a second thread and by work.ts in the page; must not touch a screen.
import { han } from "./han.ts";
import type { JobLoaders } from "./session/index.ts";

export const JOBS: JobLoaders = {
  open: async () => {
    const { opening } = await import("./files/index.ts");
    return ({ files, beside }) => opening(files, { beside, han });
  },
};
