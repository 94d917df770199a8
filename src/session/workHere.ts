// Jobs on the thread that asks for them: in slices, for a page that goes on meanwhile; or straight through.
import type { ClockPort } from "./ports.ts";
import type { Ended, Job, JobIn, JobLoaders, JobName, JobOut, Tell, WorkPort } from "./work.ts";

/** How long the page may be kept from drawing at a time, in ms. */
const SLICE = 12;

/**
 * Jobs in the page: a generator in slices with the page drawn between them, anything else in one go.
 * In: the jobs and the clock that tells when a slice is over.
 */
export function workHere(loaders: JobLoaders, clock: ClockPort): WorkPort {
  return {
    run(name, given, tell = () => {}) {
      let stopped = false;
      let stop = () => {};
      const off = new Promise<{ state: "stopped" }>((resolve) => {
        stop = () => {
          stopped = true;
          resolve({ state: "stopped" });
        };
      });
      const paused = () => new Promise<void>((resolve) => void clock.after(0, resolve));
      const done = async (): Promise<Ended<JobOut<typeof name>>> => {
        try {
          const job: Job<typeof name> = await loaders[name]();
          const told: Tell = (share) => {
            if (!stopped) tell(share);
          };
          const value = await inSlices(job(given, told), told, { clock, paused, off: () => stopped });
          return { state: "done", value, lost: false };
        } catch (error) {
          return { state: "failed", why: String(error) };
        }
      };
      return { ended: Promise.race([off, done()]), stop };
    },
  };
}

interface Pace {
  readonly clock: ClockPort;
  paused(): Promise<void>;
  off(): boolean;
}

/** What a job comes to; a generator is left for the page at the end of each slice, and for good when it was called off. */
async function inSlices<T>(
  work: Generator<number, T> | Promise<T> | T,
  tell: Tell,
  { clock, paused, off }: Pace,
): Promise<T> {
  if (!isGenerator(work)) return work;
  let until = clock.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (clock.now() < until) continue;
    tell(step.value);
    await paused();
    // Whoever waits has been told already.
    if (off()) return new Promise<never>(() => {});
    until = clock.now() + SLICE;
  }
}

/** Runs a job to its end at once, for threads that have nothing else to do. */
export async function runThrough<N extends JobName>(
  loaders: JobLoaders,
  name: N,
  given: JobIn<N>,
  tell: Tell,
): Promise<JobOut<N>> {
  const job: Job<N> = await loaders[name]();
  const work = job(given, tell);
  if (!isGenerator(work)) return work;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    tell(step.value);
  }
}

function isGenerator<T>(work: Generator<number, T> | Promise<T> | T): work is Generator<number, T> {
  return typeof work === "object" && work !== null && "next" in work && Symbol.iterator in work;
}
