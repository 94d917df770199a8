// What the middle of the page can show: one table for tabs, menu and phone, in the order of the session's MAINS.
import { MAINS, type Main } from "../../session/index.ts";
import type { WordKey } from "../../words/index.ts";
import type { IconName } from "./icons.tsx";

export interface MainSign {
  readonly id: Main;
  readonly word: WordKey;
  readonly icon: IconName;
}

const SIGNS: Readonly<Record<Main, Omit<MainSign, "id">>> = {
  network: { word: "shell.main.network", icon: "network" },
  list: { word: "shell.main.list", icon: "list" },
  ask: { word: "shell.main.ask", icon: "ask" },
  matrix: { word: "shell.main.matrix", icon: "matrix" },
  seat: { word: "shell.main.seat", icon: "seat" },
  procedures: { word: "shell.main.procedures", icon: "procedures" },
  audit: { word: "shell.main.audit", icon: "audit" },
  paths: { word: "shell.main.paths", icon: "paths" },
  quiz: { word: "shell.main.quiz", icon: "quiz" },
  authoring: { word: "shell.main.authoring", icon: "authoring" },
  training: { word: "shell.main.training", icon: "lectern" },
  compare: { word: "shell.main.compare", icon: "compare" },
  library: { word: "shell.main.library", icon: "library" },
  duties: { word: "shell.main.duties", icon: "duties" },
};

export const MAIN_SIGNS: readonly MainSign[] = MAINS.map((id) => ({ id, ...SIGNS[id] }));

/** The first so many as tabs, with the one that is shown always among them; the rest for the menu. */
export function split(main: Main, room: number): { tabs: readonly MainSign[]; rest: readonly MainSign[] } {
  if (MAIN_SIGNS.length <= room) return { tabs: MAIN_SIGNS, rest: [] };
  const first = MAIN_SIGNS.slice(0, room);
  const shown = MAIN_SIGNS.filter(({ id }) => id === main);
  const tabs = first.includes(shown[0] as MainSign) ? first : [...first.slice(0, -1), ...shown];
  return { tabs, rest: MAIN_SIGNS.filter((sign) => !tabs.includes(sign)) };
}
