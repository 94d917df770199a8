// The desk kept on the machine: what is written comes back, only what changed is written, and what does not hold
// together is never laid on the desk.
import { expect, test } from "vitest";
import { type Deskwork, edit } from "../../src/analysis/index.ts";
import { type DeskPort, deskOf, type Keeping, keepDesk, makeSession } from "../../src/session/index.ts";
import { aDesk } from "../analysis/authoring/deskBuilt.ts";
import { opinion } from "../builders/index.ts";

const HAND = { by: "甲", at: "2026-05-08T09:00" };

/** A store that answers when `settle` is called, as a disk does. */
function fakeDesk(answer: Keeping = "kept") {
  const kept: Record<string, unknown> = {};
  const writes: string[][] = [];
  const waiting: (() => void)[] = [];
  const port: DeskPort = {
    tab: "a",
    read: async () => kept,
    write: (parts) =>
      new Promise((resolve) => {
        waiting.push(() => {
          if (answer === "kept")
            for (const [name, part] of Object.entries(parts))
              if (part === undefined) delete kept[name];
              else kept[name] = structuredClone(part);
          writes.push(Object.keys(parts).filter((name) => name !== "tab"));
          resolve(answer);
        });
      }),
    tell() {},
    heard: () => () => {},
  };
  const settle = async () => {
    while (waiting.length > 0) {
      waiting.shift()!();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { port, kept, writes, settle };
}

function laid(work: Deskwork) {
  const session = makeSession(opinion());
  session.run("desk.lay", { work, by: "甲", pass: "second" });
  return session;
}

const rule = (work: Deskwork, at: number) =>
  edit(work, "norm.rule", { ids: [work.norms[at]!.id], state: "first" }, HAND);

test("what was kept comes back whole: work, place, pass and name", async () => {
  const session = laid(aDesk());
  const { port, kept, settle } = fakeDesk();
  keepDesk(session, port, {}, () => {});
  session.run("desk.put", { work: rule(session.state().desk!.work, 1), did: "norm.rule" });
  session.run("desk.go", { at: session.state().desk!.work.norms[2]!.id });
  await settle();
  const { work, at } = session.state().desk!;
  expect(deskOf(kept)).toEqual({ work, at, pass: "second", by: "甲" });
});

test("one changed norm of many writes one part; changes made meanwhile are written next, once", async () => {
  const work = aDesk();
  const norm = work.norms[0]!;
  const many = Array.from({ length: 1_000 }, (_, at) => ({ ...norm, id: `x${at}` }));
  const session = laid({ ...work, norms: many });
  const { port, writes, settle } = fakeDesk();
  keepDesk(session, port, {}, () => {});
  await settle();
  for (const at of [600, 601, 602])
    session.run("desk.put", { work: rule(session.state().desk!.work, at), did: "norm.rule" });
  await settle();
  expect(writes.slice(1)).toEqual([["norms/2"], ["norms/2"]]);
});

test("a desk that is put away leaves nothing behind; one that lies elsewhere is not written", async () => {
  const session = laid(aDesk());
  const { port, kept, settle, writes } = fakeDesk();
  keepDesk(session, port, {}, () => {});
  await settle();
  session.run("desk.away", { away: true });
  await settle();
  expect(writes).toHaveLength(1);
  session.run("desk.clear", {});
  await settle();
  expect(Object.keys(kept)).toEqual(["tab"]);
  expect(deskOf(kept)).toBeNull();
});

test("a full store is told, and tried again with the next change", async () => {
  const session = laid(aDesk());
  const { port, writes, settle } = fakeDesk("full");
  const told: Keeping[] = [];
  keepDesk(session, port, {}, (how) => told.push(how));
  await settle();
  session.run("desk.put", { work: rule(session.state().desk!.work, 0), did: "norm.rule" });
  await settle();
  expect(told).toEqual(["full", "full"]);
  expect(writes[1]).toEqual(writes[0]);
});

test("what does not hold together is broken, not half a desk", async () => {
  const session = laid(aDesk());
  const { port, kept, settle } = fakeDesk();
  keepDesk(session, port, {}, () => {});
  await settle();
  const without = (name: string) => {
    const { [name]: _, ...rest } = kept;
    return rest;
  };
  const source = kept.source as Deskwork["source"];
  for (const parts of [
    without("norms/0"),
    without("actors"),
    { ...kept, actors: [] },
    { ...kept, place: { ...(kept.place as object), form: 2 } },
    { ...kept, source: { ...source, text: `别的${source.text}` } },
    { ...kept, marks: { "9.9.9.9": { state: "purpose", reason: null } } },
  ])
    expect(deskOf(parts)).toBe("broken");
});
