// The norm in hand: its words, how it is read, who is in it, and what a person rules.
import { actorName, type DeskNorm, DOUBTFUL } from "../../analysis/index.ts";
import { FORCES, MODALITIES } from "../../model/index.ts";
import type { Desk } from "../../session/index.ts";
import { FORCE_WORDS, MODALITY_WORDS, sayAddress } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { keysOf } from "../shell/shortcuts.ts";
import { Comments } from "./Comments.tsx";
import { mergeNext, rule } from "./keys.ts";
import { LostCard } from "./LostCard.tsx";
import { Parties } from "./Parties.tsx";
import { Qualifiers } from "./Qualifiers.tsx";
import { Quote } from "./Quote.tsx";
import { Telling } from "./Telling.tsx";
import { useEdit, useKeyed } from "./useEdit.ts";

export function NormCard({ desk, norm }: { desk: Desk; norm: DeskNorm }) {
  const say = useSay();
  const language = useLanguage();
  const doIt = useEdit();
  const keyed = useKeyed();
  const { norms, source } = desk.work;
  const doubtful = norm.origin !== null && norm.origin.confidence < DOUBTFUL;
  const place = { text: source.text, clauses: source.reading.clauses };
  const canDrop = !norm.origin && !norm.told && norm.log.length === 0;
  return (
    <article className="authoring-card" data-modality={norm.modality} data-state={norm.state} key={norm.id}>
      <header>
        <h3>{say("desk.inHand", { at: norms.indexOf(norm) + 1, all: norms.length })}</h3>
        <span className="muted">{sayAddress(language, place, norm.clause)}</span>
        <span className="chip" data-state={norm.state}>
          {say(`desk.state.${norm.state}`)}
        </span>
        {norm.origin ? (
          <span
            className={doubtful ? "chip warn" : "chip"}
            title={say("desk.rule", { rule: norm.origin.rule })}
          >
            {doubtful && `${say("desk.doubtful")} · `}
            {say("desk.sure", { percent: Math.round(norm.origin.confidence * 100) })} · {norm.origin.rule}
          </span>
        ) : (
          <span className="muted small">
            {norm.told && desk.work.base ? say("desk.fromFile", { id: norm.id }) : say("desk.byHand")}
          </span>
        )}
      </header>
      {norm.lost ? <LostCard desk={desk} norm={norm} /> : <Quote norm={norm} />}
      <Rulings norm={norm} />
      <fieldset className="segments" aria-label={say("desk.modality")}>
        {MODALITIES.map((modality) => (
          <button
            key={modality}
            type="button"
            aria-pressed={norm.modality === modality}
            onClick={() => norm.modality !== modality && doIt("norm.read", { id: norm.id, modality })}
          >
            {MODALITY_WORDS[modality][language]}
          </button>
        ))}
      </fieldset>
      <fieldset className="segments" aria-label={say("desk.force")}>
        {FORCES.map((force) => (
          <button
            key={force}
            type="button"
            aria-pressed={norm.force === force}
            onClick={() => norm.force !== force && doIt("norm.read", { id: norm.id, force })}
          >
            {FORCE_WORDS[force][language]}
          </button>
        ))}
      </fieldset>
      <Parties desk={desk} norm={norm} />
      <Qualifiers norm={norm} text={source.text} />
      <Telling
        work={desk.work}
        norm={norm}
        named={norm.bearers.map(({ actor }) => actorName(desk.work, actor)).join("、")}
      />
      <Comments norm={norm} text={source.text} />
      <div className="authoring-buttons authoring-ruling">
        <button
          type="button"
          className="button primary"
          disabled={norm.lost !== null}
          onClick={keyed((stage) => rule(stage, "pass"))}
        >
          {say(`desk.acceptAs.${desk.pass}`)} <kbd className="kbd">{keysOf("draft-accept")}</kbd>
        </button>
        <button type="button" className="button" onClick={keyed((stage) => rule(stage, "rejected"))}>
          {say("desk.reject")} <kbd className="kbd">{keysOf("draft-reject")}</kbd>
        </button>
        <button type="button" className="button quiet" onClick={keyed(mergeNext)}>
          {say("desk.mergeShort")} <kbd className="kbd">{keysOf("draft-merge")}</kbd>
        </button>
        {norm.state !== "draft" && (
          <button
            type="button"
            className="button quiet"
            onClick={() => doIt("norm.rule", { ids: [norm.id], state: "draft" })}
          >
            {say("desk.reopen")}
          </button>
        )}
        {canDrop && (
          <button type="button" className="button quiet" onClick={() => doIt("norm.drop", { id: norm.id })}>
            {say("desk.drop")}
          </button>
        )}
      </div>
    </article>
  );
}

/** Who ruled what and when; a second check by the same person is said. */
function Rulings({ norm: { log } }: { norm: DeskNorm }) {
  const say = useSay();
  if (log.length === 0) return null;
  const last = (state: string) => log.filter((one) => one.state === state).at(-1);
  const first = last("first");
  const second = last("second");
  const same = first && second && first.by !== "" && first.by === second.by;
  return (
    <ol className="authoring-log small muted">
      {log.slice(-4).map(({ state, by, at }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows, and may say the same twice.
        <li key={index}>
          {say("desk.ruledBy", {
            state: say(`desk.state.${state}`),
            by: by || say("desk.unsigned"),
            at: at.replace("T", " "),
          })}
        </li>
      ))}
      {same && <li className="authoring-warn">{say("desk.sameHand")}</li>}
    </ol>
  );
}
