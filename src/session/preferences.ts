// Preferences on the machine: read with suspicion (anyone may have written there), kept field by field.
// What a link overrode is not remembered; only what the person set is.
import { LANGUAGES } from "../model/index.ts";
import { keep } from "./keeping.ts";
import type { StoragePort } from "./ports.ts";
import { FIRST_PREFERENCES } from "./state.ts";
import type { Session } from "./store.ts";
import type { Panel, PanelName, Preferences, Theme } from "./view.ts";

export const PREFERENCES_KEY = "quanze.preferences";
const THEMES: readonly Theme[] = ["auto", "light", "dark", "contrast"];
const PANELS: readonly PanelName[] = ["reader", "inspector", "filters"];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function oneOf<T>(values: readonly T[], value: unknown, otherwise: T): T {
  return values.includes(value as T) ? (value as T) : otherwise;
}

function panel(value: unknown, otherwise: Panel): Panel {
  if (!isRecord(value)) return otherwise;
  const share = typeof value.share === "number" && value.share > 0 && value.share < 1 ? value.share : null;
  return {
    open: typeof value.open === "boolean" ? value.open : otherwise.open,
    share: share ?? otherwise.share,
  };
}

function parsed(text: string | null): Record<string, unknown> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    // Not ours, or cut short: the person loses a setting, not the page.
    return {};
  }
}

/** What was remembered; whatever is missing or makes no sense is as on a first visit. */
export function readPreferences(storage: StoragePort): Preferences {
  const kept = parsed(storage.read(PREFERENCES_KEY));
  const panels = isRecord(kept.panels) ? kept.panels : {};
  const first = FIRST_PREFERENCES;
  return {
    language: oneOf(LANGUAGES, kept.language, first.language),
    theme: oneOf(THEMES, kept.theme, first.theme),
    lectern: typeof kept.lectern === "boolean" ? kept.lectern : first.lectern,
    panels: Object.fromEntries(
      PANELS.map((name) => [name, panel(panels[name], first.panels[name])]),
    ) as Preferences["panels"],
    guideSeen: kept.guideSeen === true,
    singleKeys: kept.singleKeys !== false,
  };
}

/** Writes every preference that the person changes, beside what another tab has written. Returns how to stop. */
export function keepPreferences(session: Session, storage: StoragePort): () => void {
  return session.subscribe((state, old, command) => {
    if (state.preferences === old.preferences) return;
    if (command === "view.load" || command === "view.override") return;
    const changed = Object.entries(state.preferences).filter(
      ([name, value]) => value !== old.preferences[name as keyof Preferences],
    );
    const kept = { ...readPreferences(storage), ...Object.fromEntries(changed) };
    keep(session, storage, PREFERENCES_KEY, JSON.stringify(kept));
  });
}
