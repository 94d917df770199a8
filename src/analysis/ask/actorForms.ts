// Every name by which the actors of some policies can be called in a question, folded, and how the actors
// stand to each other: what each is a kind of, and what bodies are part of it.
import type { Actor, Key, Policy } from "../../model/index.ts";
import { fold } from "../search/fold.ts";
import { NICKNAMES } from "./lexicon/bodies.ts";
import { lengthsByStart, lexicon } from "./lexicon/lexicon.ts";

export interface ActorForms {
  readonly actors: ReadonlyMap<Key, Actor>;
  /** Folded name, alias or English name → the actors so called, of every policy. */
  readonly byForm: ReadonlyMap<string, readonly Key[]>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Nicknames that stand for some of the actors. */
  readonly nicknames: readonly { readonly says: RegExp; readonly keys: readonly Key[] }[];
  /** Acts in the words of the norms themselves, folded: words that must not be cut in two. */
  readonly acts: ReadonlySet<string>;
  readonly actLengths: ReadonlyMap<string, readonly number[]>;
  /** Names with a 、 in them, as they are written: that 、 parts no list. */
  readonly listed: readonly string[];
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

/** An act that is no composition of what the lexicon knows: 抵御 is one, 直接考核 is two words. */
function isOwnWord(act: string): boolean {
  const { written } = lexicon();
  for (let at = 0; at < act.length; at++)
    for (let end = at + 2; end <= act.length; end++) if (written.has(act.slice(at, end))) return false;
  return act.length > 1;
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
  const acts = new Set(
    policies.flatMap((policy) => policy.norms.map((norm) => fold(norm.action))).filter(isOwnWord),
  );
  const kinds = new Map<Key, readonly Key[]>();
  const parts = new Map<Key, readonly Key[]>();
  const once = (known: Map<Key, readonly Key[]>, next: ReadonlyMap<Key, readonly Key[]>, key: Key) => {
    const old = known.get(key);
    if (old) return old;
    const found = follow(next, key);
    known.set(key, found);
    return found;
  };
  return {
    actors,
    byForm,
    acts,
    actLengths: lengthsByStart(acts),
    listed: [...actors.values()]
      .flatMap((actor) => [actor.name, ...actor.aliases])
      .filter((name) => name.includes("、")),
    lengths: lengthsByStart(byForm.keys()),
    nicknames: NICKNAMES.map(({ says, means }) => ({
      says,
      keys: [...actors.values()].filter(means).map((actor) => actor.key),
    })).filter(({ keys }) => keys.length > 0),
    kinds: (key) => once(kinds, kindOf, key),
    parts: (key) => once(parts, includes, key).slice(1),
  };
}
