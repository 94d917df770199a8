// What a person does to actors and their relations. Names stay apart from each other: a name that another actor has
// is refused, which the desk asks beforehand (nameTaken).
import { foldText, type SameAs } from "../../model/index.ts";
import { type DeskActor, type DeskNorm, type DeskRelation, type Deskwork, newId } from "./deskwork.ts";
import { newActor } from "./laying.ts";

const folded = (name: string) => foldText(name).toLowerCase();

/** The actor that has a name already, as its name or an alias; null where it is free. */
export function nameTaken(work: Deskwork, name: string, but?: string): DeskActor | null {
  const wanted = folded(name);
  return (
    work.actors.find(
      (actor) => actor.id !== but && [actor.name, ...actor.aliases].some((one) => folded(one) === wanted),
    ) ?? null
  );
}

export function addActor(work: Deskwork, { name }: { name: string }): Deskwork {
  const clean = name.trim();
  if (clean === "" || clean.length > 400 || folded(clean) === "" || nameTaken(work, clean)) return work;
  const { id, given } = newId(work, "actor-");
  return { ...work, given, actors: [...work.actors, newActor(id, clean)] };
}

/** Changes what an actor is; names that others have are left out of the change. */
export function setActor(work: Deskwork, { id, ...change }: { id: string } & Partial<DeskActor>): Deskwork {
  const actor = work.actors.find((one) => one.id === id);
  if (!actor) return work;
  const next = { ...actor, ...change };
  const name = next.name.trim();
  if (folded(name) === "" || nameTaken(work, name, id)) return work;
  const aliases = next.aliases.filter(
    (alias, at) =>
      folded(alias) !== "" &&
      folded(alias) !== folded(name) &&
      !nameTaken(work, alias, id) &&
      next.aliases.findIndex((other) => folded(other) === folded(alias)) === at,
  );
  const whole = { ...next, name, nameEn: next.nameEn.trim() || name, aliases };
  if (JSON.stringify(whole) === JSON.stringify(actor)) return work;
  return { ...work, actors: work.actors.map((one) => (one === actor ? whole : one)) };
}

/** Norms with one actor in the place of another, nobody twice. */
function renamed(norms: readonly DeskNorm[], from: string, into: string): readonly DeskNorm[] {
  return norms.map((norm) => {
    if (![...norm.bearers, ...norm.others].some(({ actor }) => actor === from)) return norm;
    const seen = new Set<string>();
    const once = <P extends { actor: string | null }>(list: readonly P[], role: (party: P) => string): P[] =>
      list
        .map((party) => (party.actor === from ? { ...party, actor: into } : party))
        .filter((party) => {
          const key = `${party.actor} ${role(party)}`;
          return !seen.has(key) && seen.add(key);
        });
    return {
      ...norm,
      bearers: once(norm.bearers, () => "bearer"),
      others: once(norm.others, ({ role }) => role),
    };
  });
}

/** Two actors become one, which keeps the names of both. */
export function mergeActors(work: Deskwork, { from, into }: { from: string; into: string }): Deskwork {
  const gone = work.actors.find(({ id }) => id === from);
  const kept = work.actors.find(({ id }) => id === into);
  if (!gone || !kept || gone === kept) return work;
  const aliases = [...new Set([...kept.aliases, gone.name, ...gone.aliases])].filter(
    (name) => name !== kept.name,
  );
  const actors = work.actors
    .filter((one) => one !== gone)
    .map((one) => (one === kept ? { ...kept, aliases } : one));
  const relations = sound(
    work.relations.map((one) => ({
      ...one,
      from: one.from === from ? into : one.from,
      to: one.to === from ? into : one.to,
    })),
  );
  const key = (id: string) => `${work.base?.id ?? "draft"}/${id}`;
  const moved = (end: string) => (end === key(from) ? key(into) : end);
  const sameAs = unique(
    work.sameAs.map((one) => ({ ...one, a: moved(one.a), b: moved(one.b) })),
    ({ a, b }) => `${a} ${b}`,
  );
  return { ...work, actors, relations, sameAs, norms: renamed(work.norms, from, into) };
}

