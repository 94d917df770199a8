// Commands of jobs under way (doWork.ts). Part of the register (commands.ts).
import { plain } from "./command.ts";
import type { JobName } from "./work.ts";

export const workCommands = {
  "work.begin": plain<{ id: number; job: JobName }>(({ work }, { id, job }) => ({
    work: [...work, { id, job, share: null }],
  })),
  "work.share": plain<{ id: number; share: number }>(({ work }, { id, share }) => ({
    work: work.map((working) => (working.id === id ? { ...working, share } : working)),
  })),
  /** Takes a job off the list; one that still runs is called off by that. */
  "work.cancel": plain<{ id: number }>(({ work }, { id }) => ({
    work: work.filter((working) => working.id !== id),
  })),
};
