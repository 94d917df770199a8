// What a pointer and the arrow keys do on the text. Bound to the text as a whole: its words are no controls of
// their own (the norm marks are), so a keyboard loses nothing.
import { type RefObject, useEffect } from "react";
import type { Key } from "../../model/index.ts";

export interface TextEvents {
  /** Words or a mark were clicked; keys of the norms there, innermost first, and the element clicked. */
  pick(keys: readonly Key[], how: { add: boolean; at: HTMLElement }): void;
  hover(key: Key | null): void;
  focus(key: Key): void;
}

/** Keys of the norms around an element, innermost first. */
function normsAt(target: Element | null): readonly Key[] {
  const keys: Key[] = [];
  for (
    let at = target?.closest<HTMLElement>("[data-norm]");
    at;
    at = at.parentElement?.closest<HTMLElement>("[data-norm]")
  )
    if (at.dataset.norm) keys.push(at.dataset.norm);
  return keys;
}

/** What the arrow keys go through: marks of norms, and terms that can be asked about. */
const MARKS = "button.reader-tag, .term";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Moves the focus among the norm marks; says whether it did. */
function moveFocus(root: HTMLElement, from: HTMLElement, key: string): boolean {
  const tags = [...root.querySelectorAll<HTMLElement>(MARKS)];
  const step = STEPS[key];
  const to =
    key === "Home"
      ? tags[0]
      : key === "End"
        ? tags.at(-1)
        : step
          ? tags[tags.indexOf(from) + step]
          : undefined;
  to?.focus();
  return to !== undefined;
}

export function useTextPointer(root: RefObject<HTMLElement | null>, events: TextEvents): void {
  useEffect(() => {
    const host = root.current;
    if (!host) return;
    const stop = new AbortController();
    const on = <E extends keyof HTMLElementEventMap>(name: E, run: (event: HTMLElementEventMap[E]) => void) =>
      host.addEventListener(name, run, { signal: stop.signal });
    on("click", (event) => {
      // Words being marked for copying are no click.
      if (getSelection()?.isCollapsed === false && host.contains(getSelection()?.anchorNode ?? null)) return;
      const at = event.target as HTMLElement;
      const keys = normsAt(at);
      const add = event.shiftKey || event.ctrlKey || event.metaKey;
      if (keys.length > 0) events.pick(keys, { add, at });
    });
    // Shift-click selects norms here, not words.
    on("mousedown", (event) => {
      if (event.shiftKey && normsAt(event.target as Element).length > 0) event.preventDefault();
    });
    let last: Key | null = null;
    const hover = (key: Key | null) => {
      if (key !== last) events.hover(key);
      last = key;
    };
    on("pointerover", (event) => hover(normsAt(event.target as Element)[0] ?? null));
    on("pointerleave", () => hover(null));
    on("focusin", (event) => {
      const key = (event.target as HTMLElement).dataset.norm;
      if (key) events.focus(key);
    });
    on("keydown", (event) => {
      const at = event.target as HTMLElement;
      if (at.matches(MARKS) && moveFocus(host, at, event.key)) {
        event.preventDefault();
        event.stopPropagation();
      }
    });
    return () => stop.abort();
  }, [root, events]);
}
