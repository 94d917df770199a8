// Every name by which the actors of some policies can be called in a question, folded, and how the actors
// stand to each other: what each is a kind of, and what bodies are part of it.
import type { Actor, Key, Policy } from "../../model/index.ts";
import { fold } from "../search/fold.ts";

export interface ActorForms {
  readonly actors: ReadonlyMap<Key, Actor>;
  /** Folded name, alias or English name → the actors so called, of every policy. */
  readonly byForm: ReadonlyMap<string, readonly Key[]>;
  readonly longest: number;
  /** An actor and all that it is a kind of, nearest first. */
  readonly kinds: (key: Key) => readonly Key[];
  /** Bodies and posts that are part of an actor. An area in an area is no part but a neighbour. */
  readonly parts: (key: Key) => readonly Key[];
}

function follow(next: ReadonlyMap<Key, readonly Key[]>, from: Key): readonly Key[] {
  const seen = new Set<Key>([from]);
  for (const key of seen) for (const other of next.get(key) ?? []) seen.add(other);
  return [...seen];
}

export function actorForms(policies: readonly Policy[]): ActorForms {
  const actors = new Map<Key, Actor>();
  const byForm = new Map<string, Key[]>();
  const kindOf = new Map<Key, Key[]>();
  const includes = new Map<Key, Key[]>();
  const push = (map: Map<string, Key[]>, from: string, key: Key) => {
    const list = map.get(from);
    if (!list) map.set(from, [key]);
    else if (!list.includes(key)) list.push(key);
  };
  for (const policy of policies) {
    for (const actor of policy.actors) {
      actors.set(actor.key, actor);
      const english = fold(actor.nameEn);
      for (const form of [fold(actor.name), ...actor.aliases.map(fold), english, english.replace(/s$/, "")]) {
        if (form.length > 1) push(byForm, form, actor.key);
      }
    }
    for (const { type, from, to } of policy.relations) {
      const [a, b] = [`${policy.id}/${from}`, `${policy.id}/${to}`];
      if (type === "kindOf") push(kindOf, a, b);
      if (type === "includes" && actors.get(b)?.kind !== "area") push(includes, a, b);
    }
  }
  return {
    actors,
    byForm,
    longest: Math.max(1, ...[...byForm.keys()].map((form) => form.length)),
    kinds: (key) => follow(kindOf, key),
    parts: (key) => follow(includes, key).slice(1),
  };
}
