// The same actor in the other open documents, or a narrower or broader one, with the reason that is given for it.
import "./library.css";
import { useMemo } from "react";
import { type Elsewhere, elsewhere } from "../../analysis/index.ts";
import type { Key, Policy } from "../../model/index.ts";
import { adoptWords, compareWords, sayShortTitle } from "../../words/index.ts";
import { Fold, Pick } from "../inspector/Links.tsx";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";
import { Swatch } from "./Swatch.tsx";

adoptWords(compareWords);

/** All that an actor is met as in other documents; the same first. */
export function useElsewhere(actor: Key, among: readonly Policy[]): readonly Elsewhere[] {
  const sameAs = useSelect((state) => state.workspace.sameAs);
  return useMemo(() => elsewhere(actor, among, sameAs), [actor, among, sameAs]);
}

export function ElsewhereList({ actor }: { actor: Key }) {
  const say = useSay();
  const language = useLanguage();
  const policies = useSelect((state) => state.workspace.policies);
  const met = useElsewhere(actor, policies);
  return (
    <Fold title={say("elsewhere.title")} count={met.length}>
      {met.length === 0 && <p className="small muted">{say("elsewhere.none")}</p>}
      <ul className="library-elsewhere">
        {met.map(({ policy, actor: other, standing, by, reason }) => (
          <li key={other.key}>
            <Swatch policy={policy} />
            <span className="grow">
              <Pick item={other.key}>{language === "zh" ? other.name : other.nameEn}</Pick>{" "}
              <span className="chip">{say(`elsewhere.${standing}`)}</span>
              <span className="small muted"> {sayShortTitle(language, policy, policies)}</span>
              <span className="small muted library-why">
                {reason?.[language] ?? say(`elsewhere.by.${by}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
