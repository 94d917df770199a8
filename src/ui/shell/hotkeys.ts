// Listens for the keys of the page. Silent while an input method composes, while the person types, and while
// a dialog or a menu has the keys.
import { useLayoutEffect } from "react";
import { ownsPage } from "../../session/index.ts";
import { type ActionId, action } from "./actions.ts";
import { usePorts, useSession } from "./context.tsx";
import { shortcutOf } from "./shortcuts.ts";

const FIELDS =
  "input:not([type='checkbox'], [type='radio'], [type='range']), textarea, select, [contenteditable='true']";
/** What Enter and Space press when it has the focus. */
const PRESSED = "button, a[href], summary, [role='button'], [role='menuitemradio']";
const OWN_KEYS = "[role='menu'], [role='dialog'], [role='listbox']";

/** What still answers while the lectern has the page: its keys are its own. */
const ON_LECTERN: ReadonlySet<ActionId> = new Set(["fullscreen", "theme", "undo", "redo"]);

/** keyCode 229 is how older browsers say that an input method has the key. */
const composing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

/** One key alone that types a sign: what a person who dictates, or whose hands shake, may want to switch off. */
const isSingle = (event: KeyboardEvent) => event.key.length === 1 && !event.ctrlKey && !event.metaKey;

export function useHotkeys(): void {
  const session = useSession();
  const ports = usePorts();
  // With the first frame, not after it: a key pressed while the network is still being placed must count.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || composing(event) || session.state().dialog !== null) return;
      const target = event.target instanceof Element ? event.target : null;
      const state = session.state();
      // A view's own key that has nothing to do leaves the stroke to what it means everywhere.
      const own = shortcutOf(event, state.view.main);
      const shortcut = own?.main && action(own.action).idle?.(state) ? shortcutOf(event) : own;
      if (!shortcut || target?.closest(OWN_KEYS)) return;
      if ((event.key === "Enter" || event.key === " ") && target?.closest(PRESSED)) return;
      if (ownsPage(session.state().view) && !ON_LECTERN.has(shortcut.action)) return;
      if (target?.closest(FIELDS) && !shortcut.inFields) return;
      if (isSingle(event) && !session.state().preferences.singleKeys) return;
      event.preventDefault();
      action(shortcut.action).run({ session, ports });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [session, ports]);
}
