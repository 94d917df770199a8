// While somebody looks around outside a tour: which one it is, and the way back to its step. In a tour that is
// being edited, also the way to make a step of what is seen.
import "./training.css";
import { checkTour, tourForm } from "../../model/index.ts";
import { selectStanding } from "../../session/index.ts";
import { useLanguage, useRun, useSay, useSelect, useSession } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { stepOfView } from "./drafts.ts";
import { withStep } from "./stepOrder.ts";

export function TourReturn() {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const language = useLanguage();
  const standing = useSelect(selectStanding);
  if (!standing) return null;
  const { key, policy, tour, at, as } = standing;
  const add = () => {
    const form = tourForm(tour);
    const step = stepOfView(
      policy,
      session.state().view,
      form.steps.map(({ id }) => id),
    );
    if (!step) return run("notify", { word: "training.addNothing" });
    const checked = checkTour(policy, { ...form, steps: withStep(form.steps, at + 1, step) });
    if (!checked.ok) return;
    run("tour.put", { tour: checked.tour, step: step.id });
    run("notify", { word: "training.added", facts: { at: at + 2 } });
  };
  return (
    <aside className="tour-return" aria-label={say("training.inTour", { title: tour.title[language] })}>
      <span className="muted">{say("training.inTour", { title: tour.title[language] })}</span>
      {as === "edit" && (
        <button type="button" className="button" onClick={add}>
          <Icon name="add" />
          {say("training.add")}
        </button>
      )}
      <button
        type="button"
        className="button primary"
        onClick={() => run("tour.go", { tour: key, step: standing.step.id })}
      >
        {say("training.back", { at: at + 1 })}
      </button>
      <button
        type="button"
        className="button quiet icon"
        aria-label={say("training.leave")}
        title={say("training.leave")}
        onClick={() => run("tour.leave", {})}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
