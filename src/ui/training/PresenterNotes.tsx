// What only the speaker sees: notes, what comes next, and the clock.
import { useEffect, useState } from "react";
import type { Standing } from "../../session/index.ts";
import { useLanguage, usePorts, useSay } from "../shell/context.tsx";

export function PresenterNotes({ standing, since }: { standing: Standing; since: number }) {
  const say = useSay();
  const language = useLanguage();
  const { step, at, tour } = standing;
  const next = tour.steps[at + 1];
  return (
    <article className="presenter-notes">
      <header>
        <span>{say("training.step", { at: at + 1, count: tour.steps.length })}</span>
        <Clock since={since} minutes={tour.minutes} />
      </header>
      <h1>{step.heading[language]}</h1>
      <p className="presenter-words">{step.notes[language]}</p>
      {step.question && (
        <p className="step-question">
          <b>{say("training.question")}</b>
          {step.question[language]}
        </p>
      )}
      <blockquote lang="zh-CN">{step.quote}</blockquote>
      <section>
        <h2>{say("training.presenterNext")}</h2>
        <p>{next ? next.heading[language] : say("training.presenterLast")}</p>
      </section>
      <footer className="muted">{say("training.presenterKeys")}</footer>
    </article>
  );
}

function Clock({ since, minutes }: { since: number; minutes: number }) {
  const say = useSay();
  const { clock } = usePorts();
  const [now, setNow] = useState(() => clock.now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: each tick orders the next.
  useEffect(() => clock.after(1_000, () => setNow(clock.now())), [clock, now]);
  const seconds = Math.max(0, Math.floor((now - since) / 1_000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return (
    <span role="timer" data-over={seconds > minutes * 60 || undefined}>
      {say("training.presenterClock", { time })} <small>{say("training.presenterOf", { minutes })}</small>
    </span>
  );
}
