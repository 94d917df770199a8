// A seat taken: who I am, the answers to the eight questions, what holds for the kind, who is near; and the card
// for the pocket, which only the printer sees.

import { useState } from "react";
import { createPortal } from "react-dom";
import { isEmptyFilter, type Seat, seatOf } from "../../analysis/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { KIND_WORDS, LEVEL_WORDS, SYSTEM_WORDS } from "../../words/index.ts";
import { Pick } from "../inspector/Links.tsx";
import { useElsewhere } from "../library/ElsewhereList.tsx";
import { PolicyTag } from "../library/PolicyTag.tsx";
import { useLanguage, usePorts, useRun, useSay, useSelect } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { Answer } from "./Answer.tsx";
import { Kinds } from "./Kinds.tsx";
import { Near } from "./Near.tsx";
import { type Paper, PocketCard } from "./PocketCard.tsx";

const PAPERS: readonly Paper[] = ["a4", "a6"];
/** The printer of this machine has one sort of paper: remembered here, not in links. */
const PAPER_KEY = "quanze.pocket";

export function Sheet({ seat }: { seat: Seat }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { storage } = usePorts();
  const [paper, setPaper] = useState<Paper>(
    () => PAPERS.find((name) => name === storage.read(PAPER_KEY)) ?? "a4",
  );
  const choosePaper = (name: Paper) => {
    storage.write(PAPER_KEY, name);
    setPaper(name);
  };
  const filtered = !useSelect((state) => isEmptyFilter(state.view.filter));
  const { actor, answers, norms, policy } = seat;
  return (
    <>
      <div className="panel-head seat-head">
        <h2>
          <span className="muted">{say("seat.iAm")}</span> {language === "zh" ? actor.name : actor.nameEn}
        </h2>
        <button type="button" className="button quiet" onClick={() => run("seat.choose", { key: null })}>
          {say("seat.change")}
        </button>
        <fieldset className="segments" aria-label={say("seat.paper")}>
          {PAPERS.map((name) => (
            <button key={name} type="button" aria-pressed={name === paper} onClick={() => choosePaper(name)}>
              {say(`seat.${name}`)}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          className="button"
          title={`${say("seat.print")} (P)`}
          onClick={() => window.print()}
        >
          <Icon name="print" />
          <span className="seat-wide">{say("seat.print")}</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="panel-body seat-body" tabIndex={0}>
        <header className="seat-who">
          <PolicyTag policy={policy} />
          <p className="small muted">
            {LEVEL_WORDS[actor.level][language]} · {SYSTEM_WORDS[actor.system][language]} ·{" "}
            {KIND_WORDS[actor.kind][language]} · {say("seat.involved", { count: norms })}{" "}
            <Pick item={actor.key}>{say("seat.show")}</Pick>
          </p>
          {actor.note && <p className="small muted">{actor.note[language]}</p>}
          {filtered && <p className="small muted">{say("seat.hidden")}</p>}
        </header>
        <div className="seat-answers">
          {answers.map((answer) => (
            <Answer key={answer.question} policy={policy} answer={answer} />
          ))}
        </div>
        <Others seat={seat} />
        <Kinds seat={seat} />
        <Near seat={seat} />
      </div>
      {createPortal(<PocketCard seat={seat} paper={paper} />, document.body)}
    </>
  );
}

/** What other shown documents say from the same chair, each under its own name. */
function Others({ seat: { actor } }: { seat: Seat }) {
  const say = useSay();
  const shown = useSelect(selectPolicies);
  const met = useElsewhere(actor.key, shown);
  return met
    .filter(({ standing }) => standing === "same")
    .map(({ policy, actor: other }) => {
      const answers = (seatOf(policy, other.key)?.answers ?? []).filter(({ lines }) => lines.length > 0);
      return (
        <section key={other.key} className="seat-others" aria-label={policy.document.title}>
          <h3>
            <PolicyTag policy={policy} />
          </h3>
          {answers.length === 0 && <p className="seat-none">{say("seat.none")}</p>}
          <div className="seat-answers">
            {answers.map((answer) => (
              <Answer key={answer.question} policy={policy} answer={answer} />
            ))}
          </div>
        </section>
      );
    });
}
