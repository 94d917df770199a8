// What a person said laid over what the rules found. The rules are not asked again: what was decided stays decided.
import type { Policy, SameAs } from "../../model/index.ts";
import {
  type Comparison,
  type ConflictDecision,
  type Contradiction,
  changeOf,
  countChanges,
  type Decision,
} from "./change.ts";
import { counterparts } from "./counterparts.ts";
import { isOfConflict } from "./deciding.ts";
import { inOrder, type Placed } from "./order.ts";
import { reasonsFor } from "./reasons.ts";
import { traitMaker } from "./trait.ts";

/** A comparison as a person corrected it. Decisions about norms that are not there are passed over. */
export function decided(
  a: Policy,
  b: Policy,
  sameAs: readonly SameAs[],
  comparison: Comparison,
  decisions: readonly Decision[],
): Comparison {
  if (decisions.length === 0) return comparison;
  const placeOf = (policy: Policy) => new Map(policy.norms.map(({ id }, index) => [id, index]));
  const [inA, inB] = [placeOf(a), placeOf(b)];
  const rows = new Map<string, Placed>();
  for (const pair of comparison.pairs) {
    const [at, to] = [inA.get(pair.a?.id ?? ""), inB.get(pair.b?.id ?? "")];
    if (at !== undefined && to !== undefined) rows.set(`${at} ${to}`, { at, to, pair });
  }
  for (const { a: first, b: second, kind, change } of decisions) {
    const [at, to] = [inA.get(first), inB.get(second)];
    if (at === undefined || to === undefined || kind === "conflict" || kind === "noConflict") continue;
    const key = `${at} ${to}`;
    const row = rows.get(key);
    if (kind === "part") rows.delete(key);
    else if (kind === "join") rows.set(key, joined(a, b, sameAs, at, to));
    else if (row)
      rows.set(key, { ...row, pair: { ...row.pair, change: change ?? row.pair.change, decided: kind } });
  }
  const pairs = inOrder(a, b, [...rows.values()]);
  const contradictions = comparison.contradictions.map((found): Contradiction => {
    const said = decisions.findLast(
      (decision) => isOfConflict(decision) && decision.a === found.a.id && decision.b === found.b.id,
    );
    return said ? { ...found, decided: said.kind as ConflictDecision } : found;
  });
  return { pairs, counts: countChanges(pairs), contradictions };
}

function joined(a: Policy, b: Policy, sameAs: readonly SameAs[], at: number, to: number): Placed {
  const [first, second] = [a.norms[at], b.norms[to]];
  if (!first || !second) throw new Error("a place without a norm");
  const reasons = reasonsFor(traitMaker(a)(first, at), traitMaker(b)(second, to), counterparts(a, b, sameAs));
  const pair = {
    a: first,
    b: second,
    change: changeOf(reasons),
    reasons,
    score: 0,
    decided: "join",
  } as const;
  return { at, to, pair };
}
