// From step to step: back, a dot for each step, on.
import type { Standing } from "../../session/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { useSteps } from "./useSteps.ts";

export function Pager({ standing }: { standing: Standing }) {
  const say = useSay();
  const language = useLanguage();
  const { go } = useSteps(standing);
  const { steps } = standing.tour;
  return (
    <nav className="tour-pager" aria-label={say("training.title")}>
      <button
        type="button"
        className="button icon"
        aria-label={say("training.previous")}
        disabled={standing.at === 0}
        onClick={() => go(standing.at - 1)}
      >
        <Icon name="back" />
      </button>
      <ol>
        {steps.map((step, at) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={at === standing.at ? "step" : undefined}
              aria-label={say("training.goStep", { at: at + 1, heading: step.heading[language] })}
              title={step.heading[language]}
              onClick={() => go(at)}
            >
              {at + 1}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button icon primary"
        aria-label={say("training.next")}
        disabled={standing.at === steps.length - 1}
        onClick={() => go(standing.at + 1)}
      >
        <Icon name="forward" />
      </button>
    </nav>
  );
}
