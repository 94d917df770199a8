// Where a document itself says which text prevails, what it repeals, or what it was made under. Sentences are found by
// words that say such things and shown whole; nothing is concluded from ranks, dates or issuers.
import type { Clause, Policy } from "../../model/index.ts";

export interface Precedence {
  readonly policy: Policy;
  readonly clause: Clause;
}

const SAYS =
  /以.{1,30}为准|不一致的?[，,]|相抵触|同时废止|予以废止|即行废止|优先适用|从其规定|按照?(?:本|新).{0,8}执行|不再执行/u;

/** The clauses of some policies that speak of precedence, in the order of their texts; empty where none does. */
export function precedence(policies: readonly Policy[]): readonly Precedence[] {
  return policies.flatMap((policy) =>
    policy.clauses
      .filter(({ kind, start, end }) => kind === "clause" && SAYS.test(policy.text.slice(start, end)))
      .map((clause) => ({ policy, clause })),
  );
}
