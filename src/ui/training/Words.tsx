// A field of words in the person's language, the other language folded below it. What is typed is handed over
// when the field is left, so that a sentence is one step of the history and not fifty.
import { useId, useState } from "react";
import type { Bilingual, Issue } from "../../model/index.ts";
import { sayIssue } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";

interface WordsProps {
  readonly label: string;
  readonly value: Bilingual | null;
  readonly rows?: number;
  readonly help?: string;
  readonly issue: Issue | null;
  /** Both languages as they are now; whether they were taken. */
  onWords(words: Bilingual): void;
}

export function Words({ label, value, rows = 1, help, issue, onWords }: WordsProps) {
  const say = useSay();
  const language = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  const whole = value ?? { zh: "", en: "" };
  const put = (which: "zh" | "en") => (words: string) =>
    onWords(value === null ? { zh: words, en: words } : { ...whole, [which]: words });
  return (
    <div className="tour-field">
      <Typed label={label} value={whole[language]} rows={rows} lang={language} onTyped={put(language)} />
      {help && <p className="muted small">{help}</p>}
      {issue && (
        <p className="tour-issue" role="alert">
          {sayIssue(language, issue)}
        </p>
      )}
      {value !== null && (
        <details>
          <summary className="muted small">{say("training.otherLanguage")}</summary>
          <Typed
            label={`${label} · ${say("training.otherLanguage")}`}
            value={whole[other]}
            rows={rows}
            lang={other}
            hidden
            onTyped={put(other)}
          />
        </details>
      )}
    </div>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly lang: "zh" | "en";
  /** The label is for screen readers only. */
  readonly hidden?: boolean;
  onTyped(words: string): void;
}

export function Typed({ label, value, rows, lang, hidden = false, onTyped }: TypedProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  // Undo, or another step, puts other words here.
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  return (
    <div className="tour-typed">
      <label htmlFor={id} className={hidden ? "hidden-text" : undefined}>
        {label}
      </label>
      <textarea
        id={id}
        className="field"
        lang={lang === "zh" ? "zh-CN" : "en"}
        rows={rows}
        spellCheck={lang === "en"}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => typed !== value && onTyped(typed)}
      />
    </div>
  );
}
