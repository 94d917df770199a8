// What a filter can ask of each norm, worked out once per policy: a policy is frozen, so it is its own key.
import type { Actor, Key, Norm, Policy } from "../../model/index.ts";
import { fold } from "../search/fold.ts";
import type { Filter } from "./filter.ts";

/** The fields of a filter that choose among values; the free text is apart. */
export type FilterField = Exclude<keyof Filter, "text">;
export const FILTER_FIELDS = [
  "modality",
  "force",
  "role",
  "level",
  "system",
  "topic",
  "section",
  "bearer",
] as const satisfies readonly FilterField[];

export interface Traits {
  readonly key: Key;
  /** The norm's values in each field, each once. */
  readonly values: Readonly<Record<FilterField, readonly string[]>>;
  /** Everything that the free text looks through, folded; parts are kept apart by line breaks. */
  readonly words: string;
}

const once = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** `2.1.5.2` lies below `2`, `2.1`, `2.1.5` and itself. */
function above(address: string): string[] {
  const parts = address.split(".");
  return parts.map((_, i) => parts.slice(0, i + 1).join("."));
}

function traitsOf(norm: Norm, policy: Policy, actors: ReadonlyMap<string, Actor>): Traits {
  const parties = once([...norm.bearers, ...norm.others].map((party) => party.actor))
    .map((id) => (id === null ? undefined : actors.get(id)))
    .filter((actor) => actor !== undefined);
  const topic = policy.document.topics.find(({ id }) => id === norm.topic);
  const words = [
    ...[norm.quote, norm.label.zh, norm.label.en, norm.summary.zh, norm.summary.en, norm.action, norm.matter],
    ...(topic ? [topic.zh, topic.en] : []),
    ...parties.flatMap((actor) => [actor.name, actor.nameEn, ...actor.aliases]),
  ];
  const named = norm.bearers.some((bearer) => bearer.explicit);
  return {
    key: norm.key,
    values: {
      modality: [norm.modality],
      force: [norm.force],
      role: once(norm.others.map((party) => party.role)),
      level: once(parties.map((actor) => actor.level)),
      system: once(parties.map((actor) => actor.system)),
      topic: [norm.topic],
      section: above(norm.clause),
      bearer: norm.bearers.length === 0 ? [] : [named ? "explicit" : "inferred"],
    },
    words: words.map(fold).join("\n"),
  };
}

const memo = new WeakMap<Policy, readonly Traits[]>();

/** The traits of a policy's norms, in order of the text. */
export function traits(policy: Policy): readonly Traits[] {
  const known = memo.get(policy);
  if (known) return known;
  const actors = new Map(policy.actors.map((actor) => [actor.id, actor]));
  const made = policy.norms.map((norm) => traitsOf(norm, policy, actors));
  memo.set(policy, made);
  return made;
}
