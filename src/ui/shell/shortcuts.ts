// The one table of keys: the handler obeys it and the help (?) shows it.
import type { Main } from "../../session/index.ts";
import type { ActionId } from "./actions.ts";

export interface Shortcut {
  readonly action: ActionId;
  /** Any of these; `Mod` is Ctrl, or ⌘ on a Mac. Letters stand for the key, whatever its case. */
  readonly keys: readonly string[];
  readonly group: "find" | "look" | "step" | "quiz" | "authoring" | "frame";
  /** Only while this is the view shown; it goes before a key that holds everywhere. */
  readonly main?: Main;
  /** Also while the cursor is in a field. */
  readonly inFields?: boolean;
}

/** A key of the authoring desk. */
const desk = (action: ActionId, ...keys: readonly string[]): Shortcut => ({
  action,
  keys,
  group: "authoring",
  main: "authoring",
});

export const SHORTCUTS: readonly Shortcut[] = [
  { action: "search", keys: ["/", "Mod+F"], group: "find" },
  { action: "palette", keys: ["Mod+K"], group: "find", inFields: true },
  { action: "filters", keys: ["S"], group: "find" },
  { action: "main", keys: ["L"], group: "look" },
  { action: "ask", keys: ["Q"], group: "look" },
  { action: "matrix", keys: ["M"], group: "look" },
  { action: "seat", keys: ["W"], group: "look" },
  { action: "procedures", keys: ["O"], group: "look" },
  { action: "audit", keys: ["A"], group: "look" },
  { action: "duties", keys: ["Y"], group: "look" },
  { action: "paths", keys: ["J"], group: "look" },
  { action: "training", keys: ["D"], group: "look" },
  { action: "print", keys: ["P"], group: "look", main: "seat" },
  { action: "quiz", keys: ["K"], group: "look" },
  { action: "quiz-a", keys: ["A", "1"], group: "quiz", main: "quiz" },
  { action: "quiz-b", keys: ["B", "2"], group: "quiz", main: "quiz" },
  { action: "quiz-c", keys: ["C", "3"], group: "quiz", main: "quiz" },
  { action: "quiz-d", keys: ["D", "4"], group: "quiz", main: "quiz" },
  { action: "quiz-next", keys: ["Enter", "→", "PageDown"], group: "quiz", main: "quiz" },
  { action: "quiz-previous", keys: ["←", "PageUp"], group: "quiz", main: "quiz" },
  { action: "quiz-reveal", keys: ["Space"], group: "quiz", main: "quiz" },
  { action: "quiz-leave", keys: ["Esc"], group: "quiz", main: "quiz" },
  { action: "quiz-print", keys: ["P"], group: "quiz", main: "quiz" },
  { action: "authoring", keys: ["V"], group: "look" },
  desk("draft-accept", "A", "Enter"),
  desk("draft-reject", "X"),
  desk("draft-doubtful", "N"),
  desk("draft-unread", "U"),
  desk("draft-next", "J"),
  desk("draft-previous", "K"),
  desk("draft-obligation", "1"),
  desk("draft-prohibition", "2"),
  desk("draft-permission", "3"),
  desk("draft-power", "4"),
  desk("draft-force", "F"),
  desk("draft-bearer", "B"),
  desk("draft-other", "O"),
  desk("draft-split", "S"),
  desk("draft-merge", "G"),
  desk("draft-make", "M"),
  desk("draft-span", "="),
  desk("draft-shorter", "["),
  desk("draft-longer", "]"),
  desk("draft-later", "}"),
  desk("draft-earlier", "{"),
  desk("draft-comment", "C"),
  desk("draft-background", "5"),
  desk("draft-purpose", "6"),
  desk("draft-exhortation", "7"),
  desk("draft-heading", "8"),
  desk("draft-doubt", "9"),
  desk("draft-undo", "Mod+Z"),
  desk("draft-redo", "Mod+Shift+Z", "Mod+Y"),
  { action: "lens", keys: ["G"], group: "look" },
  { action: "structure", keys: ["X"], group: "look" },
  { action: "degree-1", keys: ["1"], group: "look" },
  { action: "degree-2", keys: ["2"], group: "look" },
  { action: "degree-3", keys: ["3"], group: "look" },
  { action: "fit", keys: ["\\"], group: "look" },
  { action: "next", keys: ["N"], group: "step" },
  { action: "previous", keys: ["P"], group: "step" },
  { action: "cite", keys: ["C"], group: "step" },
  { action: "escape", keys: ["Esc"], group: "step" },
  { action: "undo", keys: ["Mod+Z"], group: "step" },
  { action: "redo", keys: ["Mod+Shift+Z", "Mod+Y"], group: "step" },
  { action: "reader", keys: ["R"], group: "frame" },
  { action: "inspector", keys: ["I"], group: "frame" },
  { action: "open", keys: ["Mod+O"], group: "frame", inFields: true },
  { action: "export", keys: ["E"], group: "frame" },
  { action: "theme", keys: ["T"], group: "frame" },
  { action: "fullscreen", keys: ["F"], group: "frame" },
  { action: "shortcuts", keys: ["?"], group: "frame" },
];

/** The part of a keyboard event that decides. */
export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Keys by the names that the table gives them. */
const NAMED: Readonly<Record<string, string>> = {
  Escape: "Esc",
  " ": "Space",
  ArrowRight: "→",
  ArrowLeft: "←",
};

function strikes(keys: string, stroke: Stroke): boolean {
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  const letter = /^[A-Z]$/.test(key);
  if ((stroke.ctrlKey || stroke.metaKey) !== parts.includes("Mod") || stroke.altKey) return false;
  // Signs need Shift on one keyboard and not on another; letters say whether they want it.
  if (letter && stroke.shiftKey !== parts.includes("Shift")) return false;
  const struck = NAMED[stroke.key] ?? stroke.key;
  return letter ? struck.toUpperCase() === key : struck === key;
}

/** The shortcut that a stroke means in a view, if any. */
export const shortcutOf = (stroke: Stroke, main?: Main): Shortcut | undefined =>
  SHORTCUTS.filter(({ keys }) => keys.some((wanted) => strikes(wanted, stroke)))
    .sort((a, b) => Number(b.main !== undefined) - Number(a.main !== undefined))
    .find((shortcut) => shortcut.main === undefined || shortcut.main === main);

/** Keys as they are printed on this machine's keyboard: `Ctrl+K`, or `⌘K`. */
export function printed(keys: string, mac: boolean): string {
  if (!mac) return keys.replace("Mod", "Ctrl");
  return keys.replace("Mod", "⌘").replace("Shift", "⇧").replaceAll("+", "");
}

/** The first keys of an action, or null. */
export const keysOf = (action: ActionId): string | null =>
  SHORTCUTS.find((shortcut) => shortcut.action === action)?.keys[0] ?? null;
