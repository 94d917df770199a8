// Who has the most of what, in plain words. Counts are of norms, each once; those that rest on an inferred
// party are counted apart, and whoever has as many shares the place.
import type { Actor, Norm, Policy } from "../../model/index.ts";
import { givesPower } from "./means.ts";

export const RANKINGS = [
  "duties",
  "bans",
  "liberties",
  "powers",
  "consulted",
  "approves",
  "protected",
  "receives",
  "oversees",
] as const;
export type RankingId = (typeof RANKINGS)[number];

export interface Place {
  readonly count: number;
  /** All who have as many, in the order of the policy. */
  readonly holders: readonly {
    readonly actor: Actor;
    readonly norms: readonly Norm[];
    /** How many of the norms do not name it but were read so. */
    readonly inferred: number;
  }[];
}

export interface Ranking {
  readonly id: RankingId;
  /** The first places, most first; empty where nobody has any. */
  readonly places: readonly Place[];
  /** How many actors have at least one. */
  readonly actors: number;
}

type Entry = Pick<Norm["others"][number], "actor" | "explicit">;

/** The parties of a norm that a ranking counts. */
const COUNTED: Readonly<Record<RankingId, (norm: Norm) => readonly Entry[]>> = {
  duties: ({ modality, bearers }) => (modality === "obligation" ? bearers : []),
  bans: ({ modality, bearers }) => (modality === "prohibition" ? bearers : []),
  liberties: ({ modality, bearers }) => (modality === "permission" ? bearers : []),
  powers: (norm) =>
    [...norm.bearers, ...norm.others].filter(({ actor }) => actor !== null && givesPower(norm, actor)),
  consulted: ({ others }) => others.filter(({ role }) => role === "consulted"),
  approves: ({ others }) => others.filter(({ role }) => role === "approver"),
  protected: ({ modality, others }) =>
    modality === "prohibition" ? others.filter(({ role }) => role === "target" || role === "recipient") : [],
  receives: ({ modality, others }) =>
    modality === "prohibition" ? [] : others.filter(({ role }) => role === "recipient"),
  oversees: ({ others }) => others.filter(({ role }) => role === "overseer"),
};

/**
 * All rankings of a policy.
 * @param most places of each; ties never split a place
 */
export function rankings(policy: Policy, most = 3): readonly Ranking[] {
  return RANKINGS.map((id) => {
    const held = new Map<string, { norms: Norm[]; inferred: number }>();
    for (const norm of policy.norms) {
      const counted = new Set<string>();
      for (const { actor, explicit } of COUNTED[id](norm)) {
        if (actor === null || counted.has(actor)) continue;
        counted.add(actor);
        const own = held.get(actor) ?? { norms: [], inferred: 0 };
        held.set(actor, own);
        own.norms.push(norm);
        if (!explicit) own.inferred++;
      }
    }
    const holders = policy.actors.flatMap((actor) => {
      const own = held.get(actor.id);
      return own ? [{ actor, ...own }] : [];
    });
    const counts = [...new Set(holders.map(({ norms }) => norms.length))].sort((a, b) => b - a);
    return {
      id,
      actors: holders.length,
      places: counts.slice(0, most).map((count) => ({
        count,
        holders: holders.filter(({ norms }) => norms.length === count),
      })),
    };
  });
}
