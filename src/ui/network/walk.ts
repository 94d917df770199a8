// The network as a walk by keyboard: actors, the norms of each, the parties of each norm. Up and down move
// among equals, right follows a relation, left goes back. Pure.
import { partyKeys } from "../../graph/index.ts";
import { type Actor, type Key, LEVELS, type Norm, type Policy, type Role } from "../../model/index.ts";

export interface PartyStop {
  readonly actor: Key;
  readonly role: Role | "bearer";
  readonly explicit: boolean;
}

export interface Walk {
  readonly actors: readonly { readonly actor: Actor; readonly norms: readonly Norm[] }[];
  /** Norms that name no actor at all: reached after the actors. */
  readonly alone: readonly Norm[];
}

/** Where the walk stands: an actor or a lone norm; a norm under an actor; a party (by its place) of that norm. */
export type Path =
  | readonly [top: Key]
  | readonly [top: Key, norm: Key]
  | readonly [top: Key, norm: Key, party: number];

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "Home" | "End";

/** The walk over what is drawn: actors from the upper level to the lower, norms in the order of the text. */
export function walkOf(
  policies: readonly Policy[],
  visible: ReadonlySet<Key>,
  drawn: ReadonlySet<Key>,
): Walk {
  const norms = policies.flatMap((policy) => policy.norms).filter((norm) => visible.has(norm.key));
  const of = new Map<Key, Norm[]>();
  for (const norm of norms) for (const key of partyKeys(norm)) of.set(key, [...(of.get(key) ?? []), norm]);
  const actors = policies
    .flatMap((policy) => policy.actors)
    .filter((actor) => drawn.has(actor.key))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
    .map((actor) => ({ actor, norms: of.get(actor.key) ?? [] }));
  return { actors, alone: norms.filter((norm) => partyKeys(norm).length === 0) };
}

/** The named parties of a norm, bearers first. */
export function partyStops(norm: Norm): readonly PartyStop[] {
  const bearers = norm.bearers.map((bearer) => ({ ...bearer, role: "bearer" as const }));
  return [...bearers, ...norm.others].flatMap(({ actor, role, explicit }) =>
    actor === null ? [] : [{ actor: `${norm.policy}/${actor}`, role, explicit }],
  );
}

/** The actor or norm that a path stands on. */
export function keyAt(walk: Walk, path: Path): Key {
  const [top, norm, party] = path;
  if (norm === undefined) return top;
  if (party === undefined) return norm;
  const stops = normsAt(walk, top).find(({ key }) => key === norm);
  return (stops && partyStops(stops)[party]?.actor) ?? norm;
}

/** Where an arrow leads; the same path where there is no further to go. */
export function stepped(walk: Walk, path: Path, arrow: Arrow): Path {
  const [top, norm, party] = path;
  const tops = [...walk.actors.map(({ actor }) => actor.key), ...walk.alone.map(({ key }) => key)];
  const norms = normsAt(walk, top);
  if (norm === undefined) {
    if (arrow === "ArrowRight") return norms[0] ? [top, norms[0].key] : path;
    if (arrow === "ArrowLeft") return path;
    return [moved(tops, top, arrow)];
  }
  const stops = partyStops(norms.find(({ key }) => key === norm) as Norm);
  if (party === undefined) {
    if (arrow === "ArrowLeft") return [top];
    if (arrow === "ArrowRight") return stops.length > 0 ? [top, norm, 0] : path;
    return [
      top,
      moved(
        norms.map(({ key }) => key),
        norm,
        arrow,
      ),
    ];
  }
  if (arrow === "ArrowLeft") return [top, norm];
  if (arrow === "ArrowRight") return [stops[party]?.actor ?? top];
  return [top, norm, moved([...stops.keys()], party, arrow)];
}

function normsAt(walk: Walk, top: Key): readonly Norm[] {
  return walk.actors.find(({ actor }) => actor.key === top)?.norms ?? [];
}

function moved<T>(list: readonly T[], at: T, arrow: Arrow): T {
  const index = list.indexOf(at);
  const end = list.length - 1;
  const to = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    Home: 0,
    End: end,
    ArrowLeft: index,
    ArrowRight: index,
  }[arrow];
  return list[Math.min(end, Math.max(0, to))] ?? at;
}

/** A path to an actor or norm, so that the walk begins where something was chosen. */
export function pathTo(walk: Walk, key: Key): Path | null {
  if (walk.actors.some(({ actor }) => actor.key === key) || walk.alone.some((norm) => norm.key === key))
    return [key];
  const holder = walk.actors.find(({ norms }) => norms.some((norm) => norm.key === key));
  return holder ? [holder.actor.key, key] : null;
}

/** Whether the path still leads somewhere, after a filter. */
export function leads(walk: Walk, path: Path): boolean {
  const [top, norm] = path;
  const known = pathTo(walk, top)?.length === 1;
  return known && (norm === undefined || normsAt(walk, top).some(({ key }) => key === norm));
}
