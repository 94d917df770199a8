// What is derived from workspace and view, each once: the same state gives the same (identical) value.
import { type Facets, facets, filterNorms } from "../analysis/index.ts";
import type { Actor, ClauseState, Key, LinkType, Norm, Policy } from "../model/index.ts";
import { memo } from "./memo.ts";
import type { State } from "./state.ts";

const workspaceOf = (state: State) => state.workspace;
const chosenPolicies = (state: State) => state.view.policies;
const filterOf = (state: State) => state.view.filter;

/** The policies shown, in the order of the view; the first of the workspace where the view names none. */
export const selectPolicies: (state: State) => readonly Policy[] = memo(
  [workspaceOf, chosenPolicies],
  (workspace, ids) => {
    const shown = ids.flatMap((id) => workspace.policies.filter((policy) => policy.id === id));
    return shown.length > 0 ? shown : workspace.policies.slice(0, 1);
  },
);

/** The policy that is read: the first one shown. A checked workspace has at least one. */
export function selectPolicy(state: State): Policy {
  const [first] = selectPolicies(state);
  if (!first) throw new Error("A workspace without a policy");
  return first;
}

/** Norms of all policies of the workspace by key. */
export const selectNormsByKey: (state: State) => ReadonlyMap<Key, Norm> = memo(
  [workspaceOf],
  (workspace) =>
    new Map(workspace.policies.flatMap((policy) => policy.norms.map((norm) => [norm.key, norm] as const))),
);

/** Actors of all policies of the workspace by key. */
export const selectActorsByKey: (state: State) => ReadonlyMap<Key, Actor> = memo(
  [workspaceOf],
  (workspace) =>
    new Map(
      workspace.policies.flatMap((policy) => policy.actors.map((actor) => [actor.key, actor] as const)),
    ),
);

/** Keys of the norms of the shown policies that pass the filter, in order of the text. */
export const selectVisible: (state: State) => ReadonlySet<Key> = memo(
  [selectPolicies, filterOf],
  filterNorms,
);

/** How many norms stand behind every value of the filter. */
export const selectFacets: (state: State) => Facets = memo([selectPolicies, filterOf], facets);

/** Norms that a norm hangs together with: as its own file says (`out`), and as theirs say (`in`). */
export const selectRelated: (
  state: State,
) => ReadonlyMap<Key, readonly { norm: Key; type: LinkType; way: "out" | "in" }[]> = memo(
  [workspaceOf],
  (workspace) => {
    const related = new Map<Key, { norm: Key; type: LinkType; way: "out" | "in" }[]>();
    const add = (from: Key, norm: Key, type: LinkType, way: "out" | "in") => {
      const list = related.get(from) ?? [];
      list.push({ norm, type, way });
      related.set(from, list);
    };
    for (const policy of workspace.policies)
      for (const norm of policy.norms)
        for (const link of norm.related) {
          const other = `${policy.id}/${link.norm}`;
          add(norm.key, other, link.type, "out");
          add(other, norm.key, link.type, "in");
        }
    return related;
  },
);

/** The coverage ledger of the policy that is read, counted: clauses in all and by state (headings aside). */
export interface CoverageCount {
  readonly clauses: number;
  readonly byState: Readonly<Record<Exclude<ClauseState, "heading">, number>>;
}

export const selectCoverage: (state: State) => CoverageCount = memo([selectPolicy], (policy) => {
  const byState = { norm: 0, background: 0, purpose: 0, exhortation: 0, doubtful: 0 };
  const clauses = policy.clauses.filter((clause) => clause.kind === "clause");
  for (const { state } of clauses) if (state !== "heading") byState[state] += 1;
  return { clauses: clauses.length, byState };
});
