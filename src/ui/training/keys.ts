// The keys of the lectern, those of presenters' remotes among them. Not for us: keys that an input method is
// composing with, keys in a field, keys with Ctrl, Alt or ⌘.

export type LecternKey = "next" | "previous" | "first" | "last" | "black" | "laser" | "leave" | "again";

const KEYS: Readonly<Record<string, LecternKey>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  k: "laser",
  Escape: "leave",
  r: "again",
};

const FIELDS = "input, textarea, select, [contenteditable='true']";
/** What answers Enter and Space itself. */
const PRESSED = "button, summary, a, [role='button']";

export interface Stroke {
  readonly key: string;
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: { closest?(selector: string): unknown } | null;
}

/** What a stroke means on the lectern; null where it is not for us. */
export function lecternKey(stroke: Stroke): LecternKey | null {
  // keyCode 229 is how older browsers say that an input method has the key.
  if (stroke.isComposing || stroke.keyCode === 229) return null;
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  const within = (selector: string) => Boolean(stroke.target?.closest?.(selector));
  if (within(FIELDS)) return null;
  if ((stroke.key === "Enter" || stroke.key === " ") && within(PRESSED)) return null;
  return KEYS[stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key] ?? null;
}
