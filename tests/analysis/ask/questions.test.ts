// The answers judged by questions written before the code, and by others that the rules had not seen. TELL=1
// prints every miss and the scores by class, for the README beside the questions.
import { beforeAll, expect, test } from "vitest";
import {
  askableText,
  askParts,
  loadReadings,
  type Readings,
  readableText,
} from "../../../src/analysis/index.ts";
import type { Policy } from "../../../src/model/index.ts";
import { opinion } from "../../builders/index.ts";
import { type Judged, judge, judgeAnswer, questions, scoreOf, twoPart } from "./questions.ts";

let policies: readonly Policy[];
let readings: Readings;
beforeAll(async () => {
  ({ policies } = opinion());
  readings = await loadReadings(`${readableText(policies)}\n${askableText()}`);
});

function tell(judged: readonly Judged[]): void {
  for (const { expected, answer, verdict, amongTwo, unsupported } of judged) {
    if (verdict && amongTwo !== false && unsupported.length === 0) continue;
    const got = answer.norms.map(({ norm }) => norm.id).join(" ");
    const near = answer.near.map(({ norm, why }) => `${norm.id}:${why}`).join(" ");
    console.log(
      `${expected.id} ${expected.question}\n  want ${expected.verdict} ${expected.norms.join(" ")}`,
    );
    console.log(`  got ${answer.verdict} ${answer.refusal} ${got} near ${near} ${unsupported.join("; ")}`);
  }
  for (const kind of new Set(judged.map(({ expected }) => expected.class)))
    console.log(kind, JSON.stringify(scoreOf(judged.filter(({ expected }) => expected.class === kind))));
  console.log("all", JSON.stringify(scoreOf(judged)));
}

test("questions wholly in English: the same measures", () => {
  const judged = questions("english").map((expected) => judge(expected, policies, readings));
  if (process.env.TELL) tell(judged);
  const score = scoreOf(judged);
  expect(score.verdicts).toBeGreaterThanOrEqual(0.9);
  expect(score.amongTwo).toBeGreaterThanOrEqual(0.9);
  expect(score.unsupported).toBe(0);
  expect(score.refusals).toBe(1);
});

test("questions of two parts: each part is answered, and one question stays one", () => {
  const whole = twoPart();
  const judged = whole.flatMap(({ id, question, parts }) => {
    const answers = askParts(question, policies, readings);
    expect(answers.length, id).toBe(parts.length);
    return answers.map((answer, at) =>
      judgeAnswer(
        { ...parts[at]!, id: `${id}-${at + 1}`, question: answer.question, class: "part" },
        answer,
        policies,
      ),
    );
  });
  if (process.env.TELL) tell(judged);
  const score = scoreOf(judged);
  expect(score.verdicts).toBeGreaterThanOrEqual(0.9);
  expect(score.amongTwo).toBeGreaterThanOrEqual(0.9);
  expect(score.unsupported).toBe(0);
  expect(score.refusals).toBe(1);
});

test.each([
  ["opinion-2019", 0.95],
  ["held-out", 0.9],
  ["held-out-again", 0.9],
])("%s: right verdicts and norms, nothing unsupported, every refusal", (name, least) => {
  const judged = questions(name).map((expected) => judge(expected, policies, readings));
  if (process.env.TELL) tell(judged);
  const score = scoreOf(judged);
  expect(score.verdicts).toBeGreaterThanOrEqual(least);
  expect(score.amongTwo).toBeGreaterThanOrEqual(least);
  expect(score.unsupported).toBe(0);
  expect(score.refusals).toBe(1);
});
