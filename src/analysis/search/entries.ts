// What can be found: actors, topics, matters, norms, and the clauses of the text, each with the words by
// which it is found. Entries lie in this order, so that a group is a run of numbers.
import type { Actor, Clause, Key, Norm, Policy } from "../../model/index.ts";
import { fold } from "./fold.ts";

/** The thing behind a hit. */
export type Found =
  | { readonly kind: "actor"; readonly actor: Actor }
  /** `norms`: keys of the norms about it. */
  | { readonly kind: "topic"; readonly id: string; readonly norms: readonly Key[] }
  | { readonly kind: "matter"; readonly matter: string; readonly norms: readonly Key[] }
  | { readonly kind: "norm"; readonly norm: Norm }
  | { readonly kind: "clause"; readonly clause: Clause };

/** name and english are what is shown in the two languages; words and englishWords are whole sentences. */
export type LabelKind = "name" | "english" | "alias" | "words" | "englishWords";

export interface Label {
  readonly kind: LabelKind;
  readonly text: string;
  readonly folded: string;
}

export interface Entry {
  readonly found: Found;
  readonly key: Key;
  readonly policy: string;
  readonly labels: readonly Label[];
}

const label = (kind: LabelKind, text: string): Label => ({ kind, text, folded: fold(text) });

function actorEntry(actor: Actor): Entry {
  return {
    found: { kind: "actor", actor },
    key: actor.key,
    policy: actor.policy,
    labels: [
      label("name", actor.name),
      label("english", actor.nameEn),
      ...actor.aliases.map((alias) => label("alias", alias)),
    ],
  };
}

function topicEntries(policy: Policy): Entry[] {
  return policy.document.topics.map((topic) => ({
    found: {
      kind: "topic",
      id: topic.id,
      norms: policy.norms.filter((norm) => norm.topic === topic.id).map((norm) => norm.key),
    },
    key: `${policy.id}/${topic.id}`,
    policy: policy.id,
    labels: [label("name", topic.zh), label("english", topic.en)],
  }));
}

/** Norms with the same matter make one entry; a matter worded like a topic is left to the topic. */
function matterEntries(policy: Policy): Entry[] {
  const topics = new Set(policy.document.topics.map((topic) => topic.zh));
  const groups = new Map<string, Key[]>();
  for (const { matter, key } of policy.norms) {
    const group = groups.get(matter);
    if (group) group.push(key);
    else if (!topics.has(matter)) groups.set(matter, [key]);
  }
  return [...groups].map(([matter, norms]) => ({
    found: { kind: "matter", matter, norms },
    key: `${policy.id}/${matter}`,
    policy: policy.id,
    labels: [label("name", matter)],
  }));
}

function normEntry(norm: Norm): Entry {
  return {
    found: { kind: "norm", norm },
    key: norm.key,
    policy: norm.policy,
    labels: [
      label("name", norm.label.zh),
      label("english", norm.label.en),
      label("words", norm.quote),
      label("words", norm.summary.zh),
      label("englishWords", norm.summary.en),
    ],
  };
}

function clauseEntries(policy: Policy): Entry[] {
  return policy.clauses.map((clause) => ({
    found: { kind: "clause", clause },
    key: clause.key,
    policy: policy.id,
    labels: [label("words", policy.text.slice(clause.start, clause.end))],
  }));
}

export interface Entries {
  readonly all: readonly Entry[];
  /** Where each group starts and ends. */
  readonly actors: readonly [number, number];
  readonly matters: readonly [number, number];
  readonly passages: readonly [number, number];
}

export function entriesOf(policies: readonly Policy[]): Entries {
  const actors = policies.flatMap((policy) => policy.actors.map(actorEntry));
  const matters = [...policies.flatMap(topicEntries), ...policies.flatMap(matterEntries)];
  const passages = [
    ...policies.flatMap((policy) => policy.norms.map(normEntry)),
    ...policies.flatMap(clauseEntries),
  ];
  const [a, b] = [actors.length, actors.length + matters.length];
  return {
    all: [...actors, ...matters, ...passages],
    actors: [0, a],
    matters: [a, b],
    passages: [b, b + passages.length],
  };
}
