// What becomes of a workspace when files come in: policy by policy and norm by norm, matched by id, so that a person
// can see what would be lost before anything is. Readings of the same text by different ids are compare/'s subject.
import type { Norm, Policy, Workspace } from "../../model/index.ts";

export const FATES = ["new", "changed", "removed", "same"] as const;
export type Fate = (typeof FATES)[number];

/** Fields of a norm that a person reads; offsets follow from the quote. */
export const NORM_FIELDS = [
  "clause",
  "quote",
  "modality",
  "force",
  "bearers",
  "others",
  "condition",
  "exception",
  "label",
  "action",
  "matter",
  "topic",
  "summary",
  "related",
  "note",
  "review",
  "comments",
] as const satisfies readonly (keyof Norm)[];
export type NormField = (typeof NORM_FIELDS)[number];

export interface NormChange {
  readonly fate: Exclude<Fate, "same">;
  /** As it will be; as it was, where it goes. */
  readonly norm: Norm;
  /** What differs, in the order of NORM_FIELDS; empty where it is new or goes. */
  readonly fields: readonly NormField[];
}

export interface PolicyChange {
  readonly fate: Fate;
  /** As it will be; as it was, where it goes. */
  readonly policy: Policy;
  /** Those that do not stay as they are, in the order of the text; none where the whole policy comes or goes. */
  readonly norms: readonly NormChange[];
  readonly actors: Readonly<Record<Exclude<Fate, "same">, number>>;
  /** Other parts that differ. */
  readonly parts: readonly PolicyPart[];
}

export const POLICY_PARTS = [
  "text",
  "document",
  "relations",
  "coverage",
  "tours",
  "glossary",
  "layout",
] as const;
export type PolicyPart = (typeof POLICY_PARTS)[number];

/** In: a workspace as it is and as it would be. Out: every policy of either, those that will be there first. */
export function changesBetween(before: Workspace, after: Workspace): readonly PolicyChange[] {
  const old = new Map(before.policies.map((policy) => [policy.id, policy]));
  const there = new Set(after.policies.map(({ id }) => id));
  return [
    ...after.policies.map((policy) => {
      const was = old.get(policy.id);
      return was ? policyChange(was, policy) : whole("new", policy);
    }),
    ...before.policies.filter(({ id }) => !there.has(id)).map((policy) => whole("removed", policy)),
  ];
}

const NO_ACTORS = { new: 0, changed: 0, removed: 0 } as const;

function whole(fate: Fate, policy: Policy): PolicyChange {
  return { fate, policy, norms: [], actors: NO_ACTORS, parts: [] };
}

function policyChange(was: Policy, policy: Policy): PolicyChange {
  if (was === policy) return whole("same", policy);
  const norms = normChanges(was.norms, policy.norms);
  const actors = actorChanges(was, policy);
  const parts = POLICY_PARTS.filter((part) => !alike(partOf(was, part), partOf(policy, part)));
  const same = norms.length + parts.length + actors.new + actors.changed + actors.removed === 0;
  return { fate: same ? "same" : "changed", policy, norms, actors, parts };
}

function partOf(policy: Policy, part: PolicyPart): unknown {
  if (part !== "coverage") return policy[part];
  return policy.clauses.map(({ address, state, reason }) => [address, state, reason]);
}

function normChanges(was: readonly Norm[], will: readonly Norm[]): readonly NormChange[] {
  const old = new Map(was.map((norm) => [norm.id, norm]));
  const there = new Set(will.map(({ id }) => id));
  const changes = will.flatMap((norm): NormChange[] => {
    const before = old.get(norm.id);
    if (before === undefined) return [{ fate: "new", norm, fields: [] }];
    const fields = before === norm ? [] : NORM_FIELDS.filter((field) => !alike(before[field], norm[field]));
    return fields.length > 0 ? [{ fate: "changed", norm, fields }] : [];
  });
  const gone = was.filter(({ id }) => !there.has(id));
  return [...changes, ...gone.map((norm): NormChange => ({ fate: "removed", norm, fields: [] }))];
}

function actorChanges(was: Policy, will: Policy): PolicyChange["actors"] {
  const old = new Map(was.actors.map((actor) => [actor.id, actor]));
  const there = new Set(will.actors.map(({ id }) => id));
  const counts = { new: 0, changed: 0, removed: was.actors.filter(({ id }) => !there.has(id)).length };
  for (const actor of will.actors) {
    const before = old.get(actor.id);
    if (before === undefined) counts.new++;
    else if (!alike(before, actor)) counts.changed++;
  }
  return counts;
}

/** By value; the order of fields says nothing. */
const alike = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a, sorted) === JSON.stringify(b, sorted);

function sorted(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
