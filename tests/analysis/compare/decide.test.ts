// What a person decides stands above what the rules found; and the checklist of what a local plan takes up.
import { describe, expect, test } from "vitest";
import type { Decision } from "../../../src/analysis/compare/change.ts";
import { compare } from "../../../src/analysis/compare/compare.ts";
import { decided } from "../../../src/analysis/compare/decide.ts";
import { deciding } from "../../../src/analysis/compare/deciding.ts";
import { countFulfilments, fulfilments } from "../../../src/analysis/compare/fulfilment.ts";
import type { Policy } from "../../../src/model/index.ts";
import { opinionAndPlan } from "../../builders/index.ts";

const { policies, sameAs } = opinionAndPlan();
const [opinion, plan] = policies as [Policy, Policy];
const found = compare(opinion, plan, sameAs);
const say = (a: string, b: string, kind: Decision["kind"], change: Decision["change"] = null): Decision => ({
  a,
  b,
  kind,
  change,
});
const corrected = (...decisions: Decision[]) => decided(opinion, plan, sameAs, found, decisions);

describe("a person's decision", () => {
  test("takes a pair apart: one is missing, the other new, in their places", () => {
    const { pairs, counts } = corrected(say("deepen-street-reform", "reform-street-system", "part"));
    expect(counts.missing).toBe(found.counts.missing + 1);
    expect(counts.new).toBe(found.counts.new + 1);
    expect(pairs.find(({ a }) => a?.id === "deepen-street-reform")).toMatchObject({
      b: null,
      change: "missing",
    });
  });

  test("joins two that stood alone, and the rules say what differs", () => {
    const { pairs, counts } = corrected(say("solve-uneven-development", "study-every-half-year", "join"));
    const pair = pairs.find(({ a }) => a?.id === "solve-uneven-development");
    expect(pair).toMatchObject({ change: "stricter", decided: "join", b: { id: "study-every-half-year" } });
    expect(counts.missing).toBe(found.counts.missing - 1);
    expect(counts.new).toBe(found.counts.new - 1);
  });

  test("confirms a change or calls it another", () => {
    const { pairs } = corrected(
      say("no-shifting-own-work", "no-passing-on-work", "confirm"),
      say("build-new-pattern", "form-new-pattern", "change", "wider"),
    );
    const of = (id: string) => pairs.find(({ a }) => a?.id === id);
    expect(of("no-shifting-own-work")).toMatchObject({ change: "weaker", decided: "confirm" });
    expect(of("build-new-pattern")).toMatchObject({ change: "wider", decided: "change" });
  });

  test("replaces what was said of the same two before, and passes over norms that are gone", () => {
    const first = say("build-new-pattern", "form-new-pattern", "confirm");
    const second = say("build-new-pattern", "form-new-pattern", "part");
    expect(deciding(deciding([], first), second)).toEqual([second]);
    expect(corrected(say("no-such-norm", "form-new-pattern", "part"))).toEqual(found);
    expect(corrected()).toBe(found);
  });
});

describe("a person's word on what may conflict", () => {
  const two = ["abolish-street-tasks", "keep-tax-task"] as const;
  const of = (...decisions: Decision[]) =>
    corrected(...decisions).contradictions.find(({ a }) => a.id === two[0])?.decided;

  test("stands on the find, and leaves the pairs as they are", () => {
    expect(of()).toBeNull();
    expect(of(say(...two, "conflict"))).toBe("conflict");
    const dismissed = corrected(say(...two, "noConflict"));
    expect(dismissed.pairs).toEqual(found.pairs);
    expect(dismissed.contradictions).toHaveLength(found.contradictions.length);
  });

  test("dismissed, it no longer makes the checklist say 抵触", () => {
    const stateOf = (comparison: typeof found) =>
      fulfilments(comparison).find(({ norm }) => norm.id === two[0])?.state;
    expect(stateOf(found)).toBe("against");
    expect(stateOf(corrected(say(...two, "noConflict")))).not.toBe("against");
  });

  test("does not touch what was said of the same two as a pair; the same word again takes it back", () => {
    const joined = say(...two, "join");
    const both = deciding(deciding([], joined), say(...two, "conflict"));
    expect(both).toHaveLength(2);
    expect(deciding(both, say(...two, "noConflict")).map(({ kind }) => kind)).toEqual(["join", "noConflict"]);
    expect(deciding(both, say(...two, "conflict"))).toEqual([joined]);
  });
});

describe("the checklist of what the plan takes up", () => {
  const list = fulfilments(found);
  const stateOf = (id: string) => list.find(({ norm }) => norm.id === id)?.state;

  test("has every norm of the higher text once, in its order", () => {
    expect(list.map(({ norm }) => norm.id)).toEqual(opinion.norms.map(({ id }) => id));
    const counts = countFulfilments(list);
    expect(counts.done + counts.partly + counts.absent + counts.against).toBe(opinion.norms.length);
  });

  test("tells apart what is taken up, what is so in part, what is not mentioned and what may be against it", () => {
    expect(stateOf("deepen-street-reform")).toBe("done");
    expect(stateOf("devolve-command-of-stationed-personnel")).toBe("done");
    expect(stateOf("no-shifting-own-work")).toBe("partly");
    expect(stateOf("vet-community-assistance")).toBe("partly");
    expect(stateOf("standardise-branches")).toBe("absent");
    expect(stateOf("abolish-street-tasks")).toBe("against");
    expect(stateOf("no-direct-assessment")).toBe("against");
  });

  test("counts a norm as taken up when two together leave nothing of it out", () => {
    expect(stateOf("guide-organisations-and-residents")).toBe("done");
  });
});
