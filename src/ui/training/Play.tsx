// A tour gone through inside the frame: the network, the step beside it, and the doors to lectern and editor.
import type { Standing } from "../../session/index.ts";
import { LECTERN_SCALE } from "../network/usePicture.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { Handout } from "./Handout.tsx";
import { Pager } from "./Pager.tsx";
import { Stage } from "./Stage.tsx";
import { StepCard } from "./StepCard.tsx";
import { TakeAway } from "./TakeAway.tsx";
import { UnsavedMark } from "./UnsavedMark.tsx";
import { useAllNorms, useFound, useSteps } from "./useSteps.ts";

export function Play({ standing }: { standing: Standing }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const all = useAllNorms();
  const found = useFound(standing);
  const { go, away } = useSteps(standing);
  const lectern = useSelect((state) => state.preferences.lectern);
  const { tour, at, step } = standing;
  return (
    <>
      <div className="panel-head">
        <button type="button" className="button quiet" onClick={() => run("tour.leave", {})}>
          <Icon name="back" />
          {say("training.all")}
        </button>
        <h2 title={tour.title[language]}>{tour.title[language]}</h2>
        <UnsavedMark tour={tour} />
        <button type="button" className="button quiet" onClick={() => run("tour.as", { as: "edit" })}>
          {say("training.edit")}
        </button>
        <button type="button" className="button quiet" onClick={() => window.print()}>
          <Icon name="print" />
          {say("training.handout")}
        </button>
        <TakeAway policy={standing.policy.id} tour={tour.id} />
        <button type="button" className="button primary" onClick={() => run("tour.as", { as: "present" })}>
          <Icon name="lectern" />
          {say("training.present")}
        </button>
      </div>
      <div className="tour-play">
        <div className="tour-picture">
          <Stage visible={all} found={found} textScale={lectern ? LECTERN_SCALE : 1} />
          {away && (
            <button type="button" className="button primary tour-back" onClick={() => go(at)}>
              {say("training.backHere")}
            </button>
          )}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <div className="tour-side" tabIndex={0}>
          <StepCard standing={standing} />
          <details className="tour-notes">
            <summary>{say("training.notes")}</summary>
            <p>{step.notes[language]}</p>
          </details>
        </div>
      </div>
      <div className="tour-foot">
        <Pager standing={standing} />
      </div>
      <Handout standing={standing} />
    </>
  );
}
