// A norm on two lines, for lists in cards: tag, label, force, bearers with 推定, condition and exception
// verbatim. What the filter hides is shown fainter, not left out.

import type { Norm, Policy } from "../../model/index.ts";
import { selectVisible } from "../../session/index.ts";
import { FORCE_WORDS, MODALITY_WORDS, sayBearers, sayOthers, sayQualifiers } from "../../words/index.ts";
import { PolicyTag } from "../library/PolicyTag.tsx";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";
import { Pick } from "./Links.tsx";

interface NormRowProps {
  readonly policy: Policy;
  readonly norm: Norm;
  /** The actor whose card it stands in was inferred here. */
  readonly inferred?: boolean;
  /** Words before the label: how the norm is linked to another. */
  readonly lead?: string;
}

export function NormRow({ policy, norm, inferred = false, lead }: NormRowProps) {
  const language = useLanguage();
  const say = useSay();
  const hidden = !useSelect(selectVisible).has(norm.key);
  const allInferred = norm.bearers.every((bearer) => !bearer.explicit);
  return (
    <li className="inspector-row" data-modality={norm.modality} data-hidden={hidden || undefined}>
      <Pick item={norm.key} className="inspector-pick">
        <span className={allInferred ? "tag outline inspector-inferred" : "tag"} aria-hidden="true">
          {MODALITY_WORDS[norm.modality].tag}
        </span>
        <span className="hidden-text">{MODALITY_WORDS[norm.modality][language]}</span>
        <span className="grow">
          <span className="inspector-label">
            {lead && <span className="chip">{lead}</span>} {norm.label[language]}
            {inferred && <span className="inspector-mark">〔{say("inspector.inferred")}〕</span>}
          </span>
          <span className="inspector-sub">
            <span>{FORCE_WORDS[norm.force][language]}</span>
            <span>{sayBearers(language, policy, norm)}</span>
            <PolicyTag policy={policy} small />
          </span>
          {sayQualifiers(language, norm).map((words) => (
            <span key={words} className="inspector-qualifier">
              {words}
            </span>
          ))}
          {/* Read out, so that a row is the whole norm; the eye finds them on the norm's own card. */}
          <span className="hidden-text">{sayOthers(language, policy, norm).join(" ")}</span>
        </span>
      </Pick>
    </li>
  );
}
