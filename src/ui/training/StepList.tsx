// The steps of a tour that is edited, in order: to choose one, move it, delete it.
import type { Standing } from "../../session/index.ts";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { withoutStep, withStep } from "./stepOrder.ts";
import type { Draft } from "./useTourDraft.ts";

interface StepListProps {
  readonly standing: Standing;
  readonly draft: Draft;
}

export function StepList({ standing, draft }: StepListProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { key, tour, at } = standing;
  const { steps } = tour;
  const here = steps[at];
  const move = (by: -1 | 1) =>
    draft.change((form) => {
      const step = form.steps[at];
      return step ? { ...form, steps: withStep(withoutStep(form.steps, at), at + by, step) } : form;
    }, here?.id);
  const remove = () => {
    const next = steps[at + 1] ?? steps[at - 1];
    const done = draft.change((form) => ({ ...form, steps: withoutStep(form.steps, at) }), next?.id);
    if (done) run("notify", { word: "training.deleted" });
  };
  return (
    <>
      <ol className="step-list">
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={index === at ? "step" : undefined}
              onClick={() => run("tour.go", { tour: key, step: step.id })}
            >
              <span className="count">{index + 1}</span>
              {step.heading[language]}
            </button>
          </li>
        ))}
      </ol>
      <div className="row">
        <button
          type="button"
          className="button icon"
          aria-label={say("training.up")}
          title={say("training.up")}
          disabled={at === 0}
          onClick={() => move(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="button icon"
          aria-label={say("training.down")}
          title={say("training.down")}
          disabled={at === steps.length - 1}
          onClick={() => move(1)}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          className="button icon"
          aria-label={say("training.delete")}
          title={say("training.delete")}
          disabled={steps.length < 2}
          onClick={remove}
        >
          <Icon name="bin" />
        </button>
      </div>
    </>
  );
}
