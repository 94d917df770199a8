// Taking over what another reviewer made of a norm: one step, parties by their names.
import { addActor, nameTaken } from "./actorEdits.ts";
import { type DeskNorm, type Deskwork, type Hand, newId, normOf } from "./deskwork.ts";
import { onSpan } from "./fitting.ts";
import { inOrder } from "./normEdits.ts";

export interface Taking {
  /** The norm in hand that gives way; null to add theirs. */
  id: string | null;
  norm: DeskNorm;
  /** Names of the actors that their norm speaks of, by their ids. */
  names: Readonly<Record<string, string>>;
}

/** Their reading of a norm, or their norm, or their rejection takes the place of ours; comments of both stay. */
export function takeTheirs(work: Deskwork, { id, norm, names }: Taking, hand: Hand): Deskwork {
  let next = work;
  const ids = new Map<string, string>();
  for (const [theirs, name] of Object.entries(names)) {
    const known = nameTaken(next, name);
    if (!known) next = addActor(next, { name });
    const actor = known ?? next.actors.at(-1);
    if (actor) ids.set(theirs, actor.id);
  }
  const party = <P extends { actor: string | null }>(list: readonly P[]): P[] =>
    list.flatMap((one) => {
      const actor = one.actor === null ? null : ids.get(one.actor);
      return actor === undefined ? [] : [{ ...one, actor }];
    });
  const own = id === null ? undefined : normOf(next, id);
  if (id !== null && !own) return work;
  const fresh = own ? null : newId(next, "n");
  const state = norm.state === "draft" ? ("first" as const) : norm.state;
  const taken: DeskNorm = {
    ...norm,
    id: own?.id ?? fresh!.id,
    bearers: party(norm.bearers),
    others: party(norm.others),
    told: norm.told ?? own?.told ?? null,
    stale: norm.told === null && own?.told != null,
    review: own?.review ?? null,
    state,
    log: [...(own?.log ?? []), { state, ...hand }],
    comments: [...(own?.comments ?? []), ...norm.comments],
    lost: null,
  };
  const placed = onSpan(next, taken, norm);
  if (!placed) return work;
  return {
    ...next,
    given: fresh?.given ?? next.given,
    norms: inOrder(
      own ? next.norms.map((one) => (one.id === own.id ? placed : one)) : [...next.norms, placed],
    ),
  };
}
