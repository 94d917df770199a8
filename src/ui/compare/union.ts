// Both documents as one policy, for two pictures that share every place: what belongs together is one thing in both.
import type { Change, Comparison, Pair } from "../../analysis/index.ts";
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
  const joined = joinedActors(a, b, sameAs);
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

/** Whom of the first an actor of the second is drawn as: the same, one of its name, or the only one it stands for. */
function joinedActors(a: Policy, b: Policy, sameAs: readonly SameAs[]): ReadonlyMap<string, string> {
  const ties = sameAs.flatMap(({ a: one, b: other, type }) => {
    const [first, second] = one.startsWith(`${a.id}/`) ? [one, other] : [other, one];
    const between = first.startsWith(`${a.id}/`) && second.startsWith(`${b.id}/`);
    return between ? [{ first: own(first), second: own(second), type }] : [];
  });
  const names = new Map(a.actors.map((actor) => [actor.name, actor.id]));
  const joined = new Map<string, string>();
  for (const { first, second, type } of ties) if (type === "same") joined.set(second, first);
  for (const { id, name } of b.actors) {
    const known = names.get(name);
    if (known !== undefined && !joined.has(id)) joined.set(id, known);
  }
  const taken = new Set(joined.values());
  for (const { first, second } of ties) {
    const only = ties.filter((tie) => tie.first === first || tie.second === second).length === 1;
    if (only && !joined.has(second) && !taken.has(first)) joined.set(second, first);
  }
  return joined;
}

const own = (key: string) => key.slice(key.indexOf("/") + 1);
