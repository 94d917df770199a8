// Pairs of actors to begin with: a person who opens the view has no two bodies in mind yet.
import type { Key, Policy } from "../../model/index.ts";
import { type Hops, hopsOf } from "./hops.ts";

export interface ReadyPair {
  readonly from: Key;
  readonly to: Key;
  /** Of the shortest way, with direction and by norms alone. */
  readonly steps: number;
}

/**
 * Up to `most` pairs that norms join: from the actors whose norms reach the most others, each to the farthest that
 * it reaches, and beside that to the one that it owes the most norms. No pair twice; in that order.
 */
export function readyPairs(policy: Policy, most = 6): ReadyPair[] {
  const hops = hopsOf(policy, "forward", false);
  const keys = new Map(policy.actors.map(({ id, key }) => [id, key]));
  const starts = [...hops]
    .map(([from, out]) => ({ from, out, reach: stepsFrom(hops, from) }))
    .sort((a, b) => b.reach.size - a.reach.size || b.out.length - a.out.length);
  const pairs: ReadyPair[] = [];
  const goals = new Set<string>();
  const add = (from: string, to: string | undefined, steps: number) => {
    const [source, goal] = [keys.get(from), to === undefined ? undefined : keys.get(to)];
    // Another goal each time: six ways into the same body show less.
    if (!source || !goal || goals.has(goal) || pairs.length >= most) return;
    goals.add(goal);
    pairs.push({ from: source, to: goal, steps });
  };
  for (const { from, out, reach } of starts) {
    const far = [...reach].filter(([to]) => !goals.has(keys.get(to) as Key)).at(-1);
    if (far && far[1] > 1) add(from, far[0], far[1]);
    const near = [...out].sort((a, b) => b.links.length - a.links.length)[0];
    add(from, near?.to, 1);
  }
  return pairs;
}

/** Fewest steps to each actor that one reaches, nearest first; without itself. */
function stepsFrom(hops: Hops, start: string): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]]);
  // A map grows while it is gone through.
  for (const [actor, count] of steps)
    for (const { to } of hops.get(actor) ?? []) if (!steps.has(to)) steps.set(to, count + 1);
  steps.delete(start);
  return steps;
}
