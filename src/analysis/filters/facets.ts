// How many norms stand behind every value of every field, so that a person sees what a choice would show.
import {
  FORCES,
  LEVELS,
  MODALITIES,
  type OutlineNode,
  type Policy,
  ROLES,
  SYSTEMS,
} from "../../model/index.ts";
import type { Filter } from "./filter.ts";
import { failures } from "./filterNorms.ts";
import { FILTER_FIELDS, type FilterField, traits } from "./traits.ts";

export interface Facet {
  readonly value: string;
  /** Norms with this value that pass the rest of the filter: the field's own choice takes nothing away. */
  readonly count: number;
  /** Norms with this value in all. */
  readonly total: number;
  readonly chosen: boolean;
}

export interface Facets {
  readonly fields: Readonly<Record<FilterField, readonly Facet[]>>;
  /** Norms that pass the whole filter, and all norms. */
  readonly shown: number;
  readonly total: number;
}

const addresses = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap((node) => [node.address, ...addresses(node.children)]);

/** The values of each field in the order in which they are shown. */
function order(policies: readonly Policy[]): Readonly<Record<FilterField, readonly string[]>> {
  return {
    modality: MODALITIES,
    force: FORCES,
    role: ROLES,
    level: LEVELS,
    system: SYSTEMS,
    topic: policies.flatMap((policy) => policy.document.topics.map((topic) => topic.id)),
    section: policies.flatMap((policy) => addresses(policy.outline)),
    bearer: ["explicit", "inferred"],
  };
}

type Tally = Map<string, { count: number; total: number }>;

function add(tally: Tally, value: string, counts: boolean): void {
  const entry = tally.get(value);
  if (!entry) tally.set(value, { count: counts ? 1 : 0, total: 1 });
  else {
    entry.total += 1;
    if (counts) entry.count += 1;
  }
}

/** Counts of every value that some norm has, or that the filter has chosen, field by field. */
export function facets(policies: readonly Policy[], filter: Filter): Facets {
  const failed = failures(filter);
  const tallies = Object.fromEntries(FILTER_FIELDS.map((field) => [field, new Map()])) as Record<
    FilterField,
    Tally
  >;
  let shown = 0;
  let total = 0;
  for (const norm of policies.flatMap(traits)) {
    const fails = failed(norm);
    total += 1;
    if (fails.length === 0) shown += 1;
    for (const field of FILTER_FIELDS) {
      const counts = fails.length === 0 || (fails.length === 1 && fails[0] === field);
      for (const value of norm.values[field]) add(tallies[field], value, counts);
    }
  }
  const ordered = order(policies);
  const listed = (field: FilterField): readonly Facet[] => {
    const chosen = new Set<string>(filter[field]);
    return [...new Set([...ordered[field], ...chosen])]
      .map((value) => ({
        value,
        ...(tallies[field].get(value) ?? { count: 0, total: 0 }),
        chosen: chosen.has(value),
      }))
      .filter((facet) => facet.total > 0 || facet.chosen);
  };
  const fields = Object.fromEntries(FILTER_FIELDS.map((field) => [field, listed(field)]));
  return { fields: fields as Record<FilterField, readonly Facet[]>, shown, total };
}
