// The columns of the tables beside the norms: actors, relations, the ledger of coverage.
import type { Actor, Clause, Relation } from "../../model/index.ts";
import {
  BASIS_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  RELATION_WORDS,
  STATE_WORDS,
  SYSTEM_WORDS,
} from "../../words/index.ts";
import { guarded, joinedLines } from "./cell.ts";
import { type Column, column, derived } from "./column.ts";

export const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  column("policy", 14, (actor) => actor.policy),
  column("actorId", 20, (actor) => actor.id),
  column("name", 26, (actor) => actor.name),
  column("nameEn", 34, (actor) => actor.nameEn),
  column("aliases", 22, (actor) => joinedLines(actor.aliases.map(guarded))),
  column("level", 10, (actor, _, language) => LEVEL_WORDS[actor.level][language]),
  column("system", 14, (actor, _, language) => SYSTEM_WORDS[actor.system][language]),
  column("kind", 12, (actor, _, language) => KIND_WORDS[actor.kind][language]),
  column("note.zh", 26, (actor) => actor.note?.zh ?? null),
  column("note.en", 26, (actor) => actor.note?.en ?? null),
];

export const RELATION_COLUMNS: readonly Column<Relation>[] = [
  column("policy", 14, (_, { policy }) => policy.id),
  column("from", 26, (relation, names) => guarded(names.actor(relation.from))),
  column("type", 10, (relation, _, language) => RELATION_WORDS[relation.type][language]),
  column("to", 26, (relation, names) => guarded(names.actor(relation.to))),
  column("relation.basis", 20, (relation, _, language) => BASIS_WORDS[relation.basis][language]),
  column("quote", 40, (relation) => relation.quote),
  column("clause", 9, (relation) => relation.clause),
  column("note.zh", 26, (relation) => relation.note?.zh ?? null),
  column("note.en", 26, (relation) => relation.note?.en ?? null),
];

export const COVERAGE_COLUMNS: readonly Column<Clause>[] = [
  column("policy", 14, (_, { policy }) => policy.id),
  column("clause", 10, (clause) => clause.address),
  column("state", 10, (clause, _, language) => STATE_WORDS[clause.state][language]),
  column("reason.zh", 26, (clause) => clause.reason?.zh ?? null),
  column("reason.en", 26, (clause) => clause.reason?.en ?? null),
  derived(column("words", 70, (clause, { policy }) => policy.text.slice(clause.start, clause.end).trim())),
];
