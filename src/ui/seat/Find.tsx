// A box for names: by name, short form, English, pinyin or initials. The keys stay in the box; Enter takes the
// chair that is lit.
import { type KeyboardEvent, useId, useState } from "react";
import type { Actor } from "../../model/index.ts";
import { LEVEL_WORDS } from "../../words/index.ts";
import { From } from "../library/From.tsx";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { useActors } from "./useActors.ts";

export function Find() {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const list = useId();
  const [asked, setAsked] = useState("");
  const [lit, setLit] = useState(0);
  const found = useActors(asked);
  const at = Math.min(lit, found.length - 1);
  const none = asked.trim() !== "" && found.length === 0;
  const option = (index: number) => `${list}-${index}`;
  const take = (actor: Actor | undefined) => actor && run("seat.choose", { key: actor.key });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to !== undefined && found.length > 0) setLit((to + found.length) % found.length);
    else if (event.key === "Enter") take(found[at]);
    else if (event.key === "Escape" && asked !== "") setAsked("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="seat-find">
      <input
        className="field"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? option(at) : undefined}
        aria-label={say("seat.choose")}
        placeholder={say("seat.find")}
        value={asked}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setAsked(event.target.value);
          setLit(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={list}
        role="listbox"
        aria-label={say("seat.choose")}
        className="menu popover"
        hidden={found.length === 0}
      >
        {found.map((actor, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the box, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: the box points at it by aria-activedescendant.
          <div
            key={actor.key}
            id={option(index)}
            role="option"
            aria-selected={index === at}
            onClick={() => take(actor)}
            onPointerEnter={() => setLit(index)}
          >
            <span className="grow">{language === "zh" ? actor.name : actor.nameEn}</span>
            <From id={actor.policy} />
            <span className="small muted">{LEVEL_WORDS[actor.level][language]}</span>
          </div>
        ))}
      </div>
      <p className={none ? "small muted" : "hidden-text"} role="status">
        {none
          ? say("seat.nothingFound")
          : asked.trim() === ""
            ? ""
            : say("seat.found", { count: found.length })}
      </p>
    </div>
  );
}
