// Edits of the desk: whatever is done in whatever order, the work stays whole, becomes a policy that passes every
// check, and undo and redo lead to the very states that were there.
import { describe, expect, test } from "vitest";
import { type Deskwork, edit, ledger, policyOf, tally } from "../../../src/analysis/index.ts";
import { openWorkspace } from "../../../src/files/index.ts";
import { makeSession } from "../../../src/session/index.ts";
import { opinion } from "../../builders/index.ts";
import { aDesk, anEdit, brought, DESK_RAW, dice, NEXT_RAW } from "./deskBuilt.ts";

const HAND = { by: "甲", at: "2026-05-08T09:00" };
const SEQUENCES = process.env.SOAK === "1" ? 10_000 : 150;
const STEPS = 40;

function issuesOf(work: Deskwork): unknown {
  const whole = policyOf({ ...work, sameAs: [] });
  const opened = openWorkspace([{ path: "a.json", content: JSON.stringify(whole) }]);
  return opened.ok ? [] : opened.issues;
}

function expectWhole(work: Deskwork): void {
  const { text } = work.source;
  const ids = [...work.norms, ...work.actors].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const actors = new Set<string | null>(work.actors.map(({ id }) => id));
  for (const norm of work.norms) {
    if (!norm.lost) expect(text.slice(norm.start, norm.end)).toBe(norm.quote);
    for (const { actor } of [...norm.bearers, ...norm.others])
      expect(actor === null || actors.has(actor)).toBe(true);
    for (const words of [norm.condition, norm.exception])
      if (words !== null) expect(norm.quote).toContain(words);
  }
}

test(`${SEQUENCES} random sequences: undone to the start and redone to the end, the states are equal`, () => {
  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const roll = dice(seed);
    const session = makeSession(opinion());
    const start = aDeskOnce();
    session.run("desk.lay", { work: start, by: "甲" });
    const desk = () => session.state().desk!;
    let did = 0;
    for (let step = 0; step < STEPS; step++) {
      const [name, args] = anEdit(desk().work, roll);
      const work = edit(desk().work, name, args, HAND);
      if (work !== desk().work) did++;
      session.run("desk.put", { work, did: name });
    }
    const end = structuredClone(desk().work);
    const { length } = desk().past;
    expect(length).toBe(did);
    for (let step = 0; step < length; step++) session.run("desk.undo", {});
    expect(desk().work).toEqual(aDesk());
    session.run("desk.undo", {});
    for (let step = 0; step < length; step++) session.run("desk.redo", {});
    expect(desk().work).toEqual(end);
    expectWhole(end);
    if (seed % 5 === 0) expect(issuesOf(end), `seed ${seed}`).toEqual([]);
  }
}, 3_600_000);

let laidOnce: Deskwork | null = null;
function aDeskOnce(): Deskwork {
  laidOnce ??= aDesk();
  return laidOnce;
}

const by = (work: Deskwork, words: string) => work.norms.find(({ quote }) => quote.includes(words))!;
const all = (work: Deskwork) => work.norms.map(({ id }) => id);

describe("a norm", () => {
  test("keeps who ruled and when, and goes back to 初核 when it is changed after 采信", () => {
    const work = aDesk();
    const { id } = by(work, "报告");
    let next = edit(work, "norm.rule", { ids: [id], state: "first" }, HAND);
    next = edit(next, "norm.rule", { ids: [id], state: "released" }, { by: "乙", at: "2026-05-09T10:00" });
    expect(by(next, "报告").log.map(({ by: who, state }) => [who, state])).toEqual([
      ["甲", "first"],
      ["乙", "released"],
    ]);
    next = edit(next, "norm.read", { id, force: "general" }, HAND);
    expect(by(next, "报告")).toMatchObject({ state: "first", force: "general" });
  });

  test("is split into two that each have their own words; the condition that only one keeps is noted at the other", () => {
    const work = aDesk();
    const norm = by(work, "确需停航的");
    expect(norm.condition).toBe("确需停航的");
    // 确需停航的，应当征求 | 乡镇人民政府意见
    const at = norm.start + norm.quote.indexOf("乡镇");
    const next = edit(work, "norm.split", { id: norm.id, at }, HAND);
    expect(next.norms).toHaveLength(work.norms.length + 1);
    expect(by(next, "应当征求")).toMatchObject({ id: norm.id, condition: "确需停航的", told: null });
    const second = by(next, "乡镇人民政府意见");
    expect(second).toMatchObject({ quote: "乡镇人民政府意见", condition: null, force: norm.force });
    expect(second?.told?.note?.zh).toContain("确需停航的");
  });

  test("merged with the next has the words of both, and both conditions are said", () => {
    const work = aDesk();
    const [first, second] = work.norms;
    const next = edit(work, "norm.merge", { id: second!.id, into: first!.id }, HAND);
    const merged = next.norms.find(({ id }) => id === first!.id)!;
    expect(merged).toMatchObject({ start: first!.start, end: second!.end });
    expect(`${merged.condition}${merged.told?.note?.zh ?? ""}`).toContain("确需停航的");
    expect(all(next)).not.toContain(second!.id);
  });

  test("is made from chosen words, and what the rules read in them is where it starts", () => {
    const work = { ...aDesk(), norms: [] };
    const start = work.source.text.indexOf("乘客可以拒绝");
    const next = edit(
      work,
      "norm.make",
      { start: start - 1, end: start + "乘客可以拒绝超载的渡船。".length },
      HAND,
    );
    expect(next.norms).toHaveLength(1);
    expect(next.norms[0]).toMatchObject({
      quote: "乘客可以拒绝超载的渡船",
      modality: "permission",
      origin: null,
    });
    expect(
      next.norms[0]!.bearers.map(({ actor }) => next.actors.find(({ id }) => id === actor)?.name),
    ).toEqual(["乘客"]);
  });

  test("given words in which its condition does not stand says the condition in its note", () => {
    const work = aDesk();
    const norm = by(work, "确需停航的");
    const next = edit(work, "norm.span", { id: norm.id, start: norm.start + 6, end: norm.end }, HAND);
    const after = next.norms.find(({ id }) => id === norm.id)!;
    expect(after.condition).toBeNull();
    expect(after.told?.note?.zh).toContain("确需停航的");
  });

  test("that is changed is told by its own words, since what was written of it may hold no more", () => {
    const work = aDesk();
    const { id } = by(work, "报告");
    let next = edit(work, "norm.rule", { ids: [id], state: "first" }, HAND);
    next = edit(next, "norm.tell", { id, summary: { zh: "应当报告。", en: "Must report." } }, HAND);
    const summary = (of: Deskwork) => policyOf(of).policies[0]!.norms[0]!.summary.zh;
    expect(summary(next)).toBe("应当报告。");
    next = edit(next, "norm.read", { id, force: "encouraged" }, HAND);
    expect(summary(next)).toContain("渡口经营人应当");
  });
});

