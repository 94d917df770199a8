// Whom of other open documents a document's actors stand for, with the reason that its author gave.
import type { Key, Policy } from "../../model/index.ts";
import { selectActorsByKey } from "../../session/index.ts";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";

export function StandFor({ policy }: { policy: Policy }) {
  const say = useSay();
  const language = useLanguage();
  const sameAs = useSelect((state) => state.workspace.sameAs);
  const actors = useSelect(selectActorsByKey);
  const own = sameAs.filter(({ a, b }) => a.startsWith(`${policy.id}/`) && actors.has(a) && actors.has(b));
  if (own.length === 0) return null;
  const name = (key: Key) => actors.get(key)?.[language === "zh" ? "name" : "nameEn"] ?? key;
  return (
    <details className="library-same">
      <summary className="small">{say("library.same", { count: own.length })}</summary>
      <ul>
        {own.map(({ a, b, type, reason }) => (
          <li key={`${a} ${b}`} className="small">
            <b>{name(a)}</b> {say(`library.standing.${type}`)} <b>{name(b)}</b>
            {reason && <span className="muted"> {reason[language]}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
