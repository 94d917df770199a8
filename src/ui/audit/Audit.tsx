// The audit: what each rule finds, with its sentences, and who has most of what. Silence is no defect, and
// the page says so before anything else.
import { PolicyTag } from "../library/PolicyTag.tsx";
import "./audit.css";
import { useMemo } from "react";
import { audit } from "../../analysis/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { useRun, useSay, useSelect } from "../shell/context.tsx";
import { AuditRule } from "./AuditRule.tsx";
import { Rankings } from "./Rankings.tsx";

export function Audit() {
  const say = useSay();
  const run = useRun();
  const policies = useSelect(selectPolicies);
  const only = useSelect((state) => state.view.audit);
  const audits = useMemo(() => policies.map((policy) => ({ policy, parts: audit(policy) })), [policies]);
  return (
    <section className="panel audit" aria-label={say("audit.title")}>
      <div className="panel-head">
        <h2>{say("audit.title")}</h2>
      </div>
      <div className="panel-body audit-body">
        {audits.map(({ policy, parts }) => (
          <div key={policy.id} className="audit-policy">
            <PolicyTag policy={policy} />
            <p className="audit-caveat">
              {say("audit.caveat")} {policy.document.extent === "excerpt" && say("audit.excerpt")}
            </p>
            <fieldset className="audit-rules" aria-label={say("audit.rules")}>
              <button
                type="button"
                className="chip"
                aria-pressed={only === null}
                onClick={() => run("audit.rule", { rule: null })}
              >
                {say("audit.all")}
              </button>
              {parts.map(({ rule, findings }) => (
                <button
                  key={rule}
                  type="button"
                  className="chip"
                  aria-pressed={only === rule}
                  onClick={() => run("audit.rule", { rule: only === rule ? null : rule })}
                >
                  {say(`audit.rule.${rule}`)} <span className="count">{findings.length}</span>
                </button>
              ))}
            </fieldset>
            {parts
              .filter(({ rule }) => only === null || rule === only)
              .map((part) => (
                <AuditRule key={part.rule} policy={policy} part={part} open={only !== null} />
              ))}
            {only === null && <Rankings policy={policy} />}
          </div>
        ))}
      </div>
    </section>
  );
}
