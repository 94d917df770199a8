// How each norm is marked in the text right now, derived from selection, hover and filter.
import { partyIds } from "../../analysis/index.ts";
import type { Key, Policy } from "../../model/index.ts";

/** chosen: selected itself · party: a selected actor takes part in it · hidden: the filter leaves it out. */
export type Mark = "chosen" | "hovered" | "party" | "hidden" | "plain";

export interface MarksOf {
  readonly selection: readonly Key[];
  readonly hovered: Key | null;
  readonly visible: ReadonlySet<Key>;
}

/** The mark of every norm of a policy, by key. Several actors mark the norms that join them all. */
export function marks(policy: Policy, { selection, hovered, visible }: MarksOf): ReadonlyMap<Key, Mark> {
  const chosen = new Set(selection);
  const actors = policy.actors.filter((actor) => chosen.has(actor.key)).map((actor) => actor.id);
  const resting = policy.actors.find((actor) => actor.key === hovered)?.id;
  return new Map(
    policy.norms.map((norm) => {
      const parties = partyIds(norm);
      if (chosen.has(norm.key)) return [norm.key, "chosen"];
      if (norm.key === hovered || (resting !== undefined && parties.has(resting)))
        return [norm.key, "hovered"];
      if (!visible.has(norm.key)) return [norm.key, "hidden"];
      if (actors.length > 0 && actors.every((id) => parties.has(id))) return [norm.key, "party"];
      return [norm.key, "plain"];
    }),
  );
}
