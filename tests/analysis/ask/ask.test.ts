// What holds for every question: direction, qualifiers, refusals, and that nothing typed makes it fail.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, ask, LONGEST_QUESTION } from "../../../src/analysis/index.ts";
import type { Policy } from "../../../src/model/index.ts";
import { sayAnswer } from "../../../src/words/index.ts";
import { opinion } from "../../builders/index.ts";
import { runs } from "../../builders/soak.ts";
import { questions } from "./questions.ts";

const { policies } = opinion();
const policy = policies[0] as Policy;
const asked = (question: string) => ask(question, policies);

/** What must hold of any answer. */
function holds(answer: Answer, sentence: string): void {
  if (answer.verdict === "none") {
    expect(answer.norms).toEqual([]);
    expect(answer.refusal).not.toBeNull();
  } else {
    expect(answer.norms.length).toBeGreaterThan(0);
    expect(answer.refusal).toBeNull();
  }
  for (const { norm } of [...answer.norms, ...answer.near]) {
    expect(policy.text.slice(norm.start, norm.end)).toBe(norm.quote);
    expect(policy.norms).toContain(norm);
  }
  const [first] = answer.norms;
  if (!first) return;
  for (const words of [first.norm.condition, first.norm.exception])
    if (words) expect(sentence).toContain(words);
  expect(sentence).toContain(first.norm.quote);
  if (first.norm.bearers.some(({ explicit }) => !explicit)) expect(sentence).toContain("〔推定〕");
  if (first.norm.others.some(({ actor }) => actor === null)) expect(sentence).toContain("文件未写明");
}

test("whatever is typed gets an answer that holds", () => {
  const words = questions("opinion-2019").map(({ question }) => question);
  const cut = fc
    .tuple(fc.constantFrom(...words), fc.constantFrom(...words), fc.nat(20), fc.nat(20))
    .map(([a, b, from, to]) => a.slice(0, from) + b.slice(to));
  const typed = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), cut);
  fc.assert(
    fc.property(typed, (question) => {
      const answer = asked(question);
      holds(answer, sayAnswer("zh", answer, policies));
    }),
    runs(300),
  );
});

test("the same question gives the same answer", () => {
  for (const { question } of questions("opinion-2019").slice(0, 20))
    expect(asked(question)).toEqual(asked(question));
});

test("English says the condition and the exception in the words of the text too", () => {
  for (const { question } of questions("opinion-2019")) {
    const answer = asked(question);
    const [first] = answer.norms;
    const sentence = sayAnswer("en", answer, policies);
    for (const words of [first?.norm.condition, first?.norm.exception])
      if (words) expect(sentence).toContain(words);
  }
});

describe("direction", () => {
  test.each([
    "街道能不能直接考核上级职能部门？",
    "社区能不能把工作转嫁给上级部门？",
    "街道能要求上级职能部门加挂牌子吗？",
    "街道党工委要不要征求区职能部门的意见？",
    "社区必须提供必要的经费和工作条件吗？",
    "街道要不要取消招商引资任务？",
  ])("%s has no answer, although a norm has all its words", (question) => {
    expect(asked(question)).toMatchObject({ verdict: "none", norms: [] });
  });

  test("no verdict about a body that stands in the norm under another name only", () => {
    // Every prohibition and duty, asked of every actor that is neither bearer nor a kind of one.
    const kinds = (id: string): string[] =>
      policy.relations
        .filter(({ type, from }) => type === "kindOf" && from === id)
        .flatMap(({ to }) => [to, ...kinds(to)]);
    const norm = policy.norms.find(({ id }) => id === "no-shifting-own-work");
    for (const actor of policy.actors) {
      const answer = asked(`${actor.name}能不能把自己职责内的工作转嫁给社区？`);
      const bound = [actor.id, ...kinds(actor.id)].includes("superior-departments");
      expect(answer.norms[0]?.norm === norm, actor.name).toBe(bound);
    }
  });
});

describe("kinds", () => {
  test("a body is read as the wider one that the text names, and that is said", () => {
    const answer = asked("区职能部门能不能直接考核街道？");
    expect(answer.norms[0]?.readAs).toEqual([
      { asked: "district-functional-departments", as: "superior-functional-departments" },
    ]);
    expect(sayAnswer("zh", answer, policies)).toContain("按“上级职能部门”理解");
  });
});

describe("refusals", () => {
  test.each([
    ["", "empty"],
    ["  \n ", "empty"],
    ["区".repeat(10_000), "long"],
    ["啊啊啊啊啊", "nonsense"],
    ["qwertyuiop", "nonsense"],
    ["今天吃什么？", "nonsense"],
    ["谁该先征求我们的意见？", "we"],
    ["第三部分说了什么？", "absent"],
    ["居委会要不要配备专职党务工作者？", "stranger"],
  ])("%s → %s", (question, refusal) => {
    const answer = asked(question);
    expect(answer).toMatchObject({ verdict: "none", refusal, norms: [] });
    expect(sayAnswer("zh", answer, policies)).not.toBe("");
    expect(sayAnswer("en", answer, policies)).not.toBe("");
  });

  test("a question of the greatest length is still read", () => {
    const question = "上级部门能不能把工作转嫁给社区？".padStart(LONGEST_QUESTION, "。");
    expect(asked(question).verdict).toBe("must-not");
  });

  test("under none the sentence says that the document is an excerpt", () => {
    expect(sayAnswer("zh", asked("能罚款吗"), policies)).toContain("本文件（节选）未作规定");
  });

  test("without a policy there is nothing to answer from", () => {
    expect(ask("上级部门能不能把工作转嫁给社区？", [])).toMatchObject({ verdict: "none", norms: [] });
  });
});
