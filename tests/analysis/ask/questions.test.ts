// The answers judged by questions written before the code, and by more written after it without a look at them.
import { beforeAll, expect, test } from "vitest";
import { askableText, loadReadings, type Readings, readableText } from "../../../src/analysis/index.ts";
import type { Policy } from "../../../src/model/index.ts";
import { opinion } from "../../builders/index.ts";
import { judge, questions, scoreOf } from "./questions.ts";

let policies: readonly Policy[];
let readings: Readings;
beforeAll(async () => {
  ({ policies } = opinion());
  readings = await loadReadings(`${readableText(policies)}\n${askableText()}`);
});

test.each(["opinion-2019"])("%s: right verdicts and norms, nothing unsupported, every refusal", (name) => {
  const judged = questions(name).map((expected) => judge(expected, policies, readings));
  const score = scoreOf(judged);
  const told = Object.fromEntries(
    [...new Set(judged.map(({ expected }) => expected.class))].map((kind) => [
      kind,
      scoreOf(judged.filter(({ expected }) => expected.class === kind)),
    ]),
  );
  if (process.env.TELL) {
    for (const one of judged) {
      if (one.verdict && one.amongTwo !== false && one.unsupported.length === 0) continue;
      console.log(
        `${one.expected.class} ${one.expected.id} ${one.expected.question}\n   want ${one.expected.verdict} ${one.expected.norms.join(",")}; got ${one.answer.verdict} ${one.answer.norms.map(({ norm }) => norm.id).join(",")} near ${one.answer.near.map(({ norm, why }) => `${norm.id}:${why}`).join(",")} ${one.answer.refusal} ${one.unsupported.join("; ")}`,
      );
    }
    console.log(score, told);
  }
  expect(score.verdicts).toBeGreaterThanOrEqual(0.95);
  expect(score.amongTwo).toBeGreaterThanOrEqual(0.95);
  expect(score.unsupported).toBe(0);
  expect(score.refusals).toBe(1);
});
