import { describe, expect, it } from "vitest";
import { type Procedure, procedures } from "../../../src/analysis/index.ts";
import { timeIn } from "../../../src/analysis/procedures/deadline.ts";
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
const short = (id: string) => id.slice(id.indexOf("/") + 1);
const of = (policy: Policy, id: string): Procedure =>
  procedures(policy).find(({ norms }) => norms.some((norm) => norm.id === id))!;
const lanes = (procedure: Procedure) => procedure.lanes.map(({ actors }) => actors.join("+") || "?");
const flow = ({ arrows }: Procedure) =>
  arrows.map(({ from, to, type, ordered }) => `${short(from)} ${ordered ? "→" : "="} ${short(to)} (${type})`);

describe("procedures of the Opinion", () => {
  it("lead from the shifting ban over the request and the district's vetting to funds, both needed", () => {
    const procedure = of(opinion, "vet-community-assistance");
    expect(procedure.norms.map(({ id }) => id)).toEqual([
      "no-shifting-own-work",
      "vet-community-assistance",
      "provide-funds-for-assistance",
    ]);
    expect(procedure.main.id).toBe("vet-community-assistance");
    expect(lanes(procedure)).toEqual([
      "superior-departments",
      "district-party-committee+district-government",
    ]);
    expect([...flow(procedure)].sort()).toEqual([
      "no-shifting-own-work:act-0 → vet-community-assistance:act-0 (procedure)",
      "vet-community-assistance:act-0 → vet-community-assistance:approval (approval)",
      "vet-community-assistance:approval = provide-funds-for-assistance:act-0 (joint)",
    ]);
    expect(procedure.steps.map(({ lane, column }) => [lane, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
      [0, 3],
    ]);
    const asks = procedure.steps.find(({ norm }) => norm.id === "vet-community-assistance");
    expect(asks?.doers.map(({ explicit }) => explicit)).toEqual([false]);
  });

  it("leave open to whom a necessary assessment is submitted, and do not borrow the district", () => {
    const procedure = of(opinion, "report-each-assessment-for-approval");
    expect(lanes(procedure)).toEqual(["superior-functional-departments", "?"]);
    expect(procedure.lanes[1]?.actors).toEqual([null]);
    expect(procedure.steps.filter(({ open }) => open).map(({ kind }) => kind)).toEqual(["approval"]);
    expect(JSON.stringify(procedure.lanes)).not.toContain("district");
  });

  it("phase the abolition of tasks in the text's own words: first the centre, then further", () => {
    const procedure = of(opinion, "abolish-street-tasks");
    expect(procedure.steps.map(({ words }) => words)).toEqual([null, "可先在中心城区实行", "再逐步推开"]);
    for (const { words, norm } of procedure.steps) expect(norm.quote).toContain(words ?? norm.quote);
    expect(procedure.lanes).toHaveLength(1);
  });

  it("say by which rule each was formed, and make none of norms that stand alone", () => {
    expect(procedures(opinion).map(({ main, formedBy }) => [main.id, ...formedBy])).toEqual([
      ["start-in-central-urban-areas", "link"],
      ["report-each-assessment-for-approval", "link"],
      ["deliver-through-community-party-organisation", "link"],
      ["vet-community-assistance", "link"],
      ["consult-on-dispatched-heads", "consultation"],
      ["hear-committee-on-city-plan", "consultation"],
    ]);
  });

  it("find no time limit in any of them, because the text sets none", () => {
    expect(procedures(opinion).flatMap(({ times }) => times)).toEqual([]);
  });
});

describe("any procedure", () => {
  it("holds nobody but parties of its norms, and every norm in at least one step", () => {
    for (const policy of [small, opinion])
      for (const { norms, steps, lanes: rows } of procedures(policy)) {
        const parties = new Set<string | null>([
          null,
          ...norms.flatMap(({ bearers, others }) => [...bearers, ...others].map(({ actor }) => actor)),
        ]);
        for (const actor of rows.flatMap(({ actors }) => actors)) expect(parties.has(actor)).toBe(true);
        expect(new Set(steps.map(({ norm }) => norm))).toEqual(new Set(norms));
        const places = steps.map(({ lane, column, row }) => `${lane} ${column} ${row}`);
        expect(new Set(places).size).toBe(steps.length);
      }
  });

  it("keeps an approver open in the small workspace too", () => {
    const procedure = of(small, "approval");
    expect(procedure.norms.map(({ id }) => id)).toEqual(["no-shifting", "approval", "provide-means"]);
    expect(procedure.steps.some(({ open, kind }) => open && kind === "approval")).toBe(true);
    expect(flow(procedure)).toContain("no-shifting:act-0 → approval:act-0 (exception)");
  });

  it("comes to an end when norms follow one another in a circle", () => {
    const related = (norm: string) => [{ norm, type: "sequence" }];
    const parts = ["甲办事", "乙办事", "丙办事"].map((quote, index) =>
      aNorm(`n-${index}`, quote, { bearers: [aBearer("a")], related: related(`n-${(index + 1) % 3}`) }),
    );
    const policy = { text: "甲办事。乙办事。丙办事。\n", actors: [anActor("a", "甲")], norms: parts };
    let built: Policy;
    try {
      built = checked([aPolicy(policy)]).policies[0]!;
    } catch {
      // The checks refuse circles already; a hand-made policy must not hang either.
      const straight = parts.map((norm) => ({ ...norm, related: [] }));
      const sound = checked([aPolicy({ ...policy, norms: straight })]).policies[0]!;
      const norms = sound.norms.map((norm, index) => ({
        ...norm,
        related: [{ norm: `n-${(index + 1) % 3}`, type: "sequence" as const }],
      }));
      built = { ...sound, norms };
    }
    const [procedure] = procedures(built);
    expect(procedure?.steps).toHaveLength(3);
    expect(procedure?.arrows).toHaveLength(3);
  });

  it("joins norms under the same condition in one sentence, without an order that the text does not give", () => {
    const policy = checked([
      aPolicy({
        text: "规模较大的，应当备案；规模较大的，应当公示。规模较大的，应当年检。\n",
        actors: [anActor("a", "甲")],
        norms: [
          aNorm("file", "规模较大的，应当备案", { bearers: [aBearer("a")], condition: "规模较大的" }),
          aNorm("post", "规模较大的，应当公示", { bearers: [aBearer("a")], condition: "规模较大的" }),
          aNorm("check", "规模较大的，应当年检", { bearers: [aBearer("a")], condition: "规模较大的" }),
        ],
      }),
    ]).policies[0]!;
    const found = procedures(policy);
    expect(found).toHaveLength(1);
    expect(found[0]?.formedBy).toEqual(["condition"]);
    expect(found[0]?.norms.map(({ id }) => id)).toEqual(["file", "post"]);
    expect(found[0]?.arrows.map(({ type, ordered }) => [type, ordered])).toEqual([["condition", false]]);
  });

  it("makes a procedure of one norm where an approval is demanded of somebody named", () => {
    const policy = checked([
      aPolicy({
        text: "甲设立机构，须报乙批准。\n",
        actors: [anActor("a", "甲"), anActor("b", "乙")],
        norms: [
          aNorm("ask", "甲设立机构，须报乙批准", {
            bearers: [aBearer("a")],
            others: [aParty("b", "approver")],
          }),
        ],
      }),
    ]).policies[0]!;
    expect(procedures(policy).map(({ formedBy }) => formedBy)).toEqual([["approval"]]);
  });
});

it("words that set a time are found, and words of order or manner are not taken for them", () => {
  expect(timeIn("应当在10个工作日内答复")).toBe("10个工作日内");
  expect(timeIn("自收到之日起三十日内")).toBe("之日起");
  expect(timeIn("限期整改")).toBe("限期");
  for (const words of ["按一事一报原则报批", "可先在中心城区实行，再逐步推开", "主题党日制度", "经常性工作"])
    expect(timeIn(words)).toBeNull();
});
