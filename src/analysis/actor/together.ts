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
  const norms = new Map<string, number>();
  const borne = new Map<string, number>();
  const count = (of: Map<string, number>, id: string) => of.set(id, (of.get(id) ?? 0) + 1);
  for (const norm of policy.norms) {
    for (const id of partyIds(norm)) count(norms, id);
    for (const id of new Set(norm.bearers.map(({ actor }) => actor))) count(borne, id);
  }
  return policy.actors
    .map((actor) => ({ actor, norms: norms.get(actor.id) ?? 0, borne: borne.get(actor.id) ?? 0 }))
    .filter((busy) => busy.norms > 0)
    .sort((a, b) => b.norms - a.norms)
    .slice(0, limit);
}
