// Force on its scale of four steps, strongest first; the step is said, not only coloured.
import { FORCES, type Norm } from "../../model/index.ts";
import { FORCE_WORDS } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";

export function ForceScale({ norm }: { norm: Norm }) {
  const language = useLanguage();
  const say = useSay();
  const step = FORCES.indexOf(norm.force);
  const spoken = say("inspector.forceStep", { force: FORCE_WORDS[norm.force][language], step: step + 1 });
  return (
    <div className="inspector-force" role="img" aria-label={`${say("inspector.force")}: ${spoken}`}>
      {FORCES.map((force) => (
        <span key={force} data-on={force === norm.force || undefined}>
          {FORCE_WORDS[force][language]}
        </span>
      ))}
    </div>
  );
}
