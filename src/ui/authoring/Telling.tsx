// How the norm is told: the few words on the network, and one whole sentence. While nobody wrote any, its own words
// stand there, which are never wrong; what is written of it goes when the norm is changed.
import { useId } from "react";
import { type DeskNorm, type Deskwork, ownTold } from "../../analysis/index.ts";
import { useSay } from "../shell/context.tsx";
import { useEdit } from "./useEdit.ts";

interface TellingProps {
  readonly work: Deskwork;
  readonly norm: DeskNorm;
  /** The bearers' names. */
  readonly named: string;
}

const LIMITS = { label: 18, labelEn: 60 } as const;

export function Telling({ work, norm, named }: TellingProps) {
  const say = useSay();
  const doIt = useEdit();
  const id = useId();
  const own = !norm.told || norm.stale;
  const told = own ? ownTold(norm) : norm.told!;
  const summary = own ? `${named === "" ? "" : `${named}：`}${norm.quote}` : told.summary.zh;
  const write = (field: "label" | "labelEn" | "summary" | "note", words: string) => {
    const clean = words.trim();
    if (field === "note") {
      const note = clean === "" ? null : { zh: clean, en: told.note?.zh === clean ? told.note.en : clean };
      if (note?.zh !== told.note?.zh) doIt("norm.tell", { id: norm.id, note });
      return;
    }
    if (clean === "") return;
    const label = field === "label" ? { zh: clean, en: told.label.en } : { zh: told.label.zh, en: clean };
    if (field === "summary") {
      if (clean !== summary) doIt("norm.tell", { id: norm.id, summary: { zh: clean, en: clean } });
    } else if (label.zh !== told.label.zh || label.en !== told.label.en)
      doIt("norm.tell", { id: norm.id, label });
  };
  const fields = [
    ["label", told.label.zh, LIMITS.label],
    ["labelEn", told.label.en, LIMITS.labelEn],
    ["summary", summary, 2_000],
    ["note", told.note?.zh ?? "", 2_000],
  ] as const;
  return (
    <details className="authoring-telling">
      <summary>
        {say("desk.telling")}
        {norm.stale && <span className="chip warn">!</span>}
      </summary>
      <p className="muted small">{say(norm.stale ? "desk.staleTold" : "desk.tellOwn")}</p>
      {fields.map(([field, words, most]) => (
        <label key={field} htmlFor={`${id}${field}`}>
          <span className="authoring-label">{say(`desk.${field}`)}</span>
          <input
            id={`${id}${field}`}
            key={`${norm.id} ${words} ${work.given}`}
            className="field"
            lang={field === "labelEn" ? "en" : "zh"}
            maxLength={most}
            defaultValue={words}
            onBlur={({ target }) => write(field, target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
            }}
          />
        </label>
      ))}
    </details>
  );
}
