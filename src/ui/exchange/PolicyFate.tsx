// What becomes of one document: whether it comes, changes, goes or stays, and which of its norms do.
import type { NormChange, PolicyChange } from "../../analysis/index.ts";
import { CHANGED_WORDS, FATE_WORDS, MODALITY_WORDS, sayAddress } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";

/** So many norms are listed; the rest is counted. */
const MOST = 200;

export function PolicyFate({ change }: { change: PolicyChange }) {
  const say = useSay();
  const language = useLanguage();
  const { fate, policy, norms, actors, parts } = change;
  const { document } = policy;
  const total = (of: NormChange["fate"]) => norms.filter((norm) => norm.fate === of).length;
  const moved = actors.new + actors.changed + actors.removed > 0;
  return (
    <li className="import-policy" data-fate={fate}>
      <span className="chip" data-fate={fate}>
        {FATE_WORDS[fate][language]}
      </span>
      <div>
        <b>{language === "zh" ? document.title : document.titleEn}</b>{" "}
        <span className="muted small">
          {policy.id} · {say("exchange.in.norms", { count: policy.norms.length })}
        </span>
        {moved && <p className="small">{say("exchange.in.actors", actors)}</p>}
        {parts.length > 0 && (
          <p className="small">
            {say("exchange.in.parts", {
              parts: parts.map((part) => CHANGED_WORDS[part][language]).join(language === "zh" ? "、" : ", "),
            })}
          </p>
        )}
        {norms.length > 0 && (
          <details open={norms.length <= 12}>
            <summary>
              {say("exchange.in.normChanges", {
                new: total("new"),
                changed: total("changed"),
                removed: total("removed"),
              })}
            </summary>
            <ul>
              {norms.slice(0, MOST).map((norm) => (
                <NormFate key={norm.norm.id} change={norm} policy={policy} />
              ))}
            </ul>
            {norms.length > MOST && (
              <p className="muted small">{say("exchange.in.more", { count: norms.length - MOST })}</p>
            )}
          </details>
        )}
      </div>
    </li>
  );
}

function NormFate({ change, policy }: { change: NormChange; policy: PolicyChange["policy"] }) {
  const language = useLanguage();
  const { fate, norm, fields } = change;
  return (
    <li data-fate={fate}>
      <span className="import-sign">{FATE_WORDS[fate][language]}</span>
      <span>
        {norm.label[language]}
        <span className="muted">
          {" "}
          {MODALITY_WORDS[norm.modality][language]} · {sayAddress(language, policy, norm.clause)}
        </span>
        {fields.length > 0 && (
          <span className="import-fields">
            {fields.map((field) => CHANGED_WORDS[field][language]).join(language === "zh" ? "、" : ", ")}
          </span>
        )}
      </span>
    </li>
  );
}
