// A combobox over the actors: by name, alias, pinyin or initials. While an input method composes, no key is taken.
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { busiestActors } from "../../analysis/index.ts";
import type { Actor, Key } from "../../model/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { From } from "../library/From.tsx";
import { useSearch } from "../search/useSearch.ts";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";

/** Actors offered at most. */
const MOST = 60;

interface ActorFieldProps {
  readonly label: string;
  readonly chosen: Actor | undefined;
  onChoose(key: Key | null): void;
}

export function ActorField({ label, chosen, onChoose }: ActorFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  /** null: nobody is typing, the chosen actor is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const offered = useOffered(typed);
  const name = (actor: Actor) => (language === "zh" ? actor.name : actor.nameEn);
  const open = typed !== null;
  const active = offered[Math.min(at, offered.length - 1)];
  const optionId = (actor: Actor) => `${id}-${actor.id}`;
  const take = (actor: Actor | undefined) => {
    if (actor) onChoose(actor.key);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (open)
        setAt((Math.min(at, offered.length - 1) + step + offered.length) % Math.max(offered.length, 1));
      else setTyped("");
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      take(active);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <div className="paths-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={say("paths.choose")}
        aria-expanded={open}
        aria-autocomplete="list"
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open && active ? optionId(active) : undefined}
        value={typed ?? (chosen ? name(chosen) : "")}
        onFocus={({ target }) => target.select()}
        onClick={() => !open && setTyped("")}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(null)}
      />
      {open && (
        <div id={`${id}-list`} className="popover menu paths-options" role="listbox" aria-label={label}>
          {offered.length === 0 && <p className="small muted">{say("paths.noMatch")}</p>}
          {offered.map((actor) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys stay with the input
            // biome-ignore lint/a11y/useFocusableInteractive: the keys stay with the input
            <div
              key={actor.key}
              id={optionId(actor)}
              role="option"
              aria-selected={actor === chosen}
              data-focused={actor === active || undefined}
              ref={(element) => {
                if (element && actor === active) element.scrollIntoView({ block: "nearest" });
              }}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(actor)}
            >
              <span className="grow">{name(actor)}</span> <From id={actor.policy} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Actors for what is typed, best first; for nothing, those that most norms name. */
function useOffered(typed: string | null): readonly Actor[] {
  const policies = useSelect(selectPolicies);
  const query = typed?.trim() ?? "";
  const found = useSearch(query !== "", query, MOST);
  const all = useMemo(
    () => policies.flatMap((policy) => busiestActors(policy, MOST).map(({ actor }) => actor)),
    [policies],
  );
  if (query === "") return all;
  return (found.result?.actors.hits ?? []).flatMap((hit) =>
    hit.found.kind === "actor" ? [hit.found.actor] : [],
  );
}
