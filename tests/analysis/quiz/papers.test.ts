// Papers by the hundred, every key derived again from the YAML by a checker that shares nothing with the product; and
// the checker itself tried on planted faults.
import { describe, expect, test } from "vitest";
import {
  DIFFICULTIES,
  FIRST_QUIZ,
  makePaper,
  QUIZ_KINDS,
  type QuizChoice,
} from "../../../src/analysis/index.ts";
import { quizData } from "../../../src/files/index.ts";
import { opinionPolicy } from "../../builders/index.ts";
import { PLAN, planPolicy } from "../../builders/sample.ts";
import { faultsOfItem, faultsOfSheet, type Sheet } from "./checker.ts";
import { readFacts } from "./facts.ts";

const SOAKING = process.env.SOAK === "1";
const facts = readFacts();
const policy = opinionPolicy();
const paper = (choice: Partial<QuizChoice>): Sheet =>
  quizData(makePaper(policy, { ...FIRST_QUIZ, ...choice }));

/** Papers of every sort: by seed, level and kinds. */
function choiceOf(seed: number): Partial<QuizChoice> {
  const difficulty = (["mixed", ...DIFFICULTIES] as const)[seed % 4] ?? "mixed";
  const kinds = seed % 5 === 0 ? QUIZ_KINDS.filter((_, at) => at % 3 === seed % 3) : [];
  return { seed, difficulty, kinds, count: 10 + (seed % 21) };
}

test(`${SOAKING ? 1000 : 60} papers: no wrong key, no duplicate option, no wrong answer that is true`, () => {
  const faults: string[] = [];
  const kinds = new Set<string>();
  let asked = 0;
  for (let seed = 1; seed <= (SOAKING ? 1000 : 60); seed++) {
    const sheet = paper(choiceOf(seed));
    asked += sheet.questions.length;
    for (const { kind } of sheet.questions) kinds.add(kind);
    faults.push(...faultsOfSheet(facts, sheet).map((what) => `seed ${seed} ${what}`));
  }
  if (process.env.TELL) console.log(asked, "questions", new Set(faults).size, "faults");
  expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  expect(kinds).toEqual(new Set(QUIZ_KINDS));
  expect(asked).toBeGreaterThan(SOAKING ? 15_000 : 900);
});

test("papers of another policy, which nobody had in mind, hold as well", () => {
  const plan = planPolicy();
  const known = readFacts(`samples/${PLAN}`);
  const faults = new Set<string>();
  let asked = 0;
  for (let seed = 1; seed <= (SOAKING ? 200 : 12); seed++) {
    const sheet = quizData(makePaper(plan, { ...FIRST_QUIZ, ...choiceOf(seed) }));
    asked += sheet.questions.length;
    for (const what of faultsOfSheet(known, sheet)) faults.add(what);
  }
  expect([...faults].slice(0, 20)).toEqual([]);
  expect(asked).toBeGreaterThan(100);
});

describe("the checker finds a planted fault:", () => {
  const whole = paper({ seed: 11, count: 60 });
  const other = (key: string) => (key === "A" ? "B" : "A");

  test("any other option as key, in every question of a paper", () => {
    expect(faultsOfSheet(facts, whole)).toEqual([]);
    for (const item of whole.questions)
      expect(faultsOfItem(facts, { ...item, key: other(item.key) }), item.id).not.toEqual([]);
  });
  test("an option that stands twice", () => {
    for (const item of whole.questions) {
      const options = [...item.options];
      options[3] = options[0]!;
      expect(faultsOfItem(facts, { ...item, options }), item.id).toContain("duplicate options");
    }
  });
  test("a wrong answer that is a kind of the right one", () => {
    const item = paper({ kinds: ["bearer"], count: 60 }).questions.find(
      ({ norm, form }) => norm === "no-direct-assessment" && form !== "unnamed",
    )!;
    expect(faultsOfItem(facts, item)).toEqual([]);
    const kin = { zh: "区（县、市、旗）职能部门", en: "x" };
    const options = item.options.map((option, at) => (at === "ABCD".indexOf(item.key) ? option : kin));
    expect(faultsOfItem(facts, { ...item, options }).join()).toContain("may be true");
  });
  test("an inferred bearer asked for as if the text named it", () => {
    const item = whole.questions.find(({ kind, form }) => kind === "bearer" && form === "inferred")!;
    const prompt = { zh: "这项要求由谁承担？", en: "Who?" };
    expect(faultsOfItem(facts, { ...item, prompt })).toContain("inferred, asked as if said");
  });
  test("an explanation without force, condition or mark of inference", () => {
    const item = whole.questions.find(({ norm }) => facts.norms.get(norm)?.condition)!;
    expect(faultsOfItem(facts, { ...item, why: { zh: ["因为原文这样写。"] } })).toEqual(
      expect.arrayContaining(["qualifier lost", "force lost"]),
    );
  });
  test("a question that stands twice, and a quote of another norm", () => {
    const [first, second] = whole.questions;
    expect(faultsOfSheet(facts, { questions: [first!, first!] }).join()).toContain("asked twice");
    expect(faultsOfItem(facts, { ...first!, quote: second!.quote })).toContain(
      "quote or address of another norm",
    );
  });
});
