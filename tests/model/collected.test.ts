// Mistakes are told all at once, each where it stands, and none because of another.
import { expect, test } from "vitest";
import { checkWorkspace, type RawWorkspace } from "../../src/model/index.ts";
import { aBearer, aNorm, anActor, aParty, aPolicy, rawOf, smallPolicy } from "../builders/index.ts";

function told(raw: RawWorkspace): string[] {
  const checked = checkWorkspace(raw);
  const issues = checked.ok ? checked.warnings : checked.issues;
  return issues.map(
    ({ code, file, path }) => `${code} ${file.split("/").slice(1).join("/")} ${path.join(".")}`,
  );
}
const one = (...words: Parameters<typeof aPolicy>) => ({ policies: [aPolicy(...words)], sameAs: null });

test("mistakes of every part are told together, in order of file and place", () => {
  const raw = one({
    document: { extent: "half", suspected: [{ quote: "没有的话", note: { zh: "疑", en: "?" } }] },
    text: "街道要做好工作。社区要协助。",
    actors: [anActor("street", "街道"), anActor("street", "办事处"), anActor("community", "街道")],
    norms: [
      aNorm("work", "街道要做好工作", { bearers: [aBearer("strete")], topic: "none" }),
      aNorm("help", "社区要帮助", { clause: "0.1.2.1", force: "hard" }),
    ],
  });
  expect(told(raw)).toEqual([
    "alias-clash actors.yaml actors.2.name",
    "duplicate-id actors.yaml actors.1.id",
    "quote-not-found document.yaml suspected.0.quote",
    "wrong-enum document.yaml extent",
    "unknown-actor norms/1.yaml norms.0.bearers.0.actor",
    "unknown-topic norms/1.yaml norms.0.topic",
    "wrong-enum norms/1.yaml norms.1.force",
  ]);
});

test("an entry of the wrong form is known to others by its id", () => {
  const raw = one({
    text: "街道要做好工作。",
    actors: [anActor("street", "街道", { level: "moon" })],
    norms: [aNorm("work", "街道要做好工作", { bearers: [aBearer("street")] })],
  });
  expect(told(raw)).toEqual(["wrong-enum actors.yaml actors.0.level"]);
});

test("a file that is no list says nothing about what others refer to", () => {
  const policy = smallPolicy();
  const spoilt = { ...policy, actors: rawOf("actors", "small/actors.yaml") };
  expect(told({ policies: [spoilt], sameAs: null })).toEqual(["wrong-type actors.yaml "]);
});

test("an actor and a norm cannot have the same id, for their keys would be the same", () => {
  const raw = one({
    text: "街道要做好工作。",
    actors: [anActor("street", "街道")],
    norms: [aNorm("street", "街道要做好工作")],
  });
  expect(told(raw)).toEqual(["duplicate-id norms/1.yaml norms.0.id"]);
});

test("two policies with the same id are told; two with different ids may share everything else", () => {
  expect(told({ policies: [smallPolicy(), smallPolicy()], sameAs: null })).toEqual([
    "duplicate-id document.yaml id",
  ]);
  expect(told({ policies: [smallPolicy(), smallPolicy("other")], sameAs: null })).toEqual([]);
});

test("actors that are said to be the same must be there and be two", () => {
  const same = (a: string, b: string) => ({ a, b, type: "same" });
  const check = (...list: unknown[]) =>
    told({ policies: [smallPolicy(), smallPolicy("other")], sameAs: rawOf(list) });
  expect(check(same("small/street", "other/street"))).toEqual([]);
  expect(check(same("small/street", "other/stret"))).toEqual(["unknown-actor  0.b"]);
  expect(check(same("small/street", "small/street"))).toEqual(["bad-value  0.b"]);
});

test("names that differ in width, blanks or case only clash; an actor's own alias does not", () => {
  const clash = (...actors: ReturnType<typeof anActor>[]) => told(one({ text: "甲。", actors }));
  expect(clash(anActor("a", "党（工）委ＡＢ"), anActor("b", "党(工) 委ab"))).toEqual([
    "alias-clash actors.yaml actors.1.name",
  ]);
  expect(clash(anActor("a", "甲", { aliases: ["甲", "乙"] }))).toEqual([]);
});

test("a quote that stands twice in its clause is told by its start", () => {
  const text = "街道要抓治理、社区要抓治理。";
  const norm = (fields = {}) => one({ text, norms: [aNorm("govern", "要抓治理", fields)] });
  expect(told(norm())).toEqual(["quote-ambiguous norms/1.yaml norms.0.quote"]);
  expect(told(norm({ start: 9, end: 13 }))).toEqual([]);
  expect(told(norm({ start: 9, end: 14 }))).toEqual(["offset-mismatch norms/1.yaml norms.0.start"]);
  expect(told(norm({ start: 3 }))).toEqual(["offset-mismatch norms/1.yaml norms.0.start"]);
});

test("a quote may run on into the next clause, which then holds the norm as well", () => {
  const raw = one({ text: "街道要抓党建；抓治理。", norms: [aNorm("all", "街道要抓党建；抓治理")] });
  const checked = checkWorkspace(raw);
  expect(
    checked.ok && checked.workspace.policies[0]!.clauses.map(({ state, norms }) => [state, norms]),
  ).toEqual([
    ["norm", ["all"]],
    ["background", ["all"]],
  ]);
});

test("a party that the text does not name needs no reason; an inferred one does", () => {
  const norm = (party: unknown) =>
    told(
      one({
        text: "甲要报批。",
        actors: [anActor("a", "甲")],
        norms: [aNorm("n", "甲要报批", { others: [party] })],
      }),
    );
  expect(norm(aParty(null, "approver"))).toEqual([]);
  expect(norm(aParty("a", "approver", "承前。"))).toEqual([]);
  expect(norm({ actor: "a", role: "approver", explicit: false })).toEqual([
    "reason-missing norms/1.yaml norms.0.others.0",
  ]);
});

test("errors are told even behind more warnings than anybody reads", () => {
  const pins = Array.from({ length: 3_000 }, (_, at) => ({ lens: "norm", item: `gone-${at}`, x: 0, y: 0 }));
  const policy = { ...smallPolicy(), layout: rawOf({ pins }) };
  const sameAs = rawOf([{ a: "small/street", b: "small/street", type: "same" }]);
  const checked = checkWorkspace({ policies: [policy], sameAs });
  const codes = checked.ok ? [] : checked.issues.map(({ code }) => code);
  expect(codes.filter((code) => code === "unknown-pin")).toHaveLength(2_000);
  expect(codes).toContain("bad-value");
});

test("numbers that are no place in a text are told by what they should be", () => {
  const start = (value: unknown) => {
    const raw = one({ text: "甲要报批。", norms: [aNorm("n", "甲要报批", { start: value })] });
    const checked = checkWorkspace(raw);
    return checked.ok ? [] : checked.issues.map(({ code, facts }) => [code, facts.expected ?? facts.rule]);
  };
  expect(start(1.5)).toEqual([["wrong-type", "integer"]]);
  expect(start(1e300)).toEqual([["bad-value", "range"]]);
  expect(start("0")).toEqual([["wrong-type", "number"]]);
});
