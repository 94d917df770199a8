// One step from actor to actor: the norms that join the two in that direction, and, where asked for, the
// structural relations. A relation is no norm: it has a list of its own and is never counted as one.
import type { Norm, Policy, Relation, Role } from "../../model/index.ts";

export type Standing = Role | "bearer";

/** A norm that joins two actors, and how each stands to it. */
export interface NormLink {
  readonly norm: Norm;
  readonly from: Standing;
  readonly to: Standing;
}

export interface Hop {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  /** In the order of the text. */
  readonly links: readonly NormLink[];
  readonly relations: readonly Relation[];
}

/** forward: from bearers to the other parties. any: between any two parties of a norm. */
export type Direction = "forward" | "any";

/** Hops by the actor they start from, in the order of the text. */
export type Hops = ReadonlyMap<string, readonly Hop[]>;

interface Joined {
  links: NormLink[];
  relations: Relation[];
}

/** All single steps of a policy. Relations have no direction of duty and can be gone both ways. */
export function hopsOf(policy: Policy, direction: Direction, structure: boolean): Hops {
  const hops = new Map<string, Map<string, Joined>>();
  const between = (from: string, to: string): Joined => {
    const out = hops.get(from) ?? new Map<string, Joined>();
    hops.set(from, out);
    const joined = out.get(to) ?? { links: [], relations: [] };
    out.set(to, joined);
    return joined;
  };
  for (const norm of policy.norms) {
    const bearers = norm.bearers.map(({ actor }) => ({ actor, as: "bearer" as Standing }));
    const others = norm.others.flatMap(({ actor, role }) =>
      actor === null ? [] : [{ actor, as: role as Standing }],
    );
    const sources = direction === "any" ? [...bearers, ...others] : bearers;
    const goals = direction === "any" ? sources : others;
    const seen = new Set<string>();
    for (const from of sources)
      for (const to of goals) {
        const pair = `${from.actor} ${to.actor}`;
        if (from.actor === to.actor || seen.has(pair)) continue;
        seen.add(pair);
        between(from.actor, to.actor).links.push({ norm, from: from.as, to: to.as });
      }
  }
  for (const relation of structure ? policy.relations : []) {
    if (relation.from === relation.to) continue;
    between(relation.from, relation.to).relations.push(relation);
    between(relation.to, relation.from).relations.push(relation);
  }
  return new Map(
    [...hops].map(([from, out]) => [from, [...out].map(([to, joined]): Hop => ({ from, to, ...joined }))]),
  );
}

/** Steps to the goal from every actor that reaches it. */
export function distancesTo(hops: Hops, goal: string): ReadonlyMap<string, number> {
  const back = new Map<string, string[]>();
  for (const out of hops.values())
    for (const { from, to } of out) {
      const list = back.get(to);
      if (list) list.push(from);
      else back.set(to, [from]);
    }
  const distances = new Map([[goal, 0]]);
  // A map grows while it is gone through, nearest first.
  for (const [actor, distance] of distances)
    for (const before of back.get(actor) ?? [])
      if (!distances.has(before)) distances.set(before, distance + 1);
  return distances;
}
