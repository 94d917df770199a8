// A norm on the hover card: never without its force, its qualifiers, its parties.
import type { Norm } from "../../model/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { MODALITY_WORDS, sayForce, sayParties, sayQualifiers } from "../../words/index.ts";
import { PolicyTag } from "../library/PolicyTag.tsx";
import { useLanguage, useSelect } from "../shell/context.tsx";

export function NormCard({ norm }: { norm: Norm }) {
  const language = useLanguage();
  const policy = useSelect(selectPolicies).find((candidate) => candidate.id === norm.policy);
  if (!policy) return null;
  const qualifiers = sayQualifiers(language, norm);
  return (
    <>
      <p className="network-card-head" data-modality={norm.modality}>
        <span className="tag">{MODALITY_WORDS[norm.modality].tag}</span>
        {sayForce(language, norm)}
      </p>
      <p>{norm.summary[language]}</p>
      {qualifiers.length > 0 && (
        <ul className="network-card-qualifiers">
          {qualifiers.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <PolicyTag policy={policy} small />
      <p className="small muted">{sayParties(language, policy, norm)}</p>
    </>
  );
}