/** A new actor takes the place of one in some norms: two that were taken for one. */
export function splitActor(
  work: Deskwork,
  { id, name, norms }: { id: string; name: string; norms: readonly string[] },
): Deskwork {
  const old = work.actors.find((one) => one.id === id);
  const clean = name.trim();
  if (!old || folded(clean) === "" || clean.length > 400) return work;
  // A name that was only an alias of the old one goes with the new one.
  const without = { ...old, aliases: old.aliases.filter((alias) => folded(alias) !== folded(clean)) };
  const rest = { ...work, actors: work.actors.map((one) => (one === old ? without : one)) };
  if (nameTaken(rest, clean)) return work;
  const { id: fresh, given } = newId(work, "actor-");
  const chosen = new Set(norms);
  const actor = { ...old, id: fresh, name: clean, nameEn: clean, aliases: [], note: null };
  return {
    ...rest,
    given,
    actors: [...rest.actors, actor],
    norms: work.norms.map((norm) => (chosen.has(norm.id) ? renamed([norm], id, fresh)[0]! : norm)),
  };
}

/** Takes out an actor that nothing speaks of. */
export function dropActor(work: Deskwork, { id }: { id: string }): Deskwork {
  if (!work.actors.some((one) => one.id === id) || isUsed(work, id)) return work;
  return { ...work, actors: work.actors.filter((one) => one.id !== id) };
}

export function isUsed({ norms, relations, sameAs, base }: Deskwork, id: string): boolean {
  const key = `${base?.id ?? "draft"}/${id}`;
  return (
    norms.some(({ bearers, others }) => [...bearers, ...others].some(({ actor }) => actor === id)) ||
    relations.some(({ from, to }) => from === id || to === id) ||
    sameAs.some(({ a, b }) => a === key || b === key)
  );
}

export function addRelation(work: Deskwork, relation: Pick<DeskRelation, "from" | "type" | "to">): Deskwork {
  const known = new Set(work.actors.map(({ id }) => id));
  if (!known.has(relation.from) || !known.has(relation.to)) return work;
  // By a person's knowledge: where the text says it, whoever knows where can write the quote into the file.
  const added: DeskRelation = { ...relation, basis: "context", quote: null, clause: null, note: null };
  const relations = sound([...work.relations, added]);
  return relations.length === work.relations.length ? work : { ...work, relations };
}

export function dropRelation(work: Deskwork, { from, type, to }: Pick<DeskRelation, "from" | "type" | "to">) {
  const relations = work.relations.filter(
    (one) => !(one.from === from && one.type === type && one.to === to),
  );
  return relations.length === work.relations.length ? work : { ...work, relations };
}

/** Whom of another policy an actor stands for; `null` takes it back. */
export function setSame(
  work: Deskwork,
  { id, other, type }: { id: string; other: string; type: SameAs["type"] | null },
): Deskwork {
  const a = `${work.base?.id ?? "draft"}/${id}`;
  if (!work.actors.some((one) => one.id === id)) return work;
  const rest = work.sameAs.filter(
    (one) => !(one.a === a && one.b === other) && !(one.b === a && one.a === other),
  );
  if (type === null) return rest.length === work.sameAs.length ? work : { ...work, sameAs: rest };
  return { ...work, sameAs: [...rest, { a, b: other, type, reason: null }] };
}

/** Relations without loops, doubles and rings of one type: the later of those that close one goes. */
function sound(relations: readonly DeskRelation[]): readonly DeskRelation[] {
  const kept: DeskRelation[] = [];
  for (const one of unique(relations, ({ from, type, to }) => `${from} ${type} ${to}`))
    if (one.from !== one.to && !reaches(kept, one)) kept.push(one);
  return kept;
}

function unique<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

/** Whether relations lead from where one ends to where it begins. */
function reaches(relations: readonly DeskRelation[], { from, type, to }: DeskRelation): boolean {
  const seen = new Set([to]);
  for (const id of seen)
    for (const one of relations) if (one.type === type && one.from === id) seen.add(one.to);
  return seen.has(from);
}
