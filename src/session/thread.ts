// Jobs on a second thread: what page and thread say to each other, and what the page does where a thread cannot be had or
// dies. Knows no Worker: the browser's is put in by work.ts beside main.tsx, and a test's by the test.
import type { ClockPort } from "./ports.ts";
import type { Ended, JobIn, JobLoaders, JobName, JobOut, Tell, WorkPort } from "./work.ts";
import { runThrough } from "./workHere.ts";

/** To the thread: one job at a time. */
export interface Order {
  readonly name: JobName;
  readonly given: JobIn<JobName>;
}

/** From the thread. `ready` once, when its code is there; then for each order shares and one `done` or `failed`. */
export type Word =
  | { readonly says: "ready" }
  | { readonly says: "share"; readonly share: number }
  | { readonly says: "done"; readonly value: JobOut<JobName> }
  | { readonly says: "failed"; readonly why: string };

/** A thread as the page sees it. `end` kills it, whatever it is at. */
export interface Thread {
  send(order: Order): void;
  end(): void;
}

/** Starts a thread; null or a rejection where there can be none. `died`: it will say nothing more. */
export type StartThread = (heard: { word(word: Word): void; died(): void }) => Promise<Thread | null>;

/** How long a thread may take to load its code, in ms, before the page does the work itself. */
const PATIENCE = 10_000;
/** Shares are told no more often than this, in ms: nobody sees more. */
const OFTEN = 40;

/** The thread's side: what it does with an order. `say` sends a word to the page, `now` is a clock in ms. */
export async function obey(
  loaders: JobLoaders,
  { name, given }: Order,
  say: (word: Word) => void,
  now: () => number,
): Promise<void> {
  let told = now();
  const tell: Tell = (share) => {
    if (now() - told < OFTEN) return;
    told = now();
    say({ says: "share", share });
  };
  try {
    say({ says: "done", value: await runThrough(loaders, name, given, tell) });
  } catch (error) {
    say({ says: "failed", why: String(error) });
  }
}

/** The page's side: each job gets a thread of its own; one of those that are done is kept for the next. */
export function workApart(start: StartThread, here: WorkPort, clock: ClockPort): WorkPort {
  let idle: Hand | null = null;
  const taken = () => {
    const hand = idle;
    idle = null;
    return hand;
  };
  const release = (hand: Hand) => {
    if (idle) hand.thread.end();
    else idle = hand;
  };
  return {
    run(name, given, tell = () => {}) {
      type Out = JobOut<typeof name>;
      let over = false;
      let halt = () => {};
      let settle: (end: Ended<Out>) => void = () => {};
      const ended = new Promise<Ended<Out>>((resolve) => {
        settle = (end) => {
          over = true;
          resolve(end);
        };
      });
      const doHere = async (lost: boolean) => {
        const again = here.run(name, given, tell);
        halt = again.stop;
        const end = await again.ended;
        settle(end.state === "done" ? { ...end, lost } : end);
      };
      const begin = async () => {
        const hand = taken() ?? (await hired(start, clock));
        if (over) return hand && release(hand);
        if (!hand) return doHere(false);
        halt = () => hand.thread.end();
        hand.heard = (word) => {
          if (word.says === "share") return tell(word.share);
          hand.heard = null;
          release(hand);
          settle(
            word.says === "done"
              ? { state: "done", value: word.value as Out, lost: false }
              : { state: "failed", why: word.why },
          );
        };
        hand.died = () => {
          hand.thread.end();
          if (hand.heard && !over) void doHere(true);
          hand.heard = null;
          if (idle === hand) idle = null;
        };
        try {
          hand.thread.send({ name, given });
        } catch {
          hand.died();
        }
      };
      void begin();
      return {
        ended,
        stop() {
          if (over) return;
          settle({ state: "stopped" });
          halt();
        },
      };
    },
  };
}

/** A thread whose code is there. */
interface Hand {
  readonly thread: Thread;
  /** Who waits for its words; null while it has nothing to do. */
  heard: ((word: Exclude<Word, { says: "ready" }>) => void) | null;
  died: () => void;
}

/** A new thread once it is ready; null where there can be none. */
async function hired(start: StartThread, clock: ClockPort): Promise<Hand | null> {
  let answer: (ready: boolean) => void = () => {};
  const ready = new Promise<boolean>((resolve) => {
    answer = resolve;
  });
  const callOff = clock.after(PATIENCE, () => answer(false));
  let hand: Hand | null = null;
  const thread = await start({
    word(word) {
      if (word.says === "ready") answer(true);
      else hand?.heard?.(word);
    },
    died() {
      answer(false);
      hand?.died();
    },
  }).catch(() => null);
  const alive = thread !== null && (await ready);
  callOff();
  if (!alive) {
    thread?.end();
    return null;
  }
  hand = { thread, heard: null, died: () => {} };
  return hand;
}
