// “上级职能部门不得做什么” was answered with 未作规定, 没有找到相关的条目: it names a body and no matter, and norms were
// looked for by the words of the matter only.
import { describe, expect, test } from "vitest";
import { ask } from "../../../src/analysis/index.ts";
import { sayAnswer } from "../../../src/words/index.ts";
import { opinionPolicy } from "../../builders/index.ts";

const policy = opinionPolicy();
const put = (question: string) => ask(question, [policy]);
const ids = (question: string) => put(question).norms.map(({ norm }) => norm.id);

describe("a question that names a body and nothing to be about", () => {
  test.each([
    ["上级职能部门不得做什么？", ["no-counterpart-bodies", "no-shifting-own-work", "no-direct-assessment"]],
    [
      "What may superior functional departments not do?",
      ["no-counterpart-bodies", "no-shifting-own-work", "no-direct-assessment"],
    ],
    ["上级部门不能对社区做什么？", ["no-shifting-own-work"]],
    ["社区有哪些义务？", ["staff-full-time-party-workers"]],
    ["街道党工委有哪些职权？", ["committee-manages-public-affairs", "grant-committee-powers"]],
  ])("%s", (question, expected) => {
    const answer = put(question);
    expect(answer.listed).toBe(true);
    expect(ids(question)).toEqual(expected);
  });

  test("gives every norm of the modality that binds the body, mandatory ones first, and says how many", () => {
    const answer = put("各地区各部门必须做什么？");
    const all = policy.actors.find(({ name }) => name === "各地区各部门")?.id;
    const bound = policy.norms.filter(
      ({ modality, bearers }) => modality === "obligation" && bearers.some(({ actor }) => actor === all),
    );
    expect(new Set(answer.norms.map(({ norm }) => norm.id))).toEqual(new Set(bound.map(({ id }) => id)));
    expect(bound.length).toBeGreaterThan(20);
    expect(sayAnswer("zh", answer, [policy])).toContain(`共${bound.length}条`);
    const mandatory = answer.norms.map(({ norm }) => norm.force === "mandatory");
    expect(mandatory.lastIndexOf(true)).toBeLessThan(
      mandatory.includes(false) ? mandatory.indexOf(false) : mandatory.length,
    );
  });

  test("reads a body as the wider one that the text names, and says so", () => {
    const answer = put("区职能部门不得做什么？");
    expect(answer.norms.length).toBeGreaterThan(0);
    expect(sayAnswer("zh", answer, [policy])).toMatch(/按“上级职能部门”理解/);
  });

  test("never makes a duty of what others owe the body: those are near, with the reason", () => {
    const answer = put("街道必须做什么？");
    expect(answer).toMatchObject({ verdict: "none", refusal: "near", norms: [] });
    expect(answer.near.length).toBeGreaterThan(0);
    expect(answer.near.every(({ why }) => why === "other-part")).toBe(true);
  });

  test.each(["社区不用做什么？", "谁必须做什么？", "派出所必须做什么？", "我们必须做什么？"])(
    "%s is no such question, or of nobody that the document names",
    (question) => expect(put(question).listed).toBe(false),
  );
});
