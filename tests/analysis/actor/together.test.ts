import { describe, expect, it } from "vitest";
import { busiestActors, normsJoining, partyIds } from "../../../src/analysis/index.ts";
import { opinionPolicy, smallWorkspace } from "../../builders/index.ts";

const small = smallWorkspace().policies[0]!;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("actors together", () => {
  it("are joined by the norms in which all of them take part", () => {
    expect(ids(normsJoining(small, ["small/superior-departments", "small/community"]))).toEqual([
      "no-shifting",
      "provide-means",
    ]);
    expect(normsJoining(small, ["small/street", "small/community"])).toEqual([]);
  });

  it("are joined by nothing when one of them is of another policy, or none is given", () => {
    expect(normsJoining(small, ["small/community", "other/street"])).toEqual([]);
    expect(normsJoining(small, [])).toEqual([]);
  });

  it("hold no party that the text does not name", () => {
    const approval = small.norms.find(({ id }) => id === "approval")!;
    expect([...partyIds(approval)]).toEqual(["superior-departments"]);
  });

  it("are ranked by the norms they take part in", () => {
    const ranked = busiestActors(small, 3);
    expect(ranked.map(({ actor, norms, borne }) => [actor.id, norms, borne])).toEqual([
      ["superior-departments", 3, 3],
      ["community", 3, 0],
      ["regions", 2, 2],
    ]);
    const all = busiestActors(opinionPolicy(), 100);
    for (const { norms, borne } of all) expect(borne).toBeLessThanOrEqual(norms);
    expect(all.map(({ norms }) => norms)).toEqual(all.map(({ norms }) => norms).sort((a, b) => b - a));
  });
});

it("the busiest actors are those that a count of every norm for every actor finds", () => {
  const policy = opinionPolicy();
  for (const { actor, norms, borne } of busiestActors(policy, 1000)) {
    expect(norms).toBe(policy.norms.filter((norm) => partyIds(norm).has(actor.id)).length);
    expect(borne).toBe(
      policy.norms.filter((norm) => norm.bearers.some((bearer) => bearer.actor === actor.id)).length,
    );
  }
  const found = busiestActors(policy, 1000).map(({ actor }) => actor.id);
  const named = policy.actors.filter(({ id }) => policy.norms.some((norm) => partyIds(norm).has(id)));
  expect([...found].sort()).toEqual(named.map(({ id }) => id).sort());
});
