// How the question was understood, to be put right: each change makes the question anew and puts it again, so that
// the box, the link and the answer are one.
import "../paths/paths.css";
import { useState } from "react";
import type { Answer, AskKind } from "../../analysis/index.ts";
import type { Actor } from "../../model/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { composeQuestion, type QuestionParts } from "../../words/index.ts";
import { ActorField } from "../paths/ActorField.tsx";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";

const KINDS: readonly AskKind[] = ["can", "must", "who", "what", "how", "open"];

export function Form({ understood }: { understood: Answer["understood"] }) {
  const say = useSay();
  const run = useRun();
  const policies = useSelect(selectPolicies);
  const actorsOf = (ids: readonly string[]) =>
    ids.flatMap((id) =>
      policies.flatMap(({ actors }) => actors.find((actor) => actor.id === id) ?? []).slice(0, 1),
    );
  const who = actorsOf(understood.actors);
  const towards = actorsOf(understood.towards);
  const matter = understood.matter.join("");
  const parts: QuestionParts = {
    kind: understood.kind,
    who: who[0]?.name ?? "",
    towards: towards[0]?.name ?? "",
    matter,
  };
  const put = (change: Partial<QuestionParts>) =>
    run("ask", { question: composeQuestion({ ...parts, ...change }) });
  const nameOf = (key: string) =>
    policies.flatMap(({ actors }) => actors).find((actor) => actor.key === key)?.name ?? "";
  return (
    <section className="ask-form" aria-label={say("ask.understood")}>
      <Party label={say("ask.who")} named={who} put={(key) => put({ who: nameOf(key) })} />
      <label className="paths-field ask-kind">
        <span>{say("ask.kind")}</span>
        <select
          className="field"
          value={understood.kind}
          onChange={({ target }) => put({ kind: KINDS.find((kind) => kind === target.value) ?? "can" })}
        >
          {KINDS.filter((kind) => kind !== "open" || understood.kind === "open").map((kind) => (
            <option key={kind} value={kind}>
              {say(`ask.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <Party label={say("ask.towards")} named={towards} put={(key) => put({ towards: nameOf(key) })} />
      <Matter matter={matter} put={(words) => put({ matter: words })} />
      {understood.strangers.map((name) => (
        <span key={name} className="chip warn">
          {say("ask.stranger", { name })}
        </span>
      ))}
    </section>
  );
}

/** A party of the question; an empty key takes it out. */
function Party({ label, named, put }: { label: string; named: readonly Actor[]; put(key: string): void }) {
  const say = useSay();
  const language = useLanguage();
  const [first, ...others] = named;
  const names = others.map((actor) => (language === "zh" ? actor.name : actor.nameEn));
  return (
    <div className="ask-party">
      <ActorField label={label} chosen={first} onChoose={(key) => put(key ?? "")} />
      {first && (
        <button
          type="button"
          className="button quiet icon"
          aria-label={`${say("ask.nobody")} ${label}`}
          onClick={() => put("")}
        >
          <Icon name="close" />
        </button>
      )}
      {names.length > 0 && (
        <p className="small muted">
          {say("ask.alsoNamed", { names: names.join(language === "zh" ? "、" : ", ") })}
        </p>
      )}
    </div>
  );
}

function Matter({ matter, put }: { matter: string; put(words: string): void }) {
  const say = useSay();
  const [typed, setTyped] = useState(matter);
  const [seen, setSeen] = useState(matter);
  if (seen !== matter) {
    setSeen(matter);
    setTyped(matter);
  }
  return (
    <label className="paths-field ask-matter">
      <span>{say("ask.matter")}</span>
      <input
        className="field"
        type="text"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing && event.keyCode !== 229) put(typed);
        }}
        onBlur={() => typed !== matter && put(typed)}
      />
    </label>
  );
}
