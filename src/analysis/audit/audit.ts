// The audit of a policy (权责一致): what every rule finds. Rules that find nothing are told too.
import type { Norm, Policy } from "../../model/index.ts";
import { type Finding, RULES, type RuleId } from "./rules.ts";

export interface AuditPart {
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
  /** Norms of all findings, each once. */
  readonly norms: readonly Norm[];
}

/** All rules in their order, over one policy. */
export function audit(policy: Policy): readonly AuditPart[] {
  return RULES.map(({ id, find }) => {
    const findings = find(policy);
    const found = new Set(findings.flatMap(({ norms }) => norms));
    return { rule: id, findings, norms: policy.norms.filter((norm) => found.has(norm)) };
  });
}
