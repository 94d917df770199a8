// Work too heavy for the page: what jobs there are and what a job is. The jobs themselves are made in jobs.ts beside
// main.tsx; they run on a second thread (thread.ts) and, where none can be had, in the page (workHere.ts).
import type { Content, DraftedText, Opened, Outcome, TextFile, Wanted } from "../files/index.ts";
import type { Workspace } from "../model/index.ts";

/**
 * Every job: what goes in and what comes out. Both are copied from thread to thread, so they are plain data: no functions,
 * no classes. A new job is a line here, its maker in src/jobs.ts and its words in words/work.ts (`work.<name>`).
 */
export interface Jobs {
  /** Reads and checks files; `beside` is the open workspace where they may refer to its texts. */
  open: { in: { files: readonly TextFile[]; beside: Workspace | null }; out: Opened };
  /** Reads a text and drafts its norms. */
  draft: { in: { file: TextFile }; out: Outcome<DraftedText> };
  /** Writes a format (its id in FORMATS) of a workspace. */
  write: { in: { format: string; workspace: Workspace; wanted: Wanted }; out: Content };
}
export type JobName = keyof Jobs;
export type JobIn<N extends JobName> = Jobs[N]["in"];
export type JobOut<N extends JobName> = Jobs[N]["out"];

/** Tells the share of the work that is done, 0…1. */
export type Tell = (share: number) => void;

/**
 * How a job is done. Best as a generator that yields the share done (0…1) every few ms: then it can also be run in the page
 * without standing in its way. Otherwise a function, which may tell its share and may be asynchronous.
 */
export type Job<N extends JobName> = (
  given: JobIn<N>,
  tell: Tell,
) => Generator<number, JobOut<N>> | Promise<JobOut<N>> | JobOut<N>;

/** The code of every job, loaded when the job is first asked for. */
export type JobLoaders = { readonly [N in JobName]: () => Promise<Job<N>> };

/** How a job ended. `lost`: the second thread died of it or under it, and the page did the work. */
export type Ended<T> =
  | { readonly state: "done"; readonly value: T; readonly lost: boolean }
  | { readonly state: "stopped" }
  | { readonly state: "failed"; readonly why: string };

export interface Running<T> {
  /** Never rejects. */
  readonly ended: Promise<Ended<T>>;
  /** Calls the job off: it ends at once as `stopped`, whatever it was at. */
  stop(): void;
}

export interface WorkPort {
  run<N extends JobName>(name: N, given: JobIn<N>, tell?: Tell): Running<JobOut<N>>;
}

/** A job under way, as the state has it. `share` of it that is done, 0…1; null until it says so. */
export interface Working {
  readonly id: number;
  readonly job: JobName;
  readonly share: number | null;
}
