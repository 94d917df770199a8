// The fictional plan and its gold: sound, whole, and with every kind of change in it.
import { expect, test } from "vitest";
import { OPINION, opinion, opinionAndPlan, PLAN, planPolicy } from "../../builders/index.ts";
import { goldOf } from "./gold.ts";

const gold = goldOf("district-plan");

test("the plan is marked as a fictional example, in its data and in its own words", () => {
  const { document, text, norms } = planPolicy();
  expect(document.sample).toBe(true);
  expect(document.title).toMatch(/^示例：/);
  expect(text).toMatch(/^（虚构示例/);
  expect(document.status?.zh).toContain("虚构示例");
  expect(norms.length).toBeGreaterThanOrEqual(40);
});

test("the plan is no part of what is shown by default", () => {
  expect(opinion().policies.map(({ id }) => id)).toEqual([OPINION]);
});

test("what its actors stand for is kept with it, and resolved where the Opinion is open", () => {
  const { sameAs, policies } = opinionAndPlan();
  const keys = new Set(policies.flatMap(({ actors }) => actors.map(({ key }) => key)));
  expect(sameAs.length).toBeGreaterThan(10);
  for (const { a, b, reason } of sameAs) {
    expect(a.startsWith(`${PLAN}/`) && keys.has(a) && keys.has(b), `${a} ${b}`).toBe(true);
    expect(reason).not.toBeNull();
  }
});

test("the gold speaks of every norm of both, and of none that is not there", () => {
  const [a, b] = opinionAndPlan().policies.map(({ norms }) => norms.map(({ id }) => id));
  const said = (side: "a" | "b", alone: readonly string[]) =>
    [...new Set([...gold.pairs.map((pair) => pair[side]), ...alone])].sort();
  expect(said("a", gold.missing)).toEqual([...a!].sort());
  expect(said("b", gold.new)).toEqual([...b!].sort());
  expect(new Set(gold.pairs.map(({ change }) => change))).toEqual(
    new Set(["same", "stricter", "weaker", "wider", "narrower", "party"]),
  );
});
