import { describe, expect, it } from "vitest";
import {
  audit,
  RANKINGS,
  type RankingId,
  RULE_IDS,
  type RuleId,
  rankings,
} from "../../../src/analysis/index.ts";
import type { Policy } from "../../../src/model/index.ts";
import {
  aBearer,
  aNorm,
  anActor,
  aParty,
  aPolicy,
  checked,
  opinionPolicy,
  smallWorkspace,
} from "../../builders/index.ts";

const opinion = opinionPolicy();
const small = smallWorkspace().policies[0]!;
const part = (policy: Policy, rule: RuleId) => audit(policy).find((each) => each.rule === rule)!;
const actors = (policy: Policy, rule: RuleId) => part(policy, rule).findings.map(({ actor }) => actor?.id);
const norms = (policy: Policy, rule: RuleId) => part(policy, rule).norms.map(({ id }) => id);

describe("the audit of the Opinion", () => {
  it("finds duties without means, and names the relative that has some", () => {
    const found = part(opinion, "dutiesWithoutMeans").findings;
    const both = found.find(({ actor }) => actor?.id === "street-and-community-party-organisations");
    expect(both?.norms).toHaveLength(17);
    expect(both?.near.map(({ id }) => id)).toEqual([
      "street-party-committee",
      "community-party-organisation",
    ]);
    expect(actors(opinion, "dutiesWithoutMeans")).not.toContain("community");
  });

  it("takes a conferred power for the recipient's, not for the conferring side's", () => {
    expect(actors(opinion, "dutiesWithoutMeans")).toContain("regions-and-departments");
    expect(actors(opinion, "powersWithoutDuties")).toEqual([
      "next-higher-party-committee",
      "district-party-committee",
      "district-government",
      "street-party-committee",
    ]);
  });

  it("spares the shifting ban, whose procedure names who vets, and finds the two that name nobody", () => {
    expect(norms(opinion, "prohibitionsAlone")).toEqual(["no-counterpart-bodies", "no-direct-assessment"]);
  });

  it("finds both consultations without a time, the unnamed approver, and the duties without a stated bearer", () => {
    expect(norms(opinion, "consultationWithoutDeadline")).toEqual([
      "consult-on-dispatched-heads",
      "hear-committee-on-city-plan",
    ]);
    expect(norms(opinion, "unnamedApprover")).toEqual(["report-each-assessment-for-approval"]);
    expect(norms(opinion, "unnamedParty")).toEqual([]);
    const silent = opinion.norms.filter(
      ({ modality, bearers }) => modality === "obligation" && !bearers.some(({ explicit }) => explicit),
    );
    expect(norms(opinion, "dutiesWithoutBearer")).toEqual(silent.map(({ id }) => id));
  });

  it("lists who only receives, and nobody who is only acted on", () => {
    expect(actors(opinion, "receivesOnly")).toEqual([
      "street",
      "community-party-organisation",
      "community-party-secretary",
    ]);
  });
});

describe("every rule", () => {
  it("is asked of every policy, in one order, and gives norms of that policy", () => {
    for (const policy of [small, opinion]) {
      expect(audit(policy).map(({ rule }) => rule)).toEqual(RULE_IDS);
      for (const { findings, norms: all } of audit(policy)) {
        for (const finding of findings) expect(finding.norms.length).toBeGreaterThan(0);
        expect(all.every((norm) => policy.norms.includes(norm))).toBe(true);
      }
    }
  });

  it("is silent where a time, an approver, a bearer and a power are written", () => {
    const text = "甲设立机构，应当在10日内征求乙意见。甲不得摊派，确需摊派的，须报乙批准。乙负责监督。\n";
    const policy = checked([
      aPolicy({
        text,
        actors: [anActor("a", "甲"), anActor("b", "乙")],
        norms: [
          aNorm("ask", "甲设立机构，应当在10日内征求乙意见", {
            bearers: [aBearer("a")],
            others: [aParty("b", "consulted")],
          }),
          aNorm("ban", "甲不得摊派", { modality: "prohibition", bearers: [aBearer("a")] }),
          aNorm("way", "确需摊派的，须报乙批准", {
            bearers: [aBearer("a")],
            others: [aParty("b", "approver")],
            related: [{ norm: "ban", type: "exception" }],
          }),
          aNorm("power", "乙负责监督", { modality: "power", bearers: [aBearer("b")] }),
        ],
      }),
    ]).policies[0]!;
    for (const rule of [
      "consultationWithoutDeadline",
      "prohibitionsAlone",
      "dutiesWithoutBearer",
      "unnamedApprover",
    ] as const)
      expect(norms(policy, rule), rule).toEqual([]);
    expect(actors(policy, "dutiesWithoutMeans")).toEqual(["a"]);
    expect(actors(policy, "powersWithoutDuties")).toEqual(["b"]);
  });
});

describe("rankings", () => {
  const first = (policy: Policy, id: RankingId) =>
    rankings(policy).find((ranking) => ranking.id === id)!.places[0];

  it("say who has most, how much of it was inferred, and let those with as many share a place", () => {
    expect(rankings(opinion).map(({ id }) => id)).toEqual(RANKINGS);
    expect(first(opinion, "duties")).toMatchObject({ count: 32, holders: [{ inferred: 23 }] });
    expect(first(opinion, "consulted")?.holders.map(({ actor }) => actor.id)).toEqual([
      "street-party-committee",
    ]);
    expect(first(opinion, "protected")).toMatchObject({ count: 2, holders: [{ actor: { id: "street" } }] });
    expect(first(opinion, "receives")?.holders.map(({ actor }) => actor.id)).toEqual(["community"]);
    expect(first(opinion, "approves")?.holders.map(({ actor }) => actor.id)).toEqual([
      "district-party-committee",
      "district-government",
    ]);
  });

  it("have no place where nobody has any", () => {
    expect(first(small, "approves")).toBeUndefined();
  });
});
