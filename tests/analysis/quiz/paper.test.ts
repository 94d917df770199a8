// Papers as such: the same by the same seed, of the level and range asked for, honest where there is not enough.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DIFFICULTIES,
  FIRST_QUIZ,
  makePaper,
  QUIZ_KINDS,
  type QuizChoice,
} from "../../../src/analysis/index.ts";
import { opinionPolicy, smallWorkspace } from "../../builders/index.ts";
import { runs } from "../../builders/soak.ts";

const policy = opinionPolicy();
const small = smallWorkspace().policies[0]!;
const paper = (choice: Partial<QuizChoice>, of = policy) =>
  makePaper(of, { ...FIRST_QUIZ, ...choice }).questions;

describe("a paper", () => {
  test("is the same by the same seed, and another by another", () => {
    expect(paper({ seed: 7, count: 20 })).toEqual(paper({ seed: 7, count: 20 }));
    expect(paper({ seed: 7 }).map(({ id }) => id)).not.toEqual(paper({ seed: 8 }).map(({ id }) => id));
  });

  test("keeps to the kinds, topics and parts asked for", () => {
    for (const { kind, norm } of paper({ kinds: ["may", "cloze"], sections: ["2.1"], count: 12 })) {
      expect(["may", "cloze"]).toContain(kind);
      expect(norm.clause).toMatch(/^2\.1\./);
    }
    for (const { norm } of paper({ topics: ["burden"], count: 12 })) expect(norm.topic).toBe("burden");
  });

  test("of a level holds questions of that level only, easiest first when mixed", () => {
    for (const difficulty of DIFFICULTIES) {
      const questions = paper({ difficulty, count: 15 });
      expect(questions.length).toBe(15);
      for (const question of questions) {
        const { hidden, alike, beyond } = question.marks;
        const count = [hidden, alike, beyond].filter(Boolean).length;
        expect(question.difficulty).toBe(difficulty);
        expect(DIFFICULTIES[Math.min(count, 2)]).toBe(difficulty);
      }
    }
    const levels = paper({ seed: 5, count: 20 }).map(({ difficulty }) => DIFFICULTIES.indexOf(difficulty));
    expect(levels).toEqual([...levels].sort());
  });

  test("spreads its questions over kinds and norms", () => {
    const questions = paper({ seed: 3, count: 16 });
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(14);
    const times = questions.map(({ norm }) => questions.filter((other) => other.norm === norm).length);
    expect(Math.max(...times)).toBeLessThanOrEqual(2);
  });

  test("with too little to ask about is short, not padded", () => {
    const few = paper({ kinds: ["approver"], count: 30 });
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThan(6);
    expect(paper({ kinds: ["silent"], difficulty: "easy" })).toEqual([]);
    expect(paper({ topics: ["nothing"] })).toEqual([]);
  });

  test("of any choice has four different options, one key, and shows nothing but text, gap or change", () => {
    const choices = fc.record({
      seed: fc.nat(999_999),
      count: fc.integer({ min: 1, max: 12 }),
      difficulty: fc.constantFrom("mixed" as const, ...DIFFICULTIES),
      kinds: fc.subarray([...QUIZ_KINDS], { maxLength: 3 }),
    });
    fc.assert(
      fc.property(choices, fc.boolean(), (choice, isSmall) => {
        const questions = paper(choice, isSmall ? small : policy);
        expect(questions.length).toBeLessThanOrEqual(choice.count);
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        for (const { options, key } of questions) {
          expect(new Set(options.map((option) => JSON.stringify(option))).size).toBe(4);
          expect(key).toBeGreaterThanOrEqual(0);
          expect(key).toBeLessThan(4);
        }
      }),
      runs(25),
    );
  });
});

test("keys are spread over the letters, so that guessing one letter gains nothing", () => {
  const keys = [0, 0, 0, 0];
  for (let seed = 1; seed <= 12; seed++) for (const { key } of paper({ seed, count: 20 })) keys[key]! += 1;
  const all = keys.reduce((sum, count) => sum + count, 0);
  for (const count of keys) expect(count / all).toBeGreaterThan(0.15);
});
