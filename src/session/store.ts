// The store: holds the state, runs commands, tells listeners. zustand's vanilla store underneath.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Workspace } from "../model/index.ts";
import { applied, type CommandArgs, type CommandName } from "./commands.ts";
import { firstState, type State } from "./state.ts";
import type { Preferences } from "./view.ts";

export interface Session {
  state(): State;
  subscribe(listener: (state: State, old: State, command: CommandName) => void): () => void;
  run<N extends CommandName>(name: N, args: CommandArgs<N>): void;
}

/** A session over a checked workspace. */
export function makeSession(workspace: Workspace, preferences?: Preferences): Session {
  const store: StoreApi<State> = createStore(() => firstState(workspace, preferences));
  let running: CommandName = "view.load";
  return {
    state: store.getState,
    subscribe: (listener) => store.subscribe((state, old) => listener(state, old, running)),
    run(name, args) {
      running = name;
      store.setState(applied(store.getState(), name, args), true);
    },
  };
}
