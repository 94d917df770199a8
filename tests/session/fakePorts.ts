// Fakes of the ports: a browser's history that answers late, a storage that can be denied, a clock by hand; and work
// as it is done where there is no second thread.
import { JOBS } from "../../src/jobs.ts";
import {
  type AddressPort,
  type ClockPort,
  type StoragePort,
  type WorkPort,
  workHere,
} from "../../src/session/index.ts";

interface Entry {
  link: string;
  step: number | null;
}

/** As a browser: `go` takes effect when `arrive` is called, a push ends what lay ahead, events are told late. */
export function fakeAddress(link = "") {
  const entries: Entry[] = [{ link, step: null }];
  let at = 0;
  let going: number[] = [];
  const listeners = new Set<() => void>();
  const travel = (delta: number) => {
    const to = at + delta;
    if (to < 0 || to >= entries.length) return;
    at = to;
    for (const listener of listeners) listener();
  };
  const port: AddressPort = {
    read: () => entries[at]!,
    push(written, step) {
      entries.splice(at + 1);
      entries.push({ link: written, step });
      at += 1;
    },
    replace(written, step) {
      entries[at] = { link: written, step };
    },
    go: (delta) => going.push(delta),
    travelled(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    whole: (written) => `https://example.org/#${written}`,
  };
  return {
    port,
    entries,
    at: () => at,
    /** The browser gets round to what it was told. */
    arrive() {
      while (going.length > 0) {
        const [delta, ...rest] = going;
        going = rest;
        travel(delta!);
      }
    },
    /** The person presses back or forward. */
    travel,
    /** The person types another address. */
    edit(written: string) {
      port.push(written, 0);
      entries[at] = { link: written, step: null };
      for (const listener of listeners) listener();
    },
  };
}

export function fakeClock() {
  let time = 0;
  const waiting = new Map<symbol, { at: number; run: () => void }>();
  const clock: ClockPort = {
    now: () => time,
    after(ms, run) {
      const id = Symbol();
      waiting.set(id, { at: time + ms, run });
      return () => waiting.delete(id);
    },
  };
  return {
    clock,
    pass(ms: number) {
      time += ms;
      for (const [id, { at, run }] of waiting)
        if (at <= time) {
          waiting.delete(id);
          run();
        }
    },
  };
}

export function fakeStorage(kept: Record<string, string> = {}, denied = false) {
  const port: StoragePort = {
    read: (key) => (denied ? null : (kept[key] ?? null)),
    write(key, value) {
      if (!denied) kept[key] = value;
      return !denied;
    },
  };
  return { port, kept };
}

export const nodeClock: ClockPort = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** The jobs of the product in plain Node, on its one thread. */
export const workInNode = (): WorkPort => workHere(JOBS, nodeClock);
