import { describe, expect, it } from "vitest";
import { type ActorCard, actorCard, involvements } from "../../../src/analysis/index.ts";
import { opinionPolicy, smallWorkspace } from "../../builders/index.ts";

const small = smallWorkspace().policies[0]!;
const opinion = opinionPolicy();
const card = (policy: typeof small, id: string) => actorCard(policy, `${policy.id}/${id}`)!;
const norms = (from: ActorCard, standing: string) =>
  from.groups.find((group) => group.standing === standing)?.involvements.map(({ norm }) => norm.id) ?? [];

describe("an actor's card", () => {
  it("shares out every mention of an actor among its groups, once", () => {
    for (const policy of [small, opinion]) {
      const entries = policy.norms.flatMap((norm) => [...norm.bearers, ...norm.others]);
      for (const actor of policy.actors) {
        const { groups } = card(policy, actor.id);
        const held = groups.flatMap((group) => group.involvements);
        expect(held.length).toBe(entries.filter((entry) => entry.actor === actor.id).length);
        expect(held.length).toBe(involvements(policy, actor).length);
      }
    }
  });

  it("tells duties, prohibitions, permissions and powers apart", () => {
    expect(norms(card(small, "superior-departments"), "duty")).toEqual(["approval", "provide-means"]);
    expect(norms(card(small, "superior-departments"), "ban")).toEqual(["no-shifting"]);
    expect(norms(card(small, "regions"), "liberty")).toEqual(["devolve-assessment"]);
    expect(norms(card(small, "street-committee"), "power")).toEqual(["manage-affairs"]);
  });

  it("says what others owe an actor, may not do to it, must ask it and may give it", () => {
    expect(norms(card(small, "community"), "owed")).toEqual(["provide-means", "reduce-burden"]);
    expect(norms(card(small, "community"), "spared")).toEqual(["no-shifting"]);
    expect(norms(card(small, "street-committee"), "asked")).toEqual(["consult-committee"]);
    expect(norms(card(small, "street"), "offered")).toEqual(["devolve-assessment"]);
    expect(norms(card(small, "residents"), "oversees")).toEqual(["reduce-burden"]);
  });

  it("finds both kinds of powers of the subdistrict committee: held by it, and given to it", () => {
    const committee = card(opinion, "street-party-committee");
    expect(norms(committee, "power")).toEqual(["committee-manages-public-affairs"]);
    expect(norms(committee, "empowered")).toEqual(["grant-committee-powers"]);
    expect(norms(committee, "asked")).toEqual(["consult-on-dispatched-heads", "hear-committee-on-city-plan"]);
  });

  it("keeps whether the actor was inferred, and why", () => {
    const [entry] = card(small, "regions").groups[0]!.involvements;
    expect(entry).toMatchObject({ explicit: false, reason: { zh: expect.stringContaining("主语") } });
  });

  it("lists relations both ways with their basis, and how many norms the other takes part in", () => {
    const { ties } = card(small, "superior-departments");
    expect(
      ties.map(({ direction, other, relation, norms }) => [direction, other.id, relation.basis, norms]),
    ).toEqual([["in", "district-departments", "text", 1]]);
    expect(card(small, "street-committee").ties).toMatchObject([
      { direction: "out", other: { id: "community-party" }, relation: { type: "leads", basis: "context" } },
    ]);
  });

  it("counts a norm once although the actor stands in it twice", () => {
    const [norm] = small.norms;
    const twice = {
      ...norm!,
      others: [...norm!.others, { ...norm!.others[0]!, role: "approver" as const }],
    };
    const policy = { ...small, norms: [twice] };
    expect(card(policy, "street-committee")).toMatchObject({ norms: 1, groups: [{}, {}] });
  });

  it("is null for a key that is no actor of the policy", () => {
    for (const key of ["", "nobody", "small", "small/nobody"]) expect(actorCard(small, key)).toBeNull();
    expect(actorCard(small, small.norms[0]!.key)).toBeNull();
  });
});
