// Heavy work: on a second thread where one is to be had, in the page where none is, called off by the person, and told
// in a sentence where it goes wrong.
import { describe, expect, test } from "vitest";
import type { Opened } from "../../src/files/index.ts";
import {
  doWork,
  type JobLoaders,
  makeSession,
  type Order,
  obey,
  type StartThread,
  type Word,
  type WorkPort,
  workApart,
  workHere,
} from "../../src/session/index.ts";
import { smallWorkspace } from "../builders/index.ts";
import { nodeClock as clock, fakeClock } from "./fakePorts.ts";

const OPENED: Opened = { ok: true, workspace: smallWorkspace(), warnings: [] };
const GIVEN = { files: [], beside: null };

/** A job of so many steps; `busy` is called at each. */
const stepping = (steps: number, busy: () => void = () => {}): JobLoaders => ({
  open: async () =>
    function* () {
      for (let at = 0; at < steps; at += 1) {
        busy();
        yield at / steps;
      }
      return OPENED;
    },
  draft: async () => () => ({ ok: false, issues: [] }),
  write: async () => () => "",
});
const broken = async () => () => {
  throw new Error("a fault of ours");
};
const failing: JobLoaders = { open: broken, draft: broken, write: broken };

/** Threads that obey on the same thread, one turn later; `kill` takes the one that was started last. `slow`: the first never ends a job. */
function threads(jobs: JobLoaders, { silent = false, slow = false } = {}) {
  const started: { orders: Order[]; ended: boolean }[] = [];
  let kill = () => {};
  const start: StartThread = async (heard) => {
    const thread = { orders: [] as Order[], ended: false };
    started.push(thread);
    kill = () => {
      thread.ended = true;
      heard.died();
    };
    const say = (word: Word) => {
      if (!thread.ended) heard.word(structuredClone(word));
    };
    if (!silent) setTimeout(() => say({ says: "ready" }));
    return {
      send(order) {
        thread.orders.push(order);
        if (slow && thread === started[0]) return;
        setTimeout(() => void obey(jobs, structuredClone(order), say, clock.now));
      },
      end: () => {
        thread.ended = true;
      },
    };
  };
  return { start, started, kill: () => kill() };
}

const never: WorkPort = {
  run() {
    throw new Error("nothing is done in the page here");
  },
};

describe("work in the page", () => {
  test("is left for the page after every slice and tells its share", async () => {
    const time = fakeClock();
    const told: number[] = [];
    const running = workHere(
      stepping(10, () => time.pass(10)),
      { now: time.clock.now, after: clock.after },
    ).run("open", GIVEN, (share) => told.push(share));
    expect(await running.ended).toEqual({ state: "done", value: OPENED, lost: false });
    expect(told).toEqual([0.1, 0.3, 0.5, 0.7, 0.9]);
  });

  test("stops when it is called off, and does no step more", async () => {
    let steps = 0;
    const time = fakeClock();
    const running = workHere(
      stepping(1000, () => {
        steps += 1;
        time.pass(20);
      }),
      time.clock,
    ).run("open", GIVEN);
    await new Promise((resolve) => setTimeout(resolve));
    running.stop();
    expect(await running.ended).toEqual({ state: "stopped" });
    time.pass(20);
    await new Promise((resolve) => setTimeout(resolve));
    expect(steps).toBe(1);
  });

  test("ends as failed where a job throws", async () => {
    const end = await workHere(failing, clock).run("open", GIVEN).ended;
    expect(end).toMatchObject({ state: "failed", why: expect.stringContaining("a fault of ours") });
  });
});

