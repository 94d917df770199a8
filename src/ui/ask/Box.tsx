// The box: a question is put with Enter or the button. While an input method composes, Enter belongs to it.
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { LONGEST_QUESTION } from "../../analysis/index.ts";
import { useRun, useSay } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";

export function Box({ question }: { question: string }) {
  const say = useSay();
  const run = useRun();
  const [typed, setTyped] = useState(question);
  // A question put from elsewhere (link, history, form) takes the place of what was typed.
  const [seen, setSeen] = useState(question);
  if (seen !== question) {
    setSeen(question);
    setTyped(question);
  }
  const put = (event: FormEvent) => {
    event.preventDefault();
    run("ask", { question: typed });
  };
  const keys = (event: KeyboardEvent) => {
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key === "Enter" && !event.shiftKey && !composing) put(event);
  };
  return (
    <form className="ask-box" onSubmit={put}>
      <textarea
        className="field"
        rows={1}
        aria-label={say("ask.label")}
        placeholder={say("ask.placeholder")}
        maxLength={LONGEST_QUESTION * 40}
        enterKeyHint="go"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value.replaceAll("\n", ""))}
        onKeyDown={keys}
      />
      {typed !== "" && (
        <button
          type="button"
          className="button quiet icon"
          aria-label={say("ask.clear")}
          onClick={() => {
            setTyped("");
            run("ask", { question: "" });
          }}
        >
          <Icon name="close" />
        </button>
      )}
      <button type="submit" className="button primary">
        {say("ask.ask")}
      </button>
    </form>
  );
}
