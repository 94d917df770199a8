// Several actors at once: the norms that join them, and the actors that the policy speaks of most.
import type { Actor, Key, Norm, Policy } from "../../model/index.ts";

/** Ids of the actors that a norm names or implies, bearers first, each once. */
export function partyIds(norm: Norm): ReadonlySet<string> {
  const ids = [...norm.bearers, ...norm.others].map((party) => party.actor);
  return new Set(ids.filter((id) => id !== null));
}

/** The norms in which all these actors take part, in the order of the text. */
export function normsJoining(policy: Policy, keys: readonly Key[]): readonly Norm[] {
  const ids = policy.actors.filter((actor) => keys.includes(actor.key)).map((actor) => actor.id);
  if (ids.length === 0 || ids.length < new Set(keys).size) return [];
  return policy.norms.filter((norm) => {
    const parties = partyIds(norm);
    return ids.every((id) => parties.has(id));
  });
}

export interface Busy {
  readonly actor: Actor;
  /** Norms it takes part in, each once; of these, those it bears. */
  readonly norms: number;
  readonly borne: number;
}

/** Actors by the number of norms they take part in, most first; ties keep the order of the file. */
export function busiestActors(policy: Policy, limit: number): readonly Busy[] {
  return policy.actors
    .map((actor) => ({
      actor,
      norms: policy.norms.filter((norm) => partyIds(norm).has(actor.id)).length,
      borne: policy.norms.filter((norm) => norm.bearers.some((bearer) => bearer.actor === actor.id)).length,
    }))
    .filter((busy) => busy.norms > 0)
    .sort((a, b) => b.norms - a.norms)
    .slice(0, limit);
}
