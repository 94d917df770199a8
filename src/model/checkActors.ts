// actors.yaml: names that can be told apart, and structural relations that rest on something and go in no circle.
import { foldText, locateQuote } from "./anchor.ts";
import { believeEntries, type Entry, soundEntries } from "./believe.ts";
import type { CheckedDocument } from "./checkDocument.ts";
import type { Complaints } from "./complaints.ts";
import { cycles } from "./cycles.ts";
import { claimed, type Ids } from "./ids.ts";
import { nearest } from "./nearest.ts";
import type { Raw } from "./raw.ts";
import { type ActorFile, actorShape, actorsShape, type RelationFile, relationShape } from "./shapes.ts";
import { RELATION_TYPES } from "./terms.ts";
import type { Span } from "./workspace.ts";

export interface CheckedActors {
  readonly actors: readonly ActorFile[];
  readonly relations: readonly (RelationFile & { readonly span: Span | null })[];
  /** Ids to which others may refer; null where there is no list of actors at all. */
  readonly ids: ReadonlySet<string> | null;
}

/**
 * Checks actors and relations. Issues: those of their form, `duplicate-id`, `alias-clash`, `unknown-actor`,
 * `unknown-clause`, `basis-without-quote`, `quote-not-found`, `quote-ambiguous`, `relation-cycle`.
 */
export function checkActors(
  raw: Raw,
  document: CheckedDocument,
  taken: Ids,
  complaints: Complaints,
): CheckedActors {
  const all = believeEntries<ActorFile>(raw, "actors", actorsShape, actorShape, complaints);
  const actors = all.filter((entry) => taken.take(entry, entry.value.id));
  const relations = soundEntries<RelationFile>(raw, "relations", relationShape);
  const ids = claimed(raw, "actors");
  checkNames(actors, complaints);
  const spans = relations.map((entry) => checkRelation(entry, document, ids, complaints));
  checkDoubles(relations, complaints);
  checkCircles(relations, actors, complaints);
  return {
    actors: actors.map(({ value }) => value),
    relations: relations.map(({ value }, index) => ({ ...value, span: spans[index]! })),
    ids,
  };
}

/** Refers to an actor that is there, or says so. */
export function checkActorId(
  { raw, path }: Omit<Entry<unknown>, "value">,
  id: string,
  ids: ReadonlySet<string> | null,
  complaints: Complaints,
): void {
  if (ids && !ids.has(id)) complaints.error(raw, path, "unknown-actor", { id, nearest: nearest(id, ids) });
}

function checkNames(actors: readonly Entry<ActorFile>[], complaints: Complaints): void {
  const owners = new Map<string, ActorFile>();
  // Names first: where a name and an alias clash, the alias is the one to mend.
  const take = ({ raw, path, value }: Entry<ActorFile>, name: string, step: readonly (string | number)[]) => {
    const folded = foldText(name).toLowerCase();
    const owner = owners.get(folded) ?? value;
    owners.set(folded, owner);
    if (owner.id !== value.id)
      complaints.error(raw, [...path, ...step], "alias-clash", { name, actor: value.id, other: owner.id });
  };
  for (const entry of actors) take(entry, entry.value.name, ["name"]);
  for (const entry of actors)
    entry.value.aliases.forEach((alias, index) => {
      take(entry, alias, ["aliases", index]);
    });
}

function checkRelation(
  { raw, path, value }: Entry<RelationFile>,
  { index, byAddress }: CheckedDocument,
  ids: ReadonlySet<string> | null,
  complaints: Complaints,
): Span | null {
  checkActorId({ raw, path: [...path, "from"] }, value.from, ids, complaints);
  checkActorId({ raw, path: [...path, "to"] }, value.to, ids, complaints);
  const { basis, quote, clause } = value;
  const home = clause === null ? null : byAddress.get(clause);
  if (home === undefined)
    complaints.error(raw, [...path, "clause"], "unknown-clause", { clause: String(clause) });
  if (basis === "text" && quote === null)
    complaints.error(raw, path, "basis-without-quote", { from: value.from, to: value.to });
  if (quote === null || home === undefined) return null;
  const place = locateQuote(index, quote, home ?? undefined);
  if (place.found === "one") return place.span;
  const facts = { quote, ...(clause === null ? {} : { clause }) };
  if (place.found === "none") complaints.error(raw, [...path, "quote"], "quote-not-found", facts);
  else complaints.error(raw, [...path, "quote"], "quote-ambiguous", { ...facts, count: place.spans.length });
  return null;
}

function checkDoubles(relations: readonly Entry<RelationFile>[], complaints: Complaints): void {
  const first = new Map<string, Entry<RelationFile>>();
  for (const entry of relations) {
    const { raw, path, value } = entry;
    const id = `${value.from} ${value.type} ${value.to}`;
    const before = first.get(id);
    if (!before) first.set(id, entry);
    else {
      const place = `${before.raw.file}:${before.raw.at(before.path).line}`;
      complaints.error(raw, path, "duplicate-id", { id, first: place });
    }
  }
}

function checkCircles(
  relations: readonly Entry<RelationFile>[],
  actors: readonly Entry<ActorFile>[],
  complaints: Complaints,
): void {
  const names = new Map(actors.map(({ value }) => [value.id, value.name]));
  for (const type of RELATION_TYPES) {
    const own = relations.filter(({ value }) => value.type === type);
    for (const { arrow, way } of cycles(own.map(({ value }) => value))) {
      const { raw, path } = own[arrow]!;
      const cycle = way.map((id) => names.get(id) ?? id).join(" → ");
      complaints.error(raw, path, "relation-cycle", { type, cycle });
    }
  }
}