describe("the ledger", () => {
  test("counts what is unread, drafted, marked and read", () => {
    const work = aDesk();
    const state = (of: Deskwork, words: string) => {
      const at = of.source.text.indexOf(words);
      return ledger(of).find(({ start, end }) => start <= at && at < end)!.state;
    };
    expect(state(work, "为了加强")).toBe("unread");
    expect(state(work, "乘客可以")).toBe("drafted");
    const { address } = ledger(work).find(({ state: one }) => one === "unread")!;
    let next = edit(work, "clause.mark", { address, state: "purpose" }, HAND);
    expect(state(next, "为了加强")).toBe("purpose");
    expect(tally(next).unread).toBe(tally(work).unread - 1);
    next = edit(next, "norm.rule", { ids: all(next), state: "rejected" }, HAND);
    expect(state(next, "乘客可以")).toBe("background");
    expect(issuesOf(next)).toEqual([]);
  });
});

describe("actors", () => {
  const actor = (work: Deskwork, name: string) => work.actors.find((one) => one.name === name)!;

  test("merged: one has the names of both, and every norm speaks of it", () => {
    let work = edit(aDesk(), "actor.add", { name: "县交通局" }, HAND);
    const gone = actor(work, "渡口经营人");
    const kept = actor(work, "县交通局");
    work = edit(work, "relation.add", { from: gone.id, type: "leads", to: kept.id }, HAND);
    work = edit(work, "actor.merge", { from: gone.id, into: kept.id }, HAND);
    expect(actor(work, "县交通局").aliases).toEqual(["渡口经营人"]);
    expect(work.relations).toEqual([]);
    expect(by(work, "报告").bearers[0]!.actor).toBe(kept.id);
  });

  test("a name that another one has is refused", () => {
    const work = aDesk();
    const { id } = actor(work, "渡口经营人");
    expect(edit(work, "actor.set", { id, name: "船员" }, HAND)).toBe(work);
    expect(edit(work, "actor.add", { name: "船　员" }, HAND)).toBe(work);
  });

  test("split: some norms speak of the new one", () => {
    const work = aDesk();
    const old = actor(work, "渡口经营人");
    const { id } = by(work, "报告");
    const next = edit(work, "actor.split", { id: old.id, name: "渡口管理站", norms: [id] }, HAND);
    expect(by(next, "报告").bearers[0]!.actor).toBe(actor(next, "渡口管理站").id);
  });
});

test("a renamed actor that a new draft names in another width stays one actor", () => {
  let work = aDesk();
  const { id } = work.actors.find(({ name }) => name === "乘客")!;
  work = edit(work, "actor.set", { id, name: "乘 客" }, HAND);
  work = edit(work, "text.replace", brought(NEXT_RAW), HAND);
  expect(work.actors.filter(({ name }) => name.replace(" ", "") === "乘客")).toHaveLength(1);
});

describe("another version of the text", () => {
  const accepted = () => {
    const work = aDesk();
    return edit(work, "norm.rule", { ids: all(work), state: "first" }, HAND);
  };

  test("finds the quotes whose words stand as they stood, and puts the others before a person", () => {
    const next = edit(accepted(), "text.replace", brought(NEXT_RAW), HAND);
    expect(by(next, "向交通运输主管部门报告").lost).toBeNull();
    const changed = next.norms.find(({ quote }) => quote.includes("不得离船"))!;
    expect(changed.lost).not.toBeNull();
    expect(issuesOf(next)).toEqual([]);
    expect(
      policyOf(next)
        .policies[0]!.norms.map(({ quote }) => quote)
        .join(),
    ).not.toContain("不得离船");
    const start = next.source.text.indexOf("船员不得离开");
    const ruled = edit(next, "norm.anchor", { id: changed.id, start, end: start + 8 }, HAND);
    expect(ruled.norms.find(({ id }) => id === changed.id)).toMatchObject({
      lost: null,
      quote: "船员不得离开岗位",
    });
    expect(issuesOf(ruled)).toEqual([]);
  });

  test("back to the old text: drafts that nobody touched have their ids again", () => {
    const work = aDesk();
    const there = edit(work, "text.replace", brought(NEXT_RAW), HAND);
    const back = edit(there, "text.replace", brought(DESK_RAW), HAND);
    const same = "乘客可以拒绝超载的渡船";
    expect(by(there, same).id).toBe(by(work, same).id);
    expect(by(back, same).id).toBe(by(work, same).id);
  });
});
