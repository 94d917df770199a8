// The lectern: a step on the whole screen, nothing of the frame around it. Everything goes by keys.
import "./training.css";
import "./lectern.css";
import { useEffect, useRef, useState } from "react";
import { type Standing, selectStanding } from "../../session/index.ts";
import { LECTERN_SCALE } from "../network/usePicture.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import type { LecternKey } from "./keys.ts";
import { Laser } from "./Laser.tsx";
import { PresenterNotes } from "./PresenterNotes.tsx";
import { PresenterWindow } from "./PresenterWindow.tsx";
import { Stage } from "./Stage.tsx";
import { StepCard } from "./StepCard.tsx";
import { useFitting } from "./useFitting.ts";
import { useKiosk } from "./useKiosk.ts";
import { useLecternKeys } from "./useLecternKeys.ts";
import { usePresenter } from "./usePresenter.ts";
import { useAllNorms, useFound, useSteps } from "./useSteps.ts";

export function Lectern() {
  const standing = useSelect(selectStanding);
  return standing && <OnStage key={standing.key} standing={standing} />;
}

function OnStage({ standing }: { standing: Standing }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const all = useAllNorms();
  const found = useFound(standing);
  const { go, away } = useSteps(standing);
  const [black, setBlack] = useState(false);
  const [laser, setLaser] = useState(false);
  const presenter = usePresenter();
  const kiosk = useKiosk(standing);
  const root = useRef<HTMLElement>(null);
  const card = useRef<HTMLDivElement>(null);
  useFitting(card, `${standing.step.id} ${language}`);
  useWholeScreen();
  useEffect(() => root.current?.focus(), []);
  const { tour, at, policy } = standing;
  const leave = () => run("tour.as", { as: "play" });
  const acts: Readonly<Record<LecternKey, () => void>> = {
    next: () => go(at + 1),
    previous: () => go(at - 1),
    first: () => go(0),
    last: () => go(tour.steps.length - 1),
    again: () => go(at),
    black: () => setBlack(!black),
    laser: () => setLaser(!laser),
    leave,
  };
  useLecternKeys((key) => {
    // On a black screen the first key brings the light back, whatever else it would do; Esc leaves.
    if (black && key !== "black" && key !== "leave") setBlack(false);
    else acts[key]();
  }, presenter.window);
  const { title, titleEn } = policy.document;
  return (
    <main
      className="lectern"
      ref={root}
      tabIndex={-1}
      aria-label={say("training.lectern")}
      data-lectern="true"
      data-kiosk={standing.as === "kiosk" || undefined}
    >
      <div className="lectern-stage">
        <Stage visible={all} found={found} textScale={LECTERN_SCALE} grows />
        {away && (
          <button type="button" className="button primary tour-back" onClick={() => go(at)}>
            {say("training.backHere")}
          </button>
        )}
      </div>
      <div className="lectern-card" aria-live="polite" ref={card}>
        <StepCard standing={standing} lectern />
      </div>
      {presenter.blocked && (
        <section className="lectern-notes" aria-label={say("training.notes")}>
          <PresenterNotes standing={standing} since={presenter.since} />
          <button type="button" className="button quiet" onClick={presenter.close}>
            {say("training.hideNotes")}
          </button>
        </section>
      )}
      <footer className="lectern-foot">
        <span className="lectern-source">
          {tour.title[language]}
          <span className="muted">{language === "zh" ? `《${title}》` : titleEn}</span>
        </span>
        <span className="lectern-progress" aria-hidden="true">
          <span style={{ width: `${((at + 1) / tour.steps.length) * 100}%` }} />
        </span>
        {standing.as === "kiosk" && (
          <span className="muted">{say(kiosk.paused ? "training.paused" : "training.running")}</span>
        )}
        <button type="button" className="button quiet" onClick={presenter.open}>
          {say("training.presenter")}
        </button>
        <button
          type="button"
          className="button quiet icon"
          aria-label={say("training.leaveLectern")}
          title={say("training.leaveLectern")}
          onClick={leave}
        >
          <Icon name="close" />
        </button>
      </footer>
      {laser && <Laser />}
      {black && (
        <button type="button" className="lectern-black" onClick={() => setBlack(false)}>
          <span className="hidden-text">{say("training.black")}</span>
        </button>
      )}
      {presenter.window && (
        <PresenterWindow to={presenter.window}>
          <PresenterNotes standing={standing} since={presenter.since} />
        </PresenterWindow>
      )}
    </main>
  );
}

/** Asks for the whole screen as long as the lectern stands; a browser that refuses leaves it in its window. */
function useWholeScreen(): void {
  const { fullscreen } = usePorts();
  useEffect(() => {
    // A browser grants it only just after a key or a click: not to a link that was opened.
    const ours = fullscreen.possible && !fullscreen.active() && navigator.userActivation?.isActive === true;
    if (ours) void fullscreen.toggle();
    return () => {
      if (ours && fullscreen.active()) void fullscreen.toggle();
    };
  }, [fullscreen]);
}
