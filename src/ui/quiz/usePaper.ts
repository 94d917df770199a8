// The paper of a choice. Made once for each: rules are asked on the way, which takes a moment.
import { useMemo } from "react";
import { makePaper, type Paper, type QuizChoice } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import type { QuizView } from "../../session/index.ts";
import { selectPolicy } from "../../session/index.ts";
import { useSelect } from "../shell/context.tsx";

/** How many papers are kept for a policy: going back and forth between settings must not wait. */
const KEPT = 12;
const made = new WeakMap<Policy, Map<string, Paper>>();

/** The choice alone: where one is in the paper does not make another. */
export const choiceOf = ({ seed, count, difficulty, kinds, topics, sections }: QuizView): QuizChoice => ({
  seed,
  count,
  difficulty,
  kinds,
  topics,
  sections,
});

export function paperOf(policy: Policy, choice: QuizChoice): Paper {
  const papers = made.get(policy) ?? new Map<string, Paper>();
  made.set(policy, papers);
  const mark = JSON.stringify(choice);
  const known = papers.get(mark);
  if (known) return known;
  const paper = makePaper(policy, choice);
  papers.set(mark, paper);
  for (const old of papers.keys()) if (papers.size > KEPT) papers.delete(old);
  return paper;
}

export function usePaper(quiz: QuizView): Paper {
  const policy = useSelect(selectPolicy);
  return useMemo(() => paperOf(policy, choiceOf(quiz)), [policy, quiz]);
}
