// Both documents as one policy, for two pictures that share every place: what belongs together is one thing in both.
import { type Change, type Comparison, type Pair, unitedActors } from "../../analysis/index.ts";
import type { Actor, Key, Norm, Policy, SameAs } from "../../model/index.ts";
import { nameOf } from "./pairs.ts";

export interface Union {
  readonly policy: Policy;
  /** The pair behind a drawn norm. */
  readonly pairs: ReadonlyMap<Key, Pair>;
}

const UNION = "union";

/** The picture's policy as the first (`a`) or second (`b`) document says it. Both have the same norms and actors. */
export function unionOf(
  a: Policy,
  b: Policy,
  sameAs: readonly SameAs[],
  { pairs }: Comparison,
  side: "a" | "b",
): Union {
  const joined = unitedActors(a, b, sameAs);
  const ofB = (id: string) => joined.get(id) ?? `b-${id}`;
  const said = new Map(b.actors.map((found) => [ofB(found.id), found]));
  const actor = (found: Actor, id: string): Actor => ({ ...found, id, policy: UNION, key: `${UNION}/${id}` });
  const actors = [
    ...a.actors.map((found) => actor(side === "b" ? (said.get(found.id) ?? found) : found, found.id)),
    ...b.actors.filter(({ id }) => ofB(id) === `b-${id}`).map((found) => actor(found, `b-${found.id}`)),
  ];
  const drawn = new Map<Key, Pair>();
  const norms = pairs.flatMap((pair): Norm[] => {
    const norm = pair[side] ?? pair.a ?? pair.b;
    if (!norm) return [];
    const fromB = norm === pair.b;
    const id = (id: string) => (fromB ? ofB(id) : id);
    const key = `${UNION}/${nameOf(pair)}`;
    drawn.set(key, pair);
    return [
      {
        ...norm,
        id: nameOf(pair),
        key,
        policy: UNION,
        bearers: norm.bearers.map((bearer) => ({ ...bearer, actor: id(bearer.actor) })),
        others: norm.others.map((party) => ({
          ...party,
          actor: party.actor === null ? null : id(party.actor),
        })),
      },
    ];
  });
  const policy: Policy = {
    ...a,
    id: UNION,
    actors,
    relations: [],
    norms,
    clauses: [],
    layout: { pins: [] },
  };
  return { policy, pairs: drawn };
}

/** What is drawn of one side: some kinds of change, or else what changed, or all that it says. */
export function visibleOf(
  { pairs }: Union,
  side: "a" | "b",
  kinds: readonly Change[],
  changedOnly: boolean,
): ReadonlySet<Key> {
  const wanted = (change: Change) =>
    kinds.length > 0 ? kinds.includes(change) : !changedOnly || change !== "same";
  const drawn = [...pairs].filter(([, pair]) => pair[side] !== null && wanted(pair.change));
  return new Set(drawn.map(([key]) => key));
}
