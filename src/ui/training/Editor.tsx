// The editor of a tour: its steps in order, and the words of the one at hand. Every change is checked as a file
// would be, and is a step of the history: Ctrl+Z takes it back.
import "./editor.css";
import { useRef } from "react";
import type { TourStepFile } from "../../model/index.ts";
import type { Standing } from "../../session/index.ts";
import { useLanguage, useRun, useSay, useSession } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { stepOfView } from "./drafts.ts";
import { HeadForm } from "./HeadForm.tsx";
import { StepForm } from "./StepForm.tsx";
import { StepList } from "./StepList.tsx";
import { withStep } from "./stepOrder.ts";
import { UnsavedMark } from "./UnsavedMark.tsx";
import { useSaveTour } from "./useSaveTour.ts";
import { type Draft, useTourDraft } from "./useTourDraft.ts";

export function Editor({ standing }: { standing: Standing }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const draft = useTourDraft(standing);
  const save = useSaveTour();
  const body = useRef<HTMLDivElement>(null);
  const { tour, step, at, policy } = standing;
  const remove = () => {
    run("tour.remove", { key: standing.key });
    run("notify", { word: "training.removed", facts: { title: tour.title[language] } });
  };
  return (
    <>
      <div className="panel-head">
        <button type="button" className="button quiet" onClick={() => run("tour.leave", {})}>
          <Icon name="back" />
          {say("training.all")}
        </button>
        <h2 title={tour.title[language]}>{tour.title[language]}</h2>
        <UnsavedMark tour={tour} />
        <button type="button" className="button quiet" onClick={() => void save(tour)}>
          <Icon name="save" />
          {say("training.save")}
        </button>
        <button type="button" className="button primary" onClick={() => run("tour.as", { as: "play" })}>
          {say("training.done")}
        </button>
      </div>
      <div className="tour-edit">
        <div className="tour-edit-list">
          <StepList standing={standing} draft={draft} />
          <AddButtons standing={standing} draft={draft} />
          <p className="muted small">{say("training.saveNote")}</p>
          <button type="button" className="button quiet" onClick={remove}>
            <Icon name="bin" />
            {say("training.removeTour")}
          </button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <div className="tour-edit-form" ref={body} tabIndex={0}>
          <HeadForm standing={standing} draft={draft} />
          <StepForm key={step.id} policy={policy} step={step} at={at} draft={draft} />
        </div>
      </div>
    </>
  );
}

interface AddProps {
  readonly standing: Standing;
  readonly draft: Draft;
}

function AddButtons({ standing, draft }: AddProps) {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const { policy, tour, at } = standing;
  const add = () => {
    const ids = tour.steps.map(({ id }) => id);
    const step: TourStepFile | null = stepOfView(policy, session.state().view, ids);
    if (!step) return run("notify", { word: "training.addNothing" });
    draft.change((form) => ({ ...form, steps: withStep(form.steps, at + 1, step) }), step.id);
    run("notify", { word: "training.added", facts: { at: at + 2 } });
  };
  return (
    <div className="tour-doors">
      <button type="button" className="button" onClick={add}>
        <Icon name="add" />
        {say("training.add")}
      </button>
      <button type="button" className="button quiet" onClick={() => run("view.main", { main: "network" })}>
        {say("training.openNetwork")}
      </button>
    </div>
  );
}
