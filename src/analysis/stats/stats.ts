// What there is to count in a policy. Every value of a vocabulary is there, zeros too: nobody need guess.
import {
  CLAUSE_STATES,
  type ClauseState,
  FORCES,
  type Force,
  MODALITIES,
  type Modality,
  type Policy,
} from "../../model/index.ts";

export interface Stats {
  readonly id: string;
  readonly actors: number;
  readonly norms: number;
  readonly byModality: Readonly<Record<Modality, number>>;
  readonly byForce: Readonly<Record<Force, number>>;
  /** Topic id → norms, in the document's order of topics. */
  readonly byTopic: Readonly<Record<string, number>>;
  /** Norms in which the text itself names some bearer. */
  readonly explicitBearers: number;
  /** Headings and clauses by the state that the ledger gives them. */
  readonly coverage: Readonly<Record<ClauseState, number>>;
}

export function stats(policy: Policy): Stats {
  const { norms } = policy;
  return {
    id: policy.id,
    actors: policy.actors.length,
    norms: norms.length,
    byModality: counted(MODALITIES, norms, (norm) => norm.modality),
    byForce: counted(FORCES, norms, (norm) => norm.force),
    byTopic: counted(
      policy.document.topics.map((topic) => topic.id),
      norms,
      (norm) => norm.topic,
    ),
    explicitBearers: norms.filter((norm) => norm.bearers.some((bearer) => bearer.explicit)).length,
    coverage: counted(CLAUSE_STATES, policy.clauses, (clause) => clause.state),
  };
}

function counted<K extends string, T>(keys: readonly K[], items: readonly T[], keyOf: (item: T) => K) {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) counts[keyOf(item)] += 1;
  return counts;
}
