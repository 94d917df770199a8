// Two documents, norm by norm. Pure and the same every time; done in steps, so that a page can draw between them and
// a person can call it off.
import type { Policy, SameAs } from "../../model/index.ts";
import { assigned, type Match, parts } from "./assign.ts";
import { candidateIndex, weigher } from "./candidates.ts";
import { type Comparison, type Contradiction, changeOf, countChanges } from "./change.ts";
import { contradiction } from "./contradictions.ts";
import { counterparts } from "./counterparts.ts";
import { grams } from "./grams.ts";
import { FAR, likeness } from "./likeness.ts";
import { inOrder, type Placed } from "./order.ts";
import { reasonsFor } from "./reasons.ts";
import { each } from "./steps.ts";
import { type Trait, traitMaker } from "./trait.ts";

/** How much of all work is done when a stage ends. */
const STAGES = { ready: 0.15, looked: 0.85, matched: 0.9 } as const;
/** Norms whose words only are counted, in one step. */
const COUNTED = 100;

/**
 * Compares two policies (`a` the first, higher or older one). Yields how much is done, 0…1, after every step, and
 * returns the comparison. `sameAs` as the workspace has it; entries about others are passed over.
 */
export function* comparing(
  a: Policy,
  b: Policy,
  sameAs: readonly SameAs[] = [],
): Generator<number, Comparison> {
  const stands = counterparts(a, b, sameAs);
  const first = yield* each(a.norms, traitMaker(a), 0, STAGES.ready / 2);
  const second = yield* each(b.norms, traitMaker(b), STAGES.ready / 2, STAGES.ready);
  const titles = grams(`${a.document.title}，${b.document.title}`);
  const weighing = weigher(titles);
  yield* each(first, weighing.count, STAGES.ready, STAGES.ready, COUNTED);
  yield* each(second, weighing.count, STAGES.ready, STAGES.ready, COUNTED);
  const weights = yield* weighing.weights(STAGES.ready);
  const index = candidateIndex(second.length, weights);
  yield* each(second, index.add, STAGES.ready, STAGES.ready, COUNTED);
  const scored: Match[] = [];
  const contradictions: Contradiction[] = [];
  const look = (trait: Trait, at: number) => {
    for (const to of index.candidates(trait)) {
      const other = second[to];
      if (!other) continue;
      const score = likeness(trait, other, weights, stands);
      // What is far from alike is no part of one another either.
      if (score >= FAR) scored.push({ a: at, b: to, score });
      const found = contradiction(trait, other, stands);
      if (found) contradictions.push(found);
    }
  };
  yield* each(first, look, STAGES.ready, STAGES.looked);
  const matches = yield* assigned(scored, first, second, STAGES.looked);
  const all = [...matches, ...(yield* parts(matches, scored, first, second, STAGES.matched))];
  const place = ({ a: at, b: to, score }: Match): Placed => {
    const [one, other] = [first[at] as Trait, second[to] as Trait];
    const reasons = reasonsFor(one, other, stands);
    const change = changeOf(reasons);
    return { at, to, pair: { a: one.norm, b: other.norm, change, reasons, score, decided: null } };
  };
  const pairs = inOrder(a, b, yield* each(all, place, STAGES.matched, 1));
  return { pairs, counts: countChanges(pairs), contradictions };
}

/** The same at once. */
export function compare(a: Policy, b: Policy, sameAs: readonly SameAs[] = []): Comparison {
  const steps = comparing(a, b, sameAs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
