// What a step of a tour is about: the norms that it names, and those that answer its question.
import type { Norm, Policy, TourStep } from "../../model/index.ts";
import { askParts } from "../ask/askParts.ts";

/** The same list for a policy each time, so that its index is made once. */
const alone = new WeakMap<Policy, readonly [Policy]>();

function listOf(policy: Policy): readonly Policy[] {
  const list = alone.get(policy) ?? ([policy] as const);
  alone.set(policy, list);
  return list;
}

/**
 * Norms of the policy in the order of its text. A question that the text does not answer lights nothing: what is only
 * near to it is no answer.
 */
export function litBy(
  policy: Policy,
  { select, query }: Pick<TourStep, "select" | "query">,
): readonly Norm[] {
  const found =
    query === null
      ? []
      : askParts(query, listOf(policy)).flatMap(({ norms }) => norms.map(({ norm }) => norm));
  return policy.norms.filter((norm) => select.includes(norm.id) || found.includes(norm));
}
