import { describe, expect, it } from "vitest";
import { DUTY_VERDICTS, type Duty, draftDuties, judgeDuty } from "../../../src/analysis/index.ts";
import { SAMPLE_IDS, sampleDuties } from "../../../src/files/index.ts";
import { sayDutyBasis } from "../../../src/words/index.ts";
import { opinionPolicy } from "../../builders/index.ts";

const policy = opinionPolicy();
const policies = [policy];

describe.each(SAMPLE_IDS)("the fictional list %s", (id) => {
  const items = sampleDuties(id);

  it("has thirty items and more, and all four outcomes", () => {
    expect(items.length).toBeGreaterThanOrEqual(30);
    expect(new Set(items.map(({ expected }) => expected))).toEqual(new Set(DUTY_VERDICTS));
  });

  it("is judged as a reader of the Opinion judges it", () => {
    const judged = items.map(({ duty, expected }) => ({
      name: duty.name,
      expected,
      found: judgeDuty(duty, policies).verdict,
    }));
    expect(judged.filter(({ expected, found }) => expected !== found)).toEqual([]);
  });

  it("never gets a verdict without the words that it rests on", () => {
    for (const { duty } of items) {
      const judged = judgeDuty(duty, policies);
      expect(judged.basis.length > 0, duty.name).toBe(judged.verdict !== "silent");
      for (const { norm } of [...judged.basis, ...judged.near]) {
        expect(policy.text.slice(norm.start, norm.end)).toBe(norm.quote);
        const said = sayDutyBasis("zh", judged);
        expect(said).toContain(norm.quote);
        for (const words of [norm.condition, norm.exception])
          if (words !== null) expect(said).toContain(words);
      }
    }
  });
});

describe("a draft of the three lists", () => {
  it.each(["street", "street-party-committee", "community"])(
    "for %s rests every item on a norm that concerns it",
    (id) => {
      const actor = policy.actors.find((each) => each.id === id)!;
      const items = draftDuties(policy, actor, (each) => each);
      expect(items.length).toBeGreaterThan(0);
      for (const { basis } of items) {
        const parties = [...basis.norm.bearers, ...basis.norm.others].map((party) => party.actor);
        expect(parties).toContain(id);
      }
    },
  );

  it("puts what may not be asked of the street, and what is to be abolished, among what is taken back", () => {
    const street = policy.actors.find(({ id }) => id === "street")!;
    const back = draftDuties(policy, street, (each) => each).filter(({ duty }) => duty.list === "withdrawn");
    expect(back.map(({ basis }) => basis.norm.id)).toEqual(
      expect.arrayContaining(["abolish-street-tasks", "no-counterpart-bodies"]),
    );
  });
});

it("judges any words without a fault", () => {
  const empty: Duty = {
    list: "basic",
    number: "",
    name: "",
    superior: "",
    superiorDuty: "",
    assist: "",
    receiver: "",
    means: "",
  };
  for (const name of ["", " ", "？？？", "我们", "a".repeat(5_000), "社区".repeat(500)])
    expect(DUTY_VERDICTS).toContain(judgeDuty({ ...empty, name }, policies).verdict);
});
