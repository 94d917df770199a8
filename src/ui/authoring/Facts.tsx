// What the document is: guessed from the text, to be corrected. Every correction is a step that can be undone.
import { useId } from "react";
import { EXTENTS } from "../../model/index.ts";
import type { Desk } from "../../session/index.ts";
import { EXTENT_WORDS } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { useEdit } from "./useEdit.ts";

const FIELDS = ["title", "issuer", "date", "number"] as const;

export function Facts({ desk }: { desk: Desk }) {
  const say = useSay();
  const doIt = useEdit();
  const language = useLanguage();
  const id = useId();
  const { facts, base } = desk.work;
  return (
    <details className="authoring-facts" open={facts.title === ""}>
      <summary>
        {say("desk.facts")} {base === null && <span className="muted small">{say("desk.guess")}</span>}
      </summary>
      <div className="authoring-grid">
        {FIELDS.map((field) => (
          <label key={field} htmlFor={`${id}${field}`}>
            <span>{say(`desk.fact.${field}`)}</span>
            <input
              id={`${id}${field}`}
              key={facts[field]}
              className="field"
              type={field === "date" && /^(?:\d{4}-\d\d-\d\d)?$/.test(facts.date) ? "date" : "text"}
              maxLength={200}
              defaultValue={facts[field]}
              onBlur={({ target }) =>
                target.value.trim() !== facts[field] && doIt("facts.set", { [field]: target.value.trim() })
              }
            />
          </label>
        ))}
        <fieldset className="segments" aria-label={say("desk.fact.extent")}>
          {EXTENTS.map((extent) => (
            <button
              key={extent}
              type="button"
              aria-pressed={facts.extent === extent}
              onClick={() => facts.extent !== extent && doIt("facts.set", { extent })}
            >
              {EXTENT_WORDS[extent][language]}
            </button>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
