export { applied, COMMANDS, type CommandArgs, type CommandName, type HistoryKind } from "./commands.ts";
export { FIRST_PREFERENCES, firstState, firstView, type State } from "./state.ts";
export { makeSession, type Session } from "./store.ts";
export type { Main, Preferences, Theme, View } from "./view.ts";
