// The edges of both lenses: roles, bundles and structural relations. Direction is semantic: the arrow points
// at whom the norm works on, or at the norm where the party has a say in it.
import {
  type Key,
  MODALITIES,
  type Modality,
  type Norm,
  type Relation,
  ROLES,
  type Role,
} from "../model/index.ts";
import { MODALITY_TAGS, ROLE_TAGS } from "./pictureWords.ts";
import type { ProjectedEdge } from "./projection.ts";

const ARROWS: Readonly<Record<Role, ProjectedEdge["arrow"]>> = {
  recipient: "target",
  target: "target",
  consulted: "both",
  approver: "source",
  overseer: "source",
  partner: "none",
};

/** bearer → norm, and norm → every other named party; dashed where the party was inferred. */
export function normEdges(norms: readonly Norm[]): ProjectedEdge[] {
  const edges = new Map<Key, ProjectedEdge>();
  const add = (edge: ProjectedEdge) => edges.has(edge.key) || edges.set(edge.key, edge);
  for (const norm of norms) {
    const common = { modality: norm.modality, norms: [norm.key] } as const;
    for (const bearer of norm.bearers)
      add({
        ...common,
        key: `${norm.key}~bearer~${bearer.actor}`,
        source: `${norm.policy}/${bearer.actor}`,
        target: norm.key,
        kind: "bearer",
        dash: bearer.explicit ? "solid" : "dashed",
        arrow: "none",
        width: bearer.explicit ? 1.6 : 1,
        tag: "",
      });
    for (const party of norm.others) {
      if (party.actor === null) continue;
      add({
        ...common,
        key: `${norm.key}~${party.role}~${party.actor}`,
        source: norm.key,
        target: `${norm.policy}/${party.actor}`,
        kind: party.role,
        dash: party.explicit ? "solid" : "dashed",
        arrow: ARROWS[party.role],
        width: 1.2,
        tag: ROLE_TAGS[party.role],
      });
    }
  }
  return [...edges.values()];
}

interface Bundle {
  readonly a: Key;
  readonly b: Key;
  /** One entry for each norm and role between the two; `forward`: a bears it. */
  readonly lines: { norm: Norm; role: Role; forward: boolean; explicit: boolean }[];
}

/** All norms by pair of actors (bearer and other, whichever way), and those borne towards nobody named. */
export function bundles(norms: readonly Norm[]): { pairs: readonly Bundle[]; alone: Map<Key, Key[]> } {
  const pairs = new Map<Key, Bundle>();
  const alone = new Map<Key, Key[]>();
  for (const norm of norms) {
    const key = (id: string) => `${norm.policy}/${id}`;
    for (const bearer of norm.bearers) {
      const others = norm.others.filter((party) => party.actor !== null && party.actor !== bearer.actor);
      if (others.length === 0)
        alone.set(key(bearer.actor), [...(alone.get(key(bearer.actor)) ?? []), norm.key]);
      for (const party of others) {
        const forward = bearer.actor < (party.actor as string);
        const [a, b] = forward
          ? [bearer.actor, party.actor as string]
          : [party.actor as string, bearer.actor];
        const id = `${key(a)}~${b}`;
        const bundle = pairs.get(id) ?? { a: key(a), b: key(b), lines: [] };
        pairs.set(id, bundle);
        bundle.lines.push({ norm, role: party.role, forward, explicit: bearer.explicit && party.explicit });
      }
    }
  }
  return { pairs: [...pairs.values()], alone };
}

/** One edge for each pair, with its count; runs from the actor that bears more of it. */
export function actorEdges({ pairs, alone }: ReturnType<typeof bundles>) {
  const edges = pairs.map(({ a, b, lines }): ProjectedEdge => {
    const forward = lines.filter((line) => line.forward).length;
    const [source, target] = forward * 2 >= lines.length ? [a, b] : [b, a];
    const mixed = forward > 0 && forward < lines.length;
    const norms = [...new Set(lines.map((line) => line.norm.key))];
    return {
      key: `${a}~${b.slice(b.indexOf("/") + 1)}`,
      source,
      target,
      kind: "bundle",
      modality: strongest(lines.map((line) => line.norm.modality)),
      dash: lines.some((line) => line.explicit) ? "solid" : "dashed",
      arrow: mixed ? "both" : "target",
      width: Math.min(4, 1 + 0.5 * (norms.length - 1)),
      tag: count(lines),
      norms,
    };
  });
  return { edges, alone };
}

const STRENGTH: readonly Modality[] = ["prohibition", "power", "obligation", "permission"];
function strongest(modalities: readonly Modality[]): Modality {
  return STRENGTH.find((modality) => modalities.includes(modality)) ?? "obligation";
}

/** "3 禁 · 1 商 · 1 批", a single norm by its tag alone: what is done to a party by modality, what it has a say in by role. */
function count(lines: Bundle["lines"]): string {
  const tally = new Map<string, Set<Key>>();
  for (const { norm, role } of lines) {
    const acted = role === "target" || role === "recipient";
    const tag = acted ? MODALITY_TAGS[norm.modality] : ROLE_TAGS[role];
    tally.set(tag, (tally.get(tag) ?? new Set()).add(norm.key));
  }
  const order = [...MODALITIES.map((m) => MODALITY_TAGS[m]), ...ROLES.map((r) => ROLE_TAGS[r])];
  return order
    .flatMap((tag) => {
      const size = tally.get(tag)?.size ?? 0;
      return size === 0 ? [] : size === lines.length && size === 1 ? tag : `${size} ${tag}`;
    })
    .join(" · ");
}

/** Structural relations, dotted; a relation that is only general knowledge is drawn thinner. */
export function structureEdges(relations: readonly Relation[]): ProjectedEdge[] {
  return relations.map((relation) => ({
    key: relation.key,
    source: `${relation.policy}/${relation.from}`,
    target: `${relation.policy}/${relation.to}`,
    kind: "structure",
    modality: null,
    dash: "dotted",
    arrow: "target",
    width: relation.basis === "text" ? 1.4 : 1,
    tag: "",
    norms: [],
  }));
}
