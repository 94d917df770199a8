// A policy as it may be taught: only what people released (采信). The rest is not there, and its clauses say so.
import { isReleased } from "./review.ts";
import type { Policy, Workspace } from "./workspace.ts";

const REASON = {
  zh: "有条目，尚未采信。",
  en: "It has norms that were not released yet.",
} as const;

const made = new WeakMap<Policy, Policy>();

/** The policy without what is not released; the same value where all of it is. */
export function releasedPolicy(policy: Policy): Policy {
  if (policy.norms.every(isReleased)) return policy;
  const known = made.get(policy);
  if (known) return known;
  const norms = policy.norms.filter(isReleased);
  const ids = new Set(norms.map(({ id }) => id));
  const gone = new Set(policy.norms.filter(({ id }) => !ids.has(id)).map(({ id }) => id));
  const next: Policy = {
    ...policy,
    norms: norms.map((norm) => ({ ...norm, related: norm.related.filter((link) => ids.has(link.norm)) })),
    clauses: policy.clauses.map((clause) => {
      const own = clause.norms.filter((id) => ids.has(id));
      return clause.state === "norm" && own.length === 0
        ? { ...clause, norms: own, state: "doubtful" as const, reason: REASON }
        : { ...clause, norms: own };
    }),
    tours: policy.tours.map((tour) => ({
      ...tour,
      steps: tour.steps.map((step) => ({ ...step, select: step.select.filter((id) => !gone.has(id)) })),
    })),
    layout: {
      ...policy.layout,
      pins: policy.layout.pins.filter(({ lens, item }) => lens !== "norm" || !gone.has(item)),
    },
  };
  made.set(policy, next);
  return next;
}

/** Every policy of a workspace as it may be taught. */
export const releasedWorkspace = (workspace: Workspace): Workspace => ({
  ...workspace,
  policies: workspace.policies.map(releasedPolicy),
});
