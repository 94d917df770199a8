// A combobox over the desk's actors: by name, alias, pinyin or initials; a name that nobody has yet makes a new one.
// While an input method composes, no key is taken.
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import type { Deskwork } from "../../analysis/index.ts";
import { useSay } from "../shell/context.tsx";
import { actorsFor, usePinyin } from "./findActors.ts";

const MOST = 30;

/** An actor, nobody (文件未写明), or a name to make one of. */
export type Picked = { readonly actor: string | null } | { readonly name: string };

interface PartyFieldProps {
  readonly work: Deskwork;
  readonly label: string;
  /** Whether 文件未写明 can be chosen. */
  readonly unnamed?: boolean;
  /** Whether a name that nobody has can be chosen. */
  readonly fresh?: boolean;
  /** Not offered. */
  readonly without?: readonly string[];
  onPick(picked: Picked): void;
}

interface Option {
  readonly key: string;
  readonly words: string;
  readonly more: string;
  readonly picked: Picked;
}

export function PartyField({ work, label, unnamed, fresh = true, without, onPick }: PartyFieldProps) {
  const say = useSay();
  const id = useId();
  /** null: the list is closed. */
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const readings = usePinyin(work, typed !== null);
  const options = useMemo((): readonly Option[] => {
    if (typed === null) return [];
    const clean = typed.trim();
    const found = actorsFor(work, clean, readings)
      .filter((actor) => !without?.includes(actor.id))
      .slice(0, MOST)
      .map((actor) => ({
        key: actor.id,
        words: actor.name,
        more: actor.aliases.join("、"),
        picked: { actor: actor.id },
      }));
    const known = work.actors.some(({ name, aliases }) => [name, ...aliases].includes(clean));
    return [
      ...found,
      ...(unnamed && clean === ""
        ? [{ key: "-", words: say("desk.unnamed"), more: "", picked: { actor: null } }]
        : []),
      ...(fresh && clean !== "" && !known
        ? [{ key: "+", words: say("desk.newActor", { name: clean }), more: "", picked: { name: clean } }]
        : []),
    ];
  }, [typed, work, readings, without, unnamed, fresh, say]);
  const open = typed !== null && options.length > 0;
  const active = options[Math.min(at, options.length - 1)];
  const take = (option: Option | undefined) => {
    if (option) onPick(option.picked);
    setTyped(null);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (open) setAt((Math.min(at, options.length - 1) + step + options.length) % options.length);
      else setTyped("");
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (open) take(active);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      // Esc leaves the list first, then the field: the desk's keys answer again.
      if (open) setTyped(null);
      else event.currentTarget.blur();
    }
  };
  return (
    <div className="authoring-pick">
      <input
        className="field"
        type="text"
        role="combobox"
        lang="zh"
        autoComplete="off"
        spellCheck={false}
        placeholder={label}
        aria-label={label}
        aria-expanded={open}
        aria-autocomplete="list"
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open && active ? `${id}-${active.key}` : undefined}
        value={typed ?? ""}
        onFocus={() => setTyped((now) => now ?? "")}
        onClick={() => setTyped((now) => now ?? "")}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(null)}
      />
      {open && (
        <div id={`${id}-list`} className="popover menu authoring-options" role="listbox" aria-label={label}>
          {options.map((option) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys stay with the input
            // biome-ignore lint/a11y/useFocusableInteractive: the keys stay with the input
            <div
              key={option.key}
              id={`${id}-${option.key}`}
              role="option"
              aria-selected={option === active}
              data-focused={option === active || undefined}
              ref={(element) => {
                if (element && option === active) element.scrollIntoView({ block: "nearest" });
              }}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
            >
              <span>{option.words}</span>
              {option.more && <span className="muted small">{option.more}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
