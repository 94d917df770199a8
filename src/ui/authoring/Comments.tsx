// What reviewers say to each other about a norm, or about some words of it.
import { useState } from "react";
import type { DeskNorm } from "../../analysis/index.ts";
import { useSay } from "../shell/context.tsx";
import { chosenSpan, clearChosen } from "./chosen.ts";
import { useEdit } from "./useEdit.ts";

export function Comments({ norm, text }: { norm: DeskNorm; text: string }) {
  const say = useSay();
  const doIt = useEdit();
  const [said, setSaid] = useState("");
  const [about, setAbout] = useState<string | null>(null);
  const add = () => {
    if (said.trim() === "") return;
    if (doIt("norm.comment", { id: norm.id, text: said, quote: about })) {
      setSaid("");
      setAbout(null);
      clearChosen();
    }
  };
  const onFocus = () => {
    const span = chosenSpan();
    const words = span && text.slice(span.start, span.end);
    if (words && norm.quote.includes(words)) setAbout(words);
  };
  return (
    <details className="authoring-comments">
      <summary>{say("desk.comments", { count: norm.comments.length })}</summary>
      <ul>
        {norm.comments.map(({ by, at, text: words, quote }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two comments may say the same.
          <li key={index}>
            {quote && (
              <q lang="zh" className="serif">
                {quote}
              </q>
            )}{" "}
            <span lang="zh">{words}</span>{" "}
            <span className="muted small">
              {by || say("desk.unsigned")} · {at.replace("T", " ")}
            </span>
            <button
              type="button"
              className="link"
              aria-label={say("desk.removeComment")}
              onClick={() => doIt("norm.uncomment", { id: norm.id, at: index })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {about && (
        <p className="small">
          <q lang="zh">{about}</q>
        </p>
      )}
      <textarea
        className="field"
        rows={2}
        value={said}
        placeholder={say("desk.commentHint")}
        aria-label={say("desk.commentHint")}
        onFocus={onFocus}
        onChange={({ target }) => setSaid(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            add();
          } else if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
      <button type="button" className="button" disabled={said.trim() === ""} onClick={add}>
        {say("desk.addComment")}
      </button>
    </details>
  );
}
