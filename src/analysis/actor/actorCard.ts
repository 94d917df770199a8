// Everything a policy says of one actor, grouped as a person asks for it. Nothing is merged across actors
// that look alike: relatives are listed, with how many norms of their own they have.
import { type Actor, type Key, type Policy, RELATION_TYPES, type Relation } from "../../model/index.ts";
import { type Involvement, involvements, STANDINGS, type Standing } from "./standing.ts";

/** A structural relation seen from the actor. */
export interface Tie {
  readonly relation: Relation;
  /** out: the actor leads, dispatches, includes or is a kind of the other; in: the other way round. */
  readonly direction: "out" | "in";
  readonly other: Actor;
  /** In how many norms the other takes part. */
  readonly norms: number;
}

export interface ActorGroup {
  readonly standing: Standing;
  readonly involvements: readonly Involvement[];
}

export interface ActorCard {
  readonly actor: Actor;
  /** Only groups that have entries, in the order of STANDINGS. */
  readonly groups: readonly ActorGroup[];
  /** Norms it takes part in, each once. */
  readonly norms: number;
  readonly ties: readonly Tie[];
}

/**
 * The card of an actor; null when the policy has no such actor.
 * @param key the actor's key, `policy/id`
 */
export function actorCard(policy: Policy, key: Key): ActorCard | null {
  const actor = policy.actors.find((candidate) => candidate.key === key);
  if (!actor) return null;
  const entries = involvements(policy, actor);
  const groups = STANDINGS.map((standing) => ({
    standing,
    involvements: entries.filter((entry) => entry.standing === standing),
  })).filter((group) => group.involvements.length > 0);
  return {
    actor,
    groups,
    norms: new Set(entries.map((entry) => entry.norm)).size,
    ties: ties(policy, actor),
  };
}

/** Its relations: leaders first, then what it leads, and so on down the types. */
function ties(policy: Policy, actor: Actor): readonly Tie[] {
  const rank = ({ relation, direction }: Tie) =>
    RELATION_TYPES.indexOf(relation.type) * 2 + (direction === "in" ? 0 : 1);
  const found = policy.relations.flatMap((relation): Tie[] => {
    const direction = relation.from === actor.id ? "out" : relation.to === actor.id ? "in" : null;
    const otherId = direction === "out" ? relation.to : relation.from;
    const other = direction && policy.actors.find((candidate) => candidate.id === otherId);
    if (!direction || !other) return [];
    const norms = new Set(involvements(policy, other).map((entry) => entry.norm)).size;
    return [{ relation, direction, other, norms }];
  });
  return found.sort((a, b) => rank(a) - rank(b));
}
