// The legend's entries with their counts "shown / all": the same in the page and in every exported picture.
import {
  type Key,
  MODALITIES,
  type Modality,
  type Norm,
  type Policy,
  ROLES,
  type Role,
} from "../model/index.ts";

export interface LegendEntry {
  readonly kind: "modality" | "role" | "inferred" | "structure";
  /** A modality, a role, or the kind's own name. */
  readonly id: Modality | Role | "inferred" | "structure";
  /** Norms (relations, for structure) that pass the filter, and all of them. */
  readonly shown: number;
  readonly all: number;
}

/** Entries in the order of the vocabularies; those that the policies have none of are left out. */
export function legend(input: {
  readonly policies: readonly Policy[];
  readonly visible: ReadonlySet<Key>;
  readonly structure: boolean;
}): LegendEntry[] {
  const norms = input.policies.flatMap((policy) => policy.norms);
  const relations = input.policies.reduce((sum, policy) => sum + policy.relations.length, 0);
  const counted = (
    kind: LegendEntry["kind"],
    id: LegendEntry["id"],
    has: (norm: Norm) => boolean,
  ): LegendEntry => {
    const all = norms.filter(has);
    return { kind, id, shown: all.filter((norm) => input.visible.has(norm.key)).length, all: all.length };
  };
  const entries = [
    ...MODALITIES.map((id) => counted("modality", id, (norm) => norm.modality === id)),
    ...ROLES.map((id) => counted("role", id, (norm) => norm.others.some((party) => party.role === id))),
    counted("inferred", "inferred", (norm) => norm.bearers.every((bearer) => !bearer.explicit)),
    { kind: "structure", id: "structure", shown: input.structure ? relations : 0, all: relations } as const,
  ];
  return entries.filter((entry) => entry.all > 0);
}
