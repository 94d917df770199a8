// `quanze ask "…"`: the answer of the page's 问一问 on the terminal, or as JSON. A refusal is an answer too: exit 0.
import {
  type Answer,
  askableText,
  askParts,
  isEnglish,
  loadReadings,
  NO_READINGS,
  type Readings,
  readableText,
} from "../analysis/index.ts";
import type { Norm, Policy } from "../model/index.ts";
import { NEAR_WHY, sayActor, sayAddress, sayAnswer, sayWork, VERDICT_WORDS } from "../words/index.ts";
import { printJson, workspaceAt } from "./opening.ts";
import { type Terminal, Usage } from "./terminal.ts";

/** Waits for what is looked up on the way, and gives the exit code then. */
export type Later = (work: Promise<number>) => void;

/**
 * Exit codes: 0 answered or refused, 1 the policies have errors; throws Usage for an empty question. Pinyin needs a
 * dictionary that is only loaded when there are letters in the question: then the work is handed to `later`.
 */
export function printAnswer(
  question: string,
  paths: readonly string[],
  terminal: Terminal,
  later: Later,
): number {
  if (question.trim() === "") throw new Usage(terminal.say("cli.noQuestion"));
  const workspace = workspaceAt(paths, terminal);
  if (!workspace) return 1;
  const { policies } = workspace;
  const answer = (readings: Readings) => print(askParts(question, policies, readings), policies, terminal);
  if (!/[a-z]{2}/i.test(question) || isEnglish(question)) return answer(NO_READINGS);
  later(loadReadings(`${readableText(policies)}\n${askableText()}`).then(answer));
  return 0;
}

/** Of several things asked the first stands on top, as when there is only one; all of them under `parts`. */
function print(answers: readonly Answer[], policies: readonly Policy[], terminal: Terminal): number {
  const parts = answers.map((answer) => asJson(answer, policies, terminal));
  if (terminal.json) printJson({ ...parts[0], ...(parts.length > 1 && { parts }) }, terminal);
  else if (parts.length === 1) terminal.out(page(answers[0] as Answer, policies, terminal));
  else
    for (const answer of answers) terminal.out(`${answer.question}\n${page(answer, policies, terminal)}\n`);
  return 0;
}

/** The answer as other programs read it; the shape is told in the manual and does not change. */
function asJson(answer: Answer, policies: readonly Policy[], { language }: Terminal): object {
  const { kind, actors, towards, matter, strangers } = answer.understood;
  return {
    question: answer.question,
    understood: { actors, modality: kind, towards, matter, strangers },
    verdict: answer.verdict,
    refusal: answer.refusal,
    sentence: sayAnswer(language, answer, policies),
    norms: answer.norms.map(({ policy, norm, readAs }) => ({
      policy: policy.id,
      id: norm.id,
      quote: norm.quote,
      address: norm.clause,
      modality: norm.modality,
      force: norm.force,
      bearers: norm.bearers.map((bearer) => ({ ...bearer, name: nameOf(policy, bearer.actor, language) })),
      others: norm.others.map((party) => ({ ...party, name: nameOf(policy, party.actor, language) })),
      condition: norm.condition,
      exception: norm.exception,
      readAs,
    })),
    near: answer.near.map(({ policy, norm, why }) => ({
      policy: policy.id,
      id: norm.id,
      quote: norm.quote,
      why,
    })),
    omitted: Object.values(answer.omitted).reduce((sum, count) => sum + count, 0),
    omittedWhy: answer.omitted,
  };
}

const nameOf = (policy: Policy, actor: string | null, language: Terminal["language"]) =>
  actor === null ? null : sayActor(language, policy, actor);

function page(answer: Answer, policies: readonly Policy[], { language, say }: Terminal): string {
  const place = (policy: Policy, norm: Norm) => sayAddress(language, policy, norm.clause);
  const lines = [
    `${VERDICT_WORDS[answer.verdict][language]}  ${sayAnswer(language, { ...answer, near: [] }, policies)}`,
    ...answer.norms.map(({ policy, norm }, i) => `  ${i + 1}. ${norm.quote}  ${place(policy, norm)}`),
    ...(answer.near.length > 0 ? [say("cli.near")] : []),
    ...answer.near.map(
      ({ policy, norm, why }) => `  · ${norm.quote}  ${place(policy, norm)}  ${NEAR_WHY[why][language]}`,
    ),
    ...policies.map((policy) => sayWork(language, policy)),
  ];
  return `${lines.join("\n")}\n`;
}