describe("work on a second thread", () => {
  test("comes back the same, and the thread is kept for the next job", async () => {
    const { start, started } = threads(stepping(3));
    const port = workApart(start, never, clock);
    for (let round = 0; round < 2; round += 1)
      expect(await port.run("open", GIVEN).ended).toEqual({ state: "done", value: OPENED, lost: false });
    expect(started.map(({ orders }) => orders.length)).toEqual([2]);
  });

  test("kills the thread when it is called off, and takes another for the next job", async () => {
    const { start, started } = threads(stepping(3), { slow: true });
    const port = workApart(start, never, clock);
    const running = port.run("open", GIVEN);
    await expect.poll(() => started[0]?.orders.length).toBe(1);
    running.stop();
    expect(await running.ended).toEqual({ state: "stopped" });
    expect(started[0]!.ended).toBe(true);
    expect(await port.run("open", GIVEN).ended).toMatchObject({ state: "done" });
    expect(started).toHaveLength(2);
  });

  test("tells of a fault in the job and does not do it twice", async () => {
    const { start } = threads(failing);
    expect(await workApart(start, never, clock).run("open", GIVEN).ended).toMatchObject({ state: "failed" });
  });

  test("is done in the page where there are no threads, without a word", async () => {
    const none: StartThread[] = [async () => null, () => Promise.reject(new Error("forbidden"))];
    for (const start of none)
      expect(await workApart(start, workHere(stepping(3), clock), clock).run("open", GIVEN).ended).toEqual({
        state: "done",
        value: OPENED,
        lost: false,
      });
  });

  test("is done in the page where the thread's code never comes", async () => {
    const time = fakeClock();
    const { start, started } = threads(stepping(3), { silent: true });
    const running = workApart(start, workHere(stepping(3), clock), time.clock).run("open", GIVEN);
    await expect.poll(() => started.length).toBe(1);
    time.pass(10_000);
    expect(await running.ended).toEqual({ state: "done", value: OPENED, lost: false });
    expect(started[0]!.ended).toBe(true);
  });

  test("is done in the page where the thread dies of it, and that is said", async () => {
    const { start, started, kill } = threads(stepping(3), { slow: true });
    const running = workApart(start, workHere(stepping(3), clock), clock).run("open", GIVEN);
    await expect.poll(() => started[0]?.orders.length).toBe(1);
    kill();
    expect(await running.ended).toEqual({ state: "done", value: OPENED, lost: true });
  });

  test("a thread that dies while it has nothing to do is not used again", async () => {
    const { start, started, kill } = threads(stepping(3));
    const port = workApart(start, never, clock);
    await port.run("open", GIVEN).ended;
    kill();
    expect(await port.run("open", GIVEN).ended).toMatchObject({ state: "done", lost: false });
    expect(started).toHaveLength(2);
  });
});

describe("what the person sees of it", () => {
  const slow = (): { port: WorkPort; finish(end: "done" | "failed" | "lost"): void; stopped(): boolean } => {
    let resolve: (end: never) => void = () => {};
    let stopped = false;
    return {
      port: {
        run(_name, _given, tell) {
          tell?.(0.5);
          return {
            ended: new Promise((settle) => {
              resolve = settle as typeof resolve;
            }),
            stop() {
              stopped = true;
              resolve({ state: "stopped" } as never);
            },
          };
        },
      },
      finish: (end) =>
        resolve(
          (end === "failed"
            ? { state: "failed", why: "" }
            : { state: "done", value: OPENED, lost: end === "lost" }) as never,
        ),
      stopped: () => stopped,
    };
  };

  test("the job and its share while it runs, nothing after", async () => {
    const session = makeSession(smallWorkspace());
    const { port, finish } = slow();
    const done = doWork(session, port, "open", GIVEN);
    expect(session.state().work).toEqual([{ id: 1, job: "open", share: 0.5 }]);
    finish("done");
    expect(await done).toBe(OPENED);
    expect(session.state()).toMatchObject({ work: [], notice: null });
  });

  test("a command calls it off, and nothing is changed", async () => {
    const session = makeSession(smallWorkspace());
    const before = session.state();
    const { port, stopped } = slow();
    const done = doWork(session, port, "open", GIVEN);
    session.run("work.cancel", { id: 1 });
    expect(await done).toBeNull();
    expect(stopped()).toBe(true);
    expect(session.state()).toMatchObject({ work: [], notice: { word: "work.stopped" } });
    expect(session.state().workspace).toBe(before.workspace);
  });

  test.each(["failed", "lost"] as const)("a sentence where it is %s", async (end) => {
    const session = makeSession(smallWorkspace());
    const { port, finish } = slow();
    const done = doWork(session, port, "open", GIVEN);
    finish(end);
    expect(await done).toBe(end === "lost" ? OPENED : null);
    expect(session.state().notice?.word).toBe(`work.${end}`);
  });
});
