// The draft in hand: what the rules read in it, how sure they are, and what a person makes of it.
import { useId } from "react";
import { FORCES, MODALITIES } from "../../model/index.ts";
import { type Desk, DOUBTFUL } from "../../session/index.ts";
import { FORCE_WORDS, MODALITY_WORDS, ROLE_WORDS, sayAddress } from "../../words/index.ts";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { keysOf } from "../shell/shortcuts.ts";

export function DraftCard({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const bearersField = useId();
  const draft = desk.drafts[desk.at];
  const ruling = desk.rulings[desk.at];
  if (!draft || !ruling) return null;
  const place = { text: desk.text, clauses: desk.reading.clauses };
  const own = ruling.bearers.join() !== draft.bearers.join();
  const why = own ? null : draft.inferred;
  return (
    <article className="authoring-card" data-modality={ruling.modality} data-state={ruling.state}>
      <header>
        <h3>{say("authoring.inHand", { at: desk.at + 1, all: desk.drafts.length })}</h3>
        <span className="muted">{sayAddress(language, place, draft.clause)}</span>
        <span className="chip" data-state={ruling.state}>
          {say(`authoring.state.${ruling.state}`)}
        </span>
        <span className={draft.confidence < DOUBTFUL ? "chip warn" : "chip"}>
          {draft.confidence < DOUBTFUL && `${say("authoring.doubtful")} · `}
          {say("authoring.sure", { percent: Math.round(draft.confidence * 100) })}
        </span>
      </header>
      <blockquote lang="zh" className="serif">
        {draft.quote}
      </blockquote>
      <p className="muted small">{say("authoring.rule", { rule: draft.rule })}</p>
      <fieldset className="segments" aria-label={say("authoring.modality")}>
        {MODALITIES.map((modality) => (
          <button
            key={modality}
            type="button"
            aria-pressed={ruling.modality === modality}
            onClick={() => run("desk.rule", { modality })}
          >
            {MODALITY_WORDS[modality][language]}
          </button>
        ))}
      </fieldset>
      <fieldset className="segments" aria-label={say("authoring.force")}>
        {FORCES.map((force) => (
          <button
            key={force}
            type="button"
            aria-pressed={ruling.force === force}
            onClick={() => run("desk.rule", { force })}
          >
            {FORCE_WORDS[force][language]}
          </button>
        ))}
      </fieldset>
      <label className="authoring-label" htmlFor={bearersField}>
        {say("authoring.bearers")}
      </label>
      <input
        id={bearersField}
        key={`${desk.at} ${desk.past.length}`}
        className="field"
        lang="zh"
        defaultValue={ruling.bearers.join("、")}
        placeholder={say("authoring.noBearer")}
        onBlur={(event) => {
          const bearers = namesOf(event.target.value, draft.bearers);
          if (bearers.join() !== ruling.bearers.join()) run("desk.rule", { bearers });
        }}
      />
      {why && <p className="small authoring-why">{say(`authoring.inferred.${why}`)}</p>}
      <dl>
        {draft.condition && <Term name={say("authoring.condition")} words={draft.condition} />}
        {draft.exception && <Term name={say("authoring.exception")} words={draft.exception} />}
        {draft.others.length > 0 && (
          <Term
            name={say("authoring.others")}
            words={draft.others.map(({ name, role }) => `${ROLE_WORDS[role][language]} ${name}`).join("；")}
          />
        )}
      </dl>
      <div className="authoring-buttons">
        <button
          type="button"
          className="button primary"
          onClick={() => run("desk.rule", { state: "accepted" })}
        >
          {say("authoring.accept")} <kbd className="kbd">{keysOf("draft-accept")}</kbd>
        </button>
        <button type="button" className="button" onClick={() => run("desk.rule", { state: "rejected" })}>
          {say("authoring.reject")} <kbd className="kbd">{keysOf("draft-reject")}</kbd>
        </button>
        <button type="button" className="button quiet" onClick={() => run("desk.next", { doubtful: true })}>
          {say("authoring.nextDoubtful")} <kbd className="kbd">{keysOf("draft-doubtful")}</kbd>
        </button>
        {ruling.state !== "open" && (
          <button type="button" className="button quiet" onClick={() => run("desk.rule", { state: "open" })}>
            {say("authoring.reopen")}
          </button>
        )}
      </div>
    </article>
  );
}

function Term({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt className="muted">{name}</dt>
      <dd lang="zh">{words}</dd>
    </div>
  );
}

/** Names as typed, parted by 、; a name that holds 、 itself (市、区人民政府) stays whole where the draft has it. */
function namesOf(typed: string, known: readonly string[]): string[] {
  let rest = typed.trim();
  const found: string[] = [];
  for (const name of known.filter((each) => each.includes("、"))) {
    if (!rest.includes(name)) continue;
    found.push(name);
    rest = rest.replace(name, "");
  }
  return [...found, ...rest.split(/[、，,；;]/).map((name) => name.trim())].filter(
    (name, at, all) => name !== "" && all.indexOf(name) === at,
  );
}
