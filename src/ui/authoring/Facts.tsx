// Title, issuer, date, number and extent: guessed from the text, put right by a person.
import { useId } from "react";
import { EXTENTS } from "../../model/index.ts";
import type { Desk } from "../../session/index.ts";
import { EXTENT_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";

const FIELDS = ["title", "issuer", "date", "number"] as const;

export function Facts({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const id = useId();
  return (
    <details className="authoring-facts" open={desk.facts.title === ""}>
      <summary>
        {say("authoring.facts")} <span className="muted small">{say("authoring.guess")}</span>
      </summary>
      <div className="authoring-grid">
        {FIELDS.map((field) => (
          <label key={field} htmlFor={`${id}${field}`}>
            <span>{say(`authoring.fact.${field}`)}</span>
            <input
              id={`${id}${field}`}
              className="field"
              type={field === "date" ? "date" : "text"}
              value={desk.facts[field]}
              onChange={(event) => run("desk.facts", { [field]: event.target.value })}
            />
          </label>
        ))}
        <fieldset className="segments" aria-label={say("authoring.fact.extent")}>
          {EXTENTS.map((extent) => (
            <button
              key={extent}
              type="button"
              aria-pressed={desk.facts.extent === extent}
              onClick={() => run("desk.facts", { extent })}
            >
              {EXTENT_WORDS[extent][language]}
            </button>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
