// Bodies whose names hold one another (街道, 街道党（工）委): easily taken for the same, so they are offered, apart.
import type { Actor, Policy } from "../../model/index.ts";
import { partyIds } from "../actor/together.ts";

const MOST = 6;

/** Actors of like name that some norm names, most norms first; `known` ids are left out. */
export function alikeNamed(
  policy: Policy,
  actor: Actor,
  known: ReadonlySet<string>,
): readonly { readonly actor: Actor; readonly norms: number }[] {
  return policy.actors
    .filter((other) => other.id !== actor.id && !known.has(other.id))
    .filter((other) => other.name.includes(actor.name) || actor.name.includes(other.name))
    .map((other) => ({
      actor: other,
      norms: policy.norms.filter((norm) => partyIds(norm).has(other.id)).length,
    }))
    .filter(({ norms }) => norms > 0)
    .sort((a, b) => b.norms - a.norms)
    .slice(0, MOST);
}
