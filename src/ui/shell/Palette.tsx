// The command palette: every action and every actor, by words, pinyin or initials.
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { fold } from "../../analysis/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { ACTIONS, type ActionId, action } from "./actions.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect, useSession } from "./context.tsx";
import { type Entry, found, initials } from "./finding.ts";
import { Sheet } from "./Sheet.tsx";
import { keysOf } from "./shortcuts.ts";

interface Item extends Entry {
  readonly id: string;
  readonly group: "commands" | "actors";
  readonly label: string;
  readonly keys: string | null;
  readonly on: boolean;
  readonly off: boolean;
  run(): void;
}

/** Opens nothing that is open already. */
const LEFT_OUT: readonly ActionId[] = ["palette"];

function useItems(): readonly Item[] {
  const say = useSay();
  const session = useSession();
  const ports = usePorts();
  const language = useLanguage();
  const policies = useSelect(selectPolicies);
  return useMemo(() => {
    const state = session.state();
    const commands = (Object.keys(ACTIONS) as ActionId[])
      .filter((id) => !LEFT_OUT.includes(id))
      .map((id): Item => {
        const { word, keywords, on, idle } = action(id);
        return {
          id,
          group: "commands",
          label: say(word),
          words: fold(`${say(word)} ${keywords}`),
          keys: keysOf(id)?.replace("Mod", "Ctrl") ?? null,
          on: on?.(state) ?? false,
          off: idle?.(state) ?? false,
          run: () => action(id).run({ session, ports }),
        };
      });
    const actors = policies
      .flatMap((policy) => policy.actors)
      .map((actor): Item => {
        const names = [actor.name, ...actor.aliases];
        const spelt = names.flatMap((name) => initials(name, ports.pinyin));
        return {
          id: actor.key,
          group: "actors",
          label: language === "zh" ? actor.name : actor.nameEn,
          words: fold([...names, actor.nameEn, ...spelt].join(" ")),
          keys: null,
          on: false,
          off: false,
          run: () => session.run("select.set", { keys: [actor.key] }),
        };
      });
    return [...commands, ...actors];
  }, [say, session, ports, language, policies]);
}

export function Palette() {
  const say = useSay();
  const run = useRun();
  const list = useId();
  const items = useItems();
  const [asked, setAsked] = useState("");
  const [at, setAt] = useState(0);
  const shown = useMemo(() => found(items, fold(asked)), [items, asked]);
  const current = shown[Math.min(at, shown.length - 1)];
  const option = (item: Item) => `${list}-${item.id}`;
  const choose = (item: Item | undefined) => {
    if (!item || item.off) return;
    run("dialog.close", {});
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to !== undefined && shown.length > 0) {
      event.preventDefault();
      const next = (to + shown.length) % shown.length;
      setAt(next);
      document.getElementById(option(shown[next] as Item))?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") choose(current);
  };
  return (
    <Sheet title={say("shell.open.palette")} bare>
      <input
        // biome-ignore lint/a11y/noAutofocus: the palette was called in order to type into it.
        autoFocus
        className="palette-ask"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={current && option(current)}
        aria-label={say("shell.palette.ask")}
        placeholder={say("shell.palette.ask")}
        value={asked}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setAsked(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} className="menu palette-list" role="listbox" aria-label={say("shell.open.palette")}>
        {(["commands", "actors"] as const).map((group) => {
          const rows = shown.filter((item) => item.group === group);
          if (rows.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: options are grouped by role="group", not by a fieldset.
            <div key={group} role="group" aria-label={say(`shell.palette.${group}`)}>
              <div className="group-name" aria-hidden="true">
                {say(`shell.palette.${group}`)}
              </div>
              {rows.map((item) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the field above, which keeps the focus.
                // biome-ignore lint/a11y/useFocusableInteractive: the field points at it by aria-activedescendant.
                <div
                  key={item.id}
                  id={option(item)}
                  role="option"
                  aria-selected={item === current}
                  aria-disabled={item.off}
                  onClick={() => choose(item)}
                >
                  <span className={`grow${item.off ? " muted" : ""}`}>{item.label}</span>
                  {item.on && <span className="count">{say("shell.palette.on")}</span>}
                  {item.keys && <kbd className="kbd">{item.keys}</kbd>}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {shown.length === 0 && <p className="empty">{say("shell.palette.nothing")}</p>}
      <p className="hidden-text" role="status">
        {say("shell.palette.found", { count: shown.length })}
      </p>
    </Sheet>
  );
}
