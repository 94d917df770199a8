// The help on keys: the very table that the handler obeys.
import { action } from "./actions.ts";
import { useRun, useSay, useSelect } from "./context.tsx";
import { Sheet } from "./Sheet.tsx";
import { printed, SHORTCUTS } from "./shortcuts.ts";

const GROUPS = ["find", "look", "step", "quiz", "authoring", "frame"] as const;
const MOUSE = ["wheel", "drag", "click", "shiftClick", "dragNode"] as const;
const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

export function ShortcutHelp() {
  const say = useSay();
  const run = useRun();
  const single = useSelect((state) => state.preferences.singleKeys);
  const mac = isMac();
  return (
    <Sheet title={say("shell.open.shortcuts")} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="panel-body keys-body" tabIndex={0} aria-label={say("shell.open.shortcuts")}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{say(`shell.keys.${group}`)}</h3>
            <dl>
              {SHORTCUTS.filter((shortcut) => shortcut.group === group).map(({ action: id, keys }) => (
                <div key={id}>
                  <dt>{say(action(id).word)}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key} className="kbd">
                        {printed(key, mac)}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{say("shell.keys.mouse")}</h3>
          <dl>
            {MOUSE.map((way) => (
              <div key={way}>
                <dt>{say(`shell.keys.${way}Does`)}</dt>
                <dd>
                  <kbd className="kbd">{say(`shell.keys.${way}`)}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </section>
      <div className="keys-foot">
        <label className="row">
          <input
            type="checkbox"
            checked={single}
            onChange={(event) => run("preferences.set", { singleKeys: event.target.checked })}
          />
          {say("shell.keys.single")}
        </label>
        <p className="muted small">{say("shell.keys.singleNote")}</p>
      </div>
    </Sheet>
  );
}
