// The question sets and how answers to them are scored; the rules are in tests/fixtures/questions/README.md.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Answer, ask, type Readings } from "../../../src/analysis/index.ts";
import type { Policy } from "../../../src/model/index.ts";
import { sayAnswer } from "../../../src/words/index.ts";

export interface Expected {
  readonly id: string;
  readonly question: string;
  readonly class: string;
  readonly verdict: Answer["verdict"];
  readonly norms: readonly string[];
  readonly near?: readonly string[];
  readonly mustMention?: readonly string[];
}

export function questions(name: string): readonly Expected[] {
  const file = join(import.meta.dirname, "../../fixtures/questions", `${name}.yaml`);
  return (parse(readFileSync(file, "utf8")) as { questions: Expected[] }).questions;
}

export interface Judged {
  readonly expected: Expected;
  readonly answer: Answer;
  readonly sentence: string;
  readonly verdict: boolean;
  /** null where no norm is expected. */
  readonly amongTwo: boolean | null;
  readonly first: boolean | null;
  readonly unsupported: readonly string[];
  /** null where a verdict is expected. */
  readonly refused: boolean | null;
}

export function judge(expected: Expected, policies: readonly Policy[], readings: Readings): Judged {
  return judgeAnswer(expected, ask(expected.question, policies, readings), policies);
}

/** Questions of several parts, each with what is expected of it. */
export function twoPart(): readonly {
  readonly id: string;
  readonly question: string;
  readonly parts: readonly Pick<Expected, "verdict" | "norms" | "mustMention">[];
}[] {
  const file = join(import.meta.dirname, "../../fixtures/questions/two-part.yaml");
  return (parse(readFileSync(file, "utf8")) as { questions: ReturnType<typeof twoPart> }).questions;
}

export function judgeAnswer(expected: Expected, answer: Answer, policies: readonly Policy[]): Judged {
  const sentence = sayAnswer("zh", answer, policies);
  const ids = answer.norms.map(({ norm }) => norm.id);
  const answerable = expected.verdict !== "none";
  const unsupported = [
    ...(!answerable && answer.verdict !== "none" ? [`verdict ${answer.verdict} by ${ids[0]}`] : []),
    ...(answer.verdict !== "none" && ids.length === 0 ? ["a verdict without a norm"] : []),
    ...(answerable && answer.verdict !== "none"
      ? (expected.mustMention ?? [])
          .filter((words) => !sentence.includes(words))
          .map((words) => `without ${words}`)
      : []),
  ];
  return {
    expected,
    answer,
    sentence,
    verdict: answer.verdict === expected.verdict,
    amongTwo: answerable ? ids.slice(0, 2).some((id) => expected.norms.includes(id)) : null,
    first: answerable ? ids[0] === expected.norms[0] : null,
    unsupported,
    refused: answerable ? null : answer.verdict === "none" && ids.length === 0,
  };
}

const share = (list: readonly boolean[]) =>
  list.length === 0 ? 1 : list.filter(Boolean).length / list.length;
const told = (list: readonly (boolean | null)[]) => list.filter((one) => one !== null);

export interface Score {
  readonly verdicts: number;
  readonly amongTwo: number;
  readonly first: number;
  readonly unsupported: number;
  readonly refusals: number;
}

export function scoreOf(judged: readonly Judged[]): Score {
  return {
    verdicts: share(judged.map(({ verdict }) => verdict)),
    amongTwo: share(told(judged.map(({ amongTwo }) => amongTwo))),
    first: share(told(judged.map(({ first }) => first))),
    unsupported: judged.filter(({ unsupported }) => unsupported.length > 0).length,
    refusals: share(told(judged.map(({ refused }) => refused))),
  };
}
