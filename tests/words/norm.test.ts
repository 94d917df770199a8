import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FORCES,
  LANGUAGES,
  type Language,
  MODALITIES,
  type Norm,
  type Policy,
  ROLES,
} from "../../src/model/index.ts";
import {
  FORCE_WORDS,
  MODALITY_WORDS,
  ROLE_WORDS,
  sayActor,
  sayForce,
  sayNorm,
  sayParties,
  sayParty,
  sayQualifiers,
} from "../../src/words/index.ts";
import { opinionPolicy, smallWorkspace } from "../builders/index.ts";
import { runs } from "../builders/soak.ts";

const INFERRED = { zh: "〔推定〕", en: "(inferred)" } as const;
const UNNAMED = { zh: "文件未写明", en: "not named in the text" } as const;
const small = smallWorkspace().policies[0]!;
const times = (words: string, part: string) => words.split(part).length - 1;

/** What a sentence about a norm must hold, whatever else it says. */
function expectWhole(language: Language, policy: Policy, norm: Norm): void {
  const sentence = sayNorm(language, policy, norm);
  const parties = [...norm.bearers, ...norm.others];
  expect(sentence).toContain(MODALITY_WORDS[norm.modality][language]);
  expect(sentence).toContain(FORCE_WORDS[norm.force][language]);
  if (norm.condition !== null) expect(sentence).toContain(`“${norm.condition}”`);
  if (norm.exception !== null) expect(sentence).toContain(`“${norm.exception}”`);
  for (const party of parties) expect(sentence).toContain(sayParty(language, policy, party));
  for (const { role } of norm.others)
    expect(sentence.toLowerCase()).toContain(ROLE_WORDS[role][language].toLowerCase());
  const inferred = parties.filter((party) => !party.explicit && party.actor !== null).length;
  expect(times(sentence, INFERRED[language])).toBeGreaterThanOrEqual(inferred);
  const unnamed =
    norm.others.filter((party) => party.actor === null).length + (norm.bearers.length === 0 ? 1 : 0);
  expect(times(sentence, UNNAMED[language])).toBe(unnamed);
  expect(sentence).not.toMatch(/\{\w+\}/);
}

describe("a norm said whole", () => {
  for (const policy of [opinionPolicy(), small])
    for (const language of LANGUAGES)
      it(`drops no qualifier of any norm of ${policy.id} in ${language}`, () => {
        expect(policy.norms.length).toBeGreaterThan(0);
        for (const norm of policy.norms) expectWhole(language, policy, norm);
      });

  it("drops no qualifier whatever modality, force, parties and qualifiers meet", () => {
    const norm = small.norms[0]!;
    const actor = fc.constantFrom(...small.actors.map(({ id }) => id));
    const bearer = fc.record({ actor, explicit: fc.boolean(), reason: fc.constant(null) });
    const other = fc.record({
      actor: fc.option(actor),
      role: fc.constantFrom(...ROLES),
      explicit: fc.boolean(),
      reason: fc.constant(null),
    });
    const any = fc.record({
      modality: fc.constantFrom(...MODALITIES),
      force: fc.constantFrom(...FORCES),
      bearers: fc.array(bearer, { maxLength: 4 }),
      others: fc.array(other, { maxLength: 6 }),
      condition: fc.option(fc.constantFrom("有条件的地方", "确需协助的")),
      exception: fc.option(fc.constantFrom("除法律另有规定外")),
      action: fc.constantFrom("征求意见", "不得转嫁", "要求设立机构", "探索下放"),
    });
    fc.assert(
      fc.property(any, fc.constantFrom(...LANGUAGES), (fields, language) => {
        expectWhole(language, small, { ...norm, ...fields });
      }),
      runs(100),
    );
  });

  it("reads as a Chinese sentence with the modal word of its modality and force", () => {
    const said = Object.fromEntries(small.norms.map((norm) => [norm.id, sayNorm("zh", small, norm)]));
    expect(said["consult-committee"]).toBe(
      "【义务·必须】区职能部门应当征求意见：派驻机构负责人的任用；征求意见：街道党（工）委。",
    );
    expect(said["manage-affairs"]).toBe("【职权·一般】一般由街道党（工）委综合管理：涉及街道的公共事务。");
    expect(said["no-shifting"]).toBe(
      "【禁止·必须】上级部门不得转嫁：自己职责内的工作；例外：“除法律法规明确规定外”；对象：社区。",
    );
    expect(said.approval).toBe(
      "【义务·必须】上级部门〔推定〕应当报批：社区协助；条件：“确需社区协助的”；审批把关：文件未写明。",
    );
  });

  it("does not turn 一般不 into 不得, nor 探索 into a duty", () => {
    const policy = opinionPolicy();
    const say = (id: string) => sayNorm("zh", policy, policy.norms.find((norm) => norm.id === id)!);
    expect(say("no-direct-assessment")).toMatch(/^【禁止·一般】上级职能部门一般不直接考核/);
    expect(say("devolve-command-of-stationed-personnel")).toMatch(/^【许可·鼓励】地方探索下放/);
    expect(say("no-counterpart-bodies")).toMatch(/^【禁止·必须】上级职能部门不得要求/);
  });
});

describe("the parts of a norm", () => {
  it("are said with their marks", () => {
    const approval = small.norms.find(({ id }) => id === "approval")!;
    expect(sayForce("en", approval)).toBe("Obligation · mandatory");
    expect(sayParties("zh", small, approval)).toBe("主体：上级部门〔推定〕；审批把关：文件未写明");
    expect(sayParties("en", small, approval)).toBe(
      "Bearer: Superior departments (inferred); approver: not named in the text",
    );
    expect(sayQualifiers("en", approval)).toEqual(["condition: “确需社区协助的”"]);
  });

  it("say an actor that the policy does not know by its id", () => {
    expect(sayActor("zh", small, "nobody")).toBe("nobody");
  });
});
