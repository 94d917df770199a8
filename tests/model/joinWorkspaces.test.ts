// Two workspaces as one: nothing is lost, no id stands twice, and the same policy is not there twice.
import { expect, test } from "vitest";
import { joinWorkspaces, withoutPolicy } from "../../src/model/index.ts";
import { opinion, opinionAndPlan, PLAN, smallWorkspace } from "../builders/index.ts";

test("policies of the second come behind those of the first, with whom their actors stand for", () => {
  const joined = joinWorkspaces(smallWorkspace(), opinionAndPlan());
  expect(joined.policies.map(({ id }) => id)).toEqual(["small", "urban-party-building-2019", PLAN]);
  expect(joined.sameAs).toEqual(opinionAndPlan().sameAs);
});

test("the very same policy is not added twice", () => {
  const joined = joinWorkspaces(opinion(), opinionAndPlan());
  expect(joined.policies.map(({ id }) => id)).toEqual(["urban-party-building-2019", PLAN]);
  expect(joinWorkspaces(joined, joined).policies).toHaveLength(2);
});

test("another version of a document gets an id of its own, in every key", () => {
  const [policy] = opinion().policies;
  const later = { policies: [{ ...policy!, text: `${policy!.text}。` }], sameAs: [] };
  const [, version] = joinWorkspaces(opinion(), later).policies;
  expect(version!.id).toBe("urban-party-building-2019-v2");
  for (const { key, policy: owner } of [...version!.norms, ...version!.actors, ...version!.relations]) {
    expect(key.startsWith("urban-party-building-2019-v2/")).toBe(true);
    expect(owner).toBe("urban-party-building-2019-v2");
  }
});

test("a policy is taken out, and whom its actors stand for is kept for when it comes back", () => {
  const left = withoutPolicy(opinionAndPlan(), PLAN);
  expect(left.policies.map(({ id }) => id)).toEqual(["urban-party-building-2019"]);
  expect(left.sameAs).toEqual(opinionAndPlan().sameAs);
});
