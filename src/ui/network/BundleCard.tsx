// All norms of two actors on the hover card, each with tag, force and label; the click selects them.
import type { PictureEdge } from "../../graph/index.ts";
import type { Norm } from "../../model/index.ts";
import { selectActorsByKey } from "../../session/index.ts";
import { MODALITY_WORDS, sayForce, sayQualifiers } from "../../words/index.ts";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";

/** As many as fit beside the pointer; the rest is counted. */
const LIMIT = 6;

export function BundleCard({ edge, norms }: { edge: PictureEdge; norms: readonly Norm[] }) {
  const say = useSay();
  const language = useLanguage();
  const actors = useSelect(selectActorsByKey);
  const name = (key: string) => {
    const actor = actors.get(key);
    return (language === "zh" ? actor?.name : actor?.nameEn) ?? "";
  };
  const rest = norms.length - LIMIT;
  return (
    <>
      <p className="network-card-head">
        {say("network.cardBundle", { a: name(edge.source), b: name(edge.target), count: norms.length })}
      </p>
      <ul className="network-card-norms">
        {norms.slice(0, LIMIT).map((norm) => (
          <li key={norm.key} data-modality={norm.modality}>
            <span className="tag">{MODALITY_WORDS[norm.modality].tag}</span>
            <span>
              {norm.label[language]}
              <span className="small muted">
                {" "}
                {[sayForce(language, norm), ...sayQualifiers(language, norm)].join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="small muted">
        {rest > 0 ? say("network.cardMore", { count: rest }) : say("network.cardClick")}
      </p>
    </>
  );
}
