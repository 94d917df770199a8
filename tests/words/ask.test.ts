// An answer in words: force, condition and exception are never lost, inferred and unnamed parties are marked.
import { describe, expect, test } from "vitest";
import { ask } from "../../src/analysis/index.ts";
import { composeQuestion, READY_QUESTIONS, sayAnswer, sayReply, sayVerdict } from "../../src/words/index.ts";
import { OPINION, opinion } from "../builders/index.ts";

const { policies } = opinion();
const answered = (question: string) => ask(question, policies);

describe("the large word", () => {
  test.each([
    ["上级部门能不能把工作转嫁给社区？", "不得"],
    ["上级职能部门能不能直接考核街道？", "一般不"],
    ["有条件的地方必须下放指挥调度吗？", "可以（鼓励）"],
    ["涉及街道的公共事务由谁综合管理？", "一般有此职权"],
    ["社区要不要减负？", "要"],
    ["能罚款吗", "未作规定"],
  ])("%s → %s", (question, word) => {
    expect(sayVerdict("zh", answered(question))).toBe(word);
  });
});

test("a party that the text does not name is said not to be named", () => {
  const sentence = sayAnswer("zh", answered("区职能部门确需考核街道，要先报批吗？"), policies);
  expect(sentence).toContain("〔推定〕");
  expect(sentence).toContain("审批把关的一方，文件未写明");
});

test("a reply holds question, answer, citation and that the source is an excerpt, in both languages", () => {
  const answer = answered("区职能部门能不能直接考核街道？");
  const zh = sayReply("zh", answer, policies);
  for (const words of ["问：区职能部门", "答：", "依据：", "二（一）第9句", "节选"])
    expect(zh).toContain(words);
  const en = sayReply("en", answer, policies);
  for (const words of ["Question:", "Answer:", "as a rule", "excerpt"]) expect(en).toContain(words);
});

test("a reply under none says so, and gives what is near as no answer", () => {
  const reply = sayReply("zh", answered("上级部门能把自己的工作转嫁给街道吗？"), policies);
  expect(reply).toContain("本文件（节选）未作规定");
  expect(reply).toContain("相近规定（不是对本问题的回答）");
});

test("a question made of parts is understood as those parts", () => {
  for (const kind of ["can", "must", "who", "how"] as const) {
    const question = composeQuestion({ kind, who: "上级职能部门", towards: "街道", matter: "直接考核" });
    expect(answered(question).understood).toMatchObject({
      kind,
      actors: kind === "who" ? [] : ["superior-functional-departments"],
      towards: ["street"],
    });
  }
});

test("of the questions to start with most are answered, and the others name what is near", () => {
  const ready = (READY_QUESTIONS[OPINION] ?? []).flatMap(({ questions }) => questions);
  expect(ready).toHaveLength(20);
  const answers = ready.map(({ question }) => answered(question));
  expect(answers.filter(({ verdict }) => verdict !== "none").length).toBeGreaterThanOrEqual(14);
  for (const answer of answers)
    expect(answer.norms.length + answer.near.length, answer.question).toBeGreaterThan(0);
});
