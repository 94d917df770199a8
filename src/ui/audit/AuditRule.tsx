// One rule: what it asks, then each finding with its norms, verbatim and with their addresses.
import { useState } from "react";
import type { AuditPart, Finding, RuleId } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { sayActor, sayAddress } from "../../words/index.ts";
import { Pick } from "../inspector/Links.tsx";
import { NormRow } from "../inspector/NormRow.tsx";
import { Quote } from "../inspector/Quote.tsx";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";

/** Norms of a finding shown at first. */
const FIRST = 3;
const NEAR: Partial<Record<RuleId, "audit.nearMeans" | "audit.nearDuties">> = {
  dutiesWithoutMeans: "audit.nearMeans",
  powersWithoutDuties: "audit.nearDuties",
};

interface AuditRuleProps {
  readonly policy: Policy;
  readonly part: AuditPart;
  /** Everything shown at once. */
  readonly open: boolean;
}

export function AuditRule({ policy, part: { rule, findings, norms }, open }: AuditRuleProps) {
  const say = useSay();
  const run = useRun();
  return (
    <section className="audit-rule" aria-label={say(`audit.rule.${rule}`)}>
      <header>
        <h3>{say(`audit.rule.${rule}`)}</h3>
        <span className="count grow">{say("audit.findings", { count: findings.length })}</span>
        {norms.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => run("select.set", { keys: norms.map(({ key }) => key) })}
          >
            {say("audit.selectAll", { count: norms.length })}
          </button>
        )}
      </header>
      <p className="small muted">{say(`audit.ask.${rule}`)}</p>
      {findings.length === 0 && <p className="small">{say("audit.nothing")}</p>}
      <ul>
        {findings.map((finding) => (
          <FindingItem
            key={finding.actor?.key ?? finding.norms[0]?.key ?? rule}
            policy={policy}
            finding={finding}
            rule={rule}
            open={open}
          />
        ))}
      </ul>
    </section>
  );
}

interface FindingItemProps {
  readonly policy: Policy;
  readonly finding: Finding;
  readonly rule: RuleId;
  readonly open: boolean;
}

function FindingItem({ policy, finding: { actor, norms, near }, rule, open }: FindingItemProps) {
  const say = useSay();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all || open ? norms : norms.slice(0, FIRST);
  const nearWord = NEAR[rule];
  return (
    <li className="audit-finding">
      {actor && (
        <p>
          <Pick item={actor.key}>{sayActor(language, policy, actor.id)}</Pick>{" "}
          <span className="count">{say("audit.norms", { count: norms.length })}</span>
        </p>
      )}
      {!actor && norms.every(({ bearers }) => bearers.length === 0) && <p>{say("audit.nobody")}</p>}
      <ul>
        {shown.map((norm) => (
          <li key={norm.key}>
            <ul>
              <NormRow
                policy={policy}
                norm={norm}
                inferred={
                  actor !== null &&
                  [...norm.bearers, ...norm.others].some(
                    (party) => party.actor === actor.id && !party.explicit,
                  )
                }
              />
            </ul>
            <div className="audit-quote">
              <Quote policy={policy} norm={norm} />
              <span className="small muted">{sayAddress(language, policy, norm.clause)}</span>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < norms.length && (
        <button type="button" className="link small" onClick={() => setAll(true)}>
          {say("audit.more", { count: norms.length - shown.length })}
        </button>
      )}
      {near.length > 0 && nearWord && (
        <p className="small muted">
          {say("audit.near", {
            names: near.map(({ id }) => sayActor(language, policy, id)).join(language === "zh" ? "、" : ", "),
          })}
          {language === "zh" ? "；" : "; "}
          {say(nearWord)}
        </p>
      )}
    </li>
  );
}
