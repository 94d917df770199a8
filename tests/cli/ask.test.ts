// `quanze ask`: the answer, its JSON, and what happens to a question that cannot be answered.
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { quanze } from "./terminal.ts";

const QUESTION = "区职能部门能不能直接考核街道？";
const json = (question: string) => JSON.parse(quanze(["ask", question, "--json", "--lang", "zh"]).out);

describe("an answer", () => {
  test("is one sentence with force and exception, then the norms with their place", () => {
    const { code, out, err } = quanze(["ask", QUESTION, "--lang", "zh"]);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toContain("一般不得");
    expect(out).toContain("确需开展的按一事一报原则报批");
    expect(out).toContain("按“上级职能部门”理解");
    expect(out).toContain("二（一）第9句");
    expect(out).toContain("节选");
  });

  test("is in English where that is asked for, the quote in the words of the text", () => {
    const { out } = quanze(["ask", QUESTION, "--lang", "en"]);
    expect(out).toContain("as a rule");
    expect(out).toContain("上级职能部门一般不对街道进行直接考核");
  });

  test("as JSON has the fields of the manual", () => {
    const answer = json(QUESTION);
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(["question", "understood", "verdict", "sentence", "norms", "near", "omitted"]),
    );
    expect(answer).toMatchObject({
      question: QUESTION,
      understood: { actors: ["district-functional-departments"], towards: ["street"], modality: "can" },
      verdict: "must-not",
    });
    expect(answer.norms[0]).toMatchObject({
      policy: "urban-party-building-2019",
      id: "no-direct-assessment",
      quote: "上级职能部门一般不对街道进行直接考核，确需开展的按一事一报原则报批",
      address: "2.1.9.1",
      modality: "prohibition",
      force: "general",
      condition: null,
      exception: "确需开展的按一事一报原则报批",
    });
    expect(answer.omitted).toBeTypeOf("number");
  });
});

describe("a refusal", () => {
  test("is an answer too: exit code 0, verdict none, no norms", () => {
    expect(quanze(["ask", "能罚款吗"]).code).toBe(0);
    expect(json("能罚款吗")).toMatchObject({ verdict: "none", norms: [] });
  });

  test("names what is near and why it gives no verdict", () => {
    const { near, verdict } = json("上级部门能把自己的工作转嫁给街道吗？");
    expect(verdict).toBe("none");
    expect(near).toContainEqual({
      policy: "urban-party-building-2019",
      id: "no-shifting-own-work",
      quote: "上级部门不得把自己职责内的工作转嫁给社区",
      why: "other-body",
    });
  });

  test("of ten thousand characters says the limit", () => {
    expect(json("区".repeat(10_000))).toMatchObject({ verdict: "none", refusal: "long" });
  });
});

test.each([[["ask"]], [["ask", ""]], [["ask", "   "]]])(
  "%j is wrong usage: exit code 2 and an example",
  (argv) => {
    const { code, err } = quanze([...argv, "--lang", "zh"]);
    expect(code).toBe(2);
    expect(err).toContain("请写下要问的问题");
  },
);

test("pinyin is answered once its dictionary is there", async () => {
  const out: string[] = [];
  const works: Promise<number>[] = [];
  const streams = { out: (text: string) => void out.push(text), err: () => {}, watched: false };
  run(["ask", "shangji bumen neng bu neng ba gongzuo zhuanjia gei shequ", "--json"], streams, {}, (work) =>
    works.push(work),
  );
  expect(await Promise.all(works)).toEqual([0]);
  expect(JSON.parse(out.join(""))).toMatchObject({ verdict: "must-not" });
});

test("several things asked at once are answered one by one; English is understood", () => {
  const { out } = quanze(["ask", "上级部门能不能把工作转嫁给社区？转嫁了怎么处罚？", "--lang", "zh"]);
  expect(out).toContain("转嫁了怎么处罚？");
  expect(json("上级部门能不能把工作转嫁给社区？转嫁了怎么处罚？")).toMatchObject({
    verdict: "must-not",
    parts: [{ verdict: "must-not" }, { verdict: "none", norms: [] }],
  });
  expect(json("Can superior departments shift their own work to communities?")).toMatchObject({
    verdict: "must-not",
    understood: { actors: ["superior-departments"], towards: ["community"] },
  });
});
