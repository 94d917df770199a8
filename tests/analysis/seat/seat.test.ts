import { describe, expect, it } from "vitest";
import { MAIN_QUESTIONS, type Seat, type SeatQuestion, seatOf } from "../../../src/analysis/index.ts";
import { opinionPolicy, smallWorkspace } from "../../builders/index.ts";

const opinion = opinionPolicy();
const small = smallWorkspace().policies[0]!;
const seat = (id: string, policy = opinion): Seat => seatOf(policy, `${policy.id}/${id}`)!;
const lines = ({ answers }: Pick<Seat, "answers">, question: SeatQuestion) =>
  answers.find((answer) => answer.question === question)?.lines ?? [];
const norms = (from: Pick<Seat, "answers">, question: SeatQuestion) =>
  lines(from, question).map(({ norm }) => norm.id);

describe("a seat", () => {
  it("answers every mention of an actor under some question, and names no norm that does not mention it", () => {
    for (const policy of [small, opinion])
      for (const actor of policy.actors) {
        const { answers, norms: count } = seat(actor.id, policy);
        const mentions = policy.norms.flatMap((norm) =>
          [...norm.bearers.map(({ actor: id }) => ({ actor: id, role: "bearer" as const })), ...norm.others]
            .filter((party) => party.actor === actor.id)
            .map(({ role }) => `${norm.id} ${role}`),
        );
        const held = answers
          .filter(({ question }) => question !== "reportTo")
          .flatMap((answer) => answer.lines.map(({ norm, role }) => `${norm.id} ${role}`));
        expect([...held].sort()).toEqual([...mentions].sort());
        expect(new Set(answers.flatMap((answer) => answer.lines.map(({ norm }) => norm.id))).size).toBe(
          count,
        );
      }
  });

  it("asks the eight questions even where the text has no answer", () => {
    expect(
      seat("residents")
        .answers.map(({ question }) => question)
        .slice(0, 8),
    ).toEqual(MAIN_QUESTIONS);
    expect(norms(seat("residents"), "must")).toEqual([]);
  });

  it("gives a subdistrict committee its powers of both kinds and who must ask it first", () => {
    const committee = seat("street-party-committee");
    expect(norms(committee, "powers")).toEqual([
      "grant-committee-powers",
      "committee-manages-public-affairs",
    ]);
    expect(norms(committee, "asksMe")).toEqual([
      "consult-on-dispatched-heads",
      "hear-committee-on-city-plan",
    ]);
  });

  it("tells a subdistrict what nobody may demand of it, and nothing that was said of its committee", () => {
    const street = seat("street");
    expect(norms(street, "sparesMe")).toEqual(["no-counterpart-bodies", "no-direct-assessment"]);
    expect(norms(street, "asksMe")).toEqual([]);
    expect(street.alike.map(({ actor }) => actor.id)).toContain("street-party-committee");
  });

  it("tells a community what superiors may not shift to it and what it is to be given", () => {
    const community = seat("community");
    expect(norms(community, "sparesMe")).toEqual(["no-shifting-own-work"]);
    expect(norms(community, "provided")).toContain("provide-funds-for-assistance");
    expect(norms(community, "towardsMe")).toContain("vet-community-assistance");
  });

  it("says to whom it reports, and leaves an approver unnamed that the text leaves unnamed", () => {
    expect(
      lines(seat("superior-departments"), "reportTo").map(({ to }) => to.map(({ actor }) => actor)),
    ).toEqual([["district-party-committee", "district-government"]]);
    expect(lines(seat("superior-functional-departments"), "reportTo").map(({ to }) => to[0]?.actor)).toEqual([
      null,
    ]);
  });

  it("puts norms on a kind that it belongs to under that kind, never under its own", () => {
    const district = seat("district-functional-departments");
    expect(district.kinds.map(({ kind }) => kind.id)).toEqual([
      "superior-functional-departments",
      "superior-departments",
    ]);
    expect(district.kinds.map(({ by }) => by.length)).toEqual([1, 2]);
    expect(district.kinds[0]!.by[0]!.basis).toBe("context");
    expect(norms(district.kinds[0]!, "mayNot")).toEqual(["no-counterpart-bodies", "no-direct-assessment"]);
    expect(norms(district, "mayNot")).toEqual([]);
    // The wider body does not inherit from the narrower one.
    expect(seat("superior-departments").kinds).toEqual([]);
  });

  it("keeps what was inferred, with its reason", () => {
    const [line] = lines(seat("superior-departments", small), "must");
    expect(line).toMatchObject({ explicit: false, reason: { zh: "承前句主语。" } });
  });

  it("is null for what is no actor of the policy", () => {
    for (const key of ["", "nobody", small.norms[0]!.key]) expect(seatOf(small, key)).toBeNull();
  });
});
