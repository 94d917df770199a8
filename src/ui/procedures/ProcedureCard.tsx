// One procedure: what it is called, by which rule it was formed, its swimlanes, and its norms in words.

import { useEffect, useId, useMemo, useRef } from "react";
import type { Procedure } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { sayAddress } from "../../words/index.ts";
import { NormRow } from "../inspector/NormRow.tsx";
import { PolicyTag } from "../library/PolicyTag.tsx";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { drawProcedure } from "./drawing.ts";
import { Swimlanes } from "./Swimlanes.tsx";

/** Text of the drawing in px, as the frame has it: lectern, else plain. */
const SIZES = { lectern: 18, plain: 13 };
/** What padding and border of body and card take from the pane, px. */
const AROUND = 34;

interface ProcedureCardProps {
  readonly policy: Policy;
  readonly procedure: Procedure;
  /** Width of the pane in px. */
  readonly room: number;
}

export function ProcedureCard({ policy, procedure, room }: ProcedureCardProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { main, norms, formedBy, times } = procedure;
  const size = useSelect((state) => state.preferences.lectern) ? SIZES.lectern : SIZES.plain;
  const drawing = useMemo(
    () => drawProcedure(policy, procedure, { language, width: room - AROUND, size }),
    [policy, procedure, language, room, size],
  );
  const title = useId();
  const card = useRef<HTMLElement>(null);
  const chosen = useSelect((state) => norms.some(({ key }) => key === state.view.selection[0]));
  useEffect(() => {
    // What was selected here is seen already.
    if (chosen && !card.current?.parentElement?.contains(document.activeElement))
      card.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const selectWord = norms.length === 1 ? "procedures.selectOne" : "procedures.selectAll";
  return (
    <article ref={card} className="procedures-card" aria-labelledby={title}>
      <header>
        <h3 id={title}>{main.label[language]}</h3>
        <span className="muted small">{sayAddress(language, policy, main.clause)}</span>
        <PolicyTag policy={policy} />
        <button
          type="button"
          className="button"
          onClick={() => run("select.set", { keys: norms.map(({ key }) => key) })}
        >
          {say(selectWord, { count: norms.length })}
        </button>
        <span className="chips">
          {formedBy.map((rule) => (
            <span key={rule} className="chip">
              {say(`procedures.formed.${rule}`)}
            </span>
          ))}
          {times.length === 0 ? (
            <span className="chip procedures-open">{say("procedures.noTime")}</span>
          ) : (
            times.map(({ norm, words }) => (
              <span key={norm.key} className="chip">
                {say("procedures.time", { words })}
              </span>
            ))
          )}
        </span>
      </header>
      <Swimlanes policy={policy} drawing={drawing} name={main.label[language]} />
      <details>
        <summary>{say("procedures.sentences")}</summary>
        <ul>
          {norms.map((norm) => (
            <NormRow key={norm.key} policy={policy} norm={norm} />
          ))}
        </ul>
      </details>
    </article>
  );
}
