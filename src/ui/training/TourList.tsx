// All tours of the documents shown, and the way into 读着长图.
import { checkTour } from "../../model/index.ts";
import { type KeyedTour, selectPolicy, selectTours } from "../../session/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { firstTour } from "./drafts.ts";
import { ReleasedNote } from "./ReleasedNote.tsx";
import { UnsavedMark } from "./UnsavedMark.tsx";

export function TourList() {
  const say = useSay();
  const run = useRun();
  const tours = useSelect(selectTours);
  const policy = useSelect(selectPolicy);
  const add = () => {
    const checked = checkTour(policy, firstTour(policy));
    if (checked.ok) run("tour.put", { tour: checked.tour });
  };
  return (
    <>
      <div className="panel-head">
        <h2>{say("training.title")}</h2>
        <button type="button" className="button" onClick={add}>
          <Icon name="add" />
          {say("training.new")}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="panel-body" tabIndex={0}>
        <div className="tour-page">
          <p className="muted">{say("training.intro")}</p>
          <ReleasedNote policies={[policy]} />
          {tours.length === 0 && <p className="empty">{say("training.none")}</p>}
          <ol className="tour-cards">
            {tours.map((each) => (
              <TourCard key={each.key} each={each} />
            ))}
          </ol>
          <ReadingCard />
        </div>
      </div>
    </>
  );
}

function TourCard({ each: { key, tour } }: { each: KeyedTour }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const go = (as: "play" | "present" | "edit" | "kiosk") => () => run("tour.go", { tour: key, as });
  return (
    <li className="tour-card">
      <header>
        <h3>{tour.title[language]}</h3>
        <button type="button" className="button quiet" onClick={go("edit")}>
          {say("training.edit")}
        </button>
      </header>
      <p className="muted">{say("training.for", { audience: tour.audience[language] })}</p>
      <p className="chips">
        <span className="chip">{say("training.steps", { count: tour.steps.length })}</span>
        <span className="chip">{say("training.minutes", { count: tour.minutes })}</span>
        <UnsavedMark tour={tour} />
      </p>
      <div className="tour-doors">
        <button type="button" className="button primary" onClick={go("play")}>
          {say("training.play")}
        </button>
        <button type="button" className="button" onClick={go("present")}>
          <Icon name="lectern" />
          {say("training.present")}
        </button>
        <button type="button" className="button quiet" onClick={go("kiosk")}>
          {say("training.kiosk")}
        </button>
      </div>
    </li>
  );
}

function ReadingCard() {
  const say = useSay();
  const run = useRun();
  const { clauses } = useSelect(selectPolicy);
  const first = clauses.find(({ kind }) => kind === "clause") ?? clauses[0];
  return (
    <section className="tour-card" aria-label={say("training.reading")}>
      <h3>{say("training.reading")}</h3>
      <p className="muted">{say("training.readingIntro")}</p>
      <div className="tour-doors">
        <button
          type="button"
          className="button primary"
          disabled={!first}
          onClick={() => first && run("reading.set", { clause: first.address })}
        >
          {say("training.readingStart")}
        </button>
      </div>
    </section>
  );
}
