// What comparing two documents can say of a norm, and the whole of what it says. Values only; sentences live in words/.
import type { Norm, Role } from "../../model/index.ts";

/** In the order of lists and filters. `new` and `missing` stand alone; the others belong to pairs. */
export const CHANGES = [
  "stricter",
  "weaker",
  "party",
  "wider",
  "narrower",
  "new",
  "missing",
  "same",
] as const;
export type Change = (typeof CHANGES)[number];
/** What a pair can be. */
export type PairChange = Exclude<Change, "new" | "missing">;

/** One thing that differs between the two norms of a pair, and what it makes of the second by itself. */
export interface Reason {
  readonly kind: "modality" | "force" | "measure" | "party" | "condition" | "exception" | "matter";
  /** `same`: worth saying, and no change by itself. */
  readonly way: PairChange;
  /** Which party: the bearer or a role; null for other kinds. */
  readonly role: "bearer" | Role | null;
  /** What only the first has, what only the second has: words of the texts, ids of actors (null: 文件未写明), or terms. */
  readonly gone: readonly (string | null)[];
  readonly came: readonly (string | null)[];
}

/** A norm of the first document (`a`), of the second (`b`), or one of both that belong together. */
export interface Pair {
  readonly a: Norm | null;
  readonly b: Norm | null;
  readonly change: Change;
  /** All that differs, weightiest first; empty where nothing does. */
  readonly reasons: readonly Reason[];
  /** How alike the two are, 0…1; 0 for those that stand alone. */
  readonly score: number;
  /** What a person said of it; null: as the rules have it. */
  readonly decided: DecisionKind | null;
}

/** What a person can say of two norms: they do belong together as found, with another change, together after all, apart. */
export const PAIR_DECISIONS = ["confirm", "change", "join", "part"] as const;
/** … and of two that may stand against each other: they do, they do not. */
export const CONFLICT_DECISIONS = ["conflict", "noConflict"] as const;
export const DECISION_KINDS = [...PAIR_DECISIONS, ...CONFLICT_DECISIONS] as const;
export type ConflictDecision = (typeof CONFLICT_DECISIONS)[number];
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Ids of two norms and what was said of them; the last one said counts. */
export interface Decision {
  readonly a: string;
  readonly b: string;
  readonly kind: DecisionKind;
  /** For `change`: what it is instead. */
  readonly change: PairChange | null;
}

/** The rules that find two norms which may stand against each other. */
export const CONTRADICTION_RULES = ["forbids-orders", "forbids-allows", "ends-keeps"] as const;
export type ContradictionRule = (typeof CONTRADICTION_RULES)[number];

/** Found by a rule; decided by nobody but a person. */
export interface Contradiction {
  readonly a: Norm;
  readonly b: Norm;
  readonly rule: ContradictionRule;
  /** What a person said of it; null: nothing yet. */
  readonly decided: ConflictDecision | null;
}

export interface Comparison {
  /** In the order of the first text; what is new where its neighbours of the second text stand. */
  readonly pairs: readonly Pair[];
  readonly counts: Readonly<Record<Change, number>>;
  readonly contradictions: readonly Contradiction[];
}

/** The change that a pair's reasons come to: how hard it binds, then who, then how far; nothing: the same. */
export function changeOf(reasons: readonly Reason[]): PairChange {
  for (const kinds of WEIGHTIEST)
    for (const { kind, way } of reasons) if (way !== "same" && kinds.includes(kind)) return way;
  return reasons.find(({ way }) => way !== "same")?.way ?? "same";
}

const WEIGHTIEST: readonly (readonly Reason["kind"][])[] = [["modality"], ["force"], ["measure"]];

/** How many of each. */
export function countChanges(pairs: readonly Pair[]): Record<Change, number> {
  const counts = Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<Change, number>;
  for (const { change } of pairs) counts[change] += 1;
  return counts;
}
