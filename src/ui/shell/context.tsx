// How every feature reaches the session and the words: by hooks, never by a module-level store.
import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from "react";
import type { Language } from "../../model/index.ts";
import type { Ports, Session, State } from "../../session/index.ts";
import { type Facts, say, type WordKey } from "../../words/index.ts";

const SessionContext = createContext<Session | null>(null);
const PortsContext = createContext<Ports | null>(null);

interface SessionProviderProps {
  session: Session;
  ports: Ports;
  children: ReactNode;
}

export function SessionProvider({ session, ports, children }: SessionProviderProps) {
  return (
    <SessionContext value={session}>
      <PortsContext value={ports}>{children}</PortsContext>
    </SessionContext>
  );
}

/** The session; throws outside the provider, which is a bug of ours. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside SessionProvider");
  return session;
}

/** What touches the browser: clipboard, files, full screen, clock; and the pinyin of the shipped names. */
export function usePorts(): Ports {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error("usePorts outside SessionProvider");
  return ports;
}

/** A part of the state, or anything derived from it by a memoised selector: the same input must give the same value. */
export function useSelect<T>(select: (state: State) => T): T {
  const session = useSession();
  const selected = () => select(session.state());
  return useSyncExternalStore(session.subscribe, selected, selected);
}

/** Runs commands by name. */
export function useRun(): Session["run"] {
  return useSession().run;
}

export function useLanguage(): Language {
  return useSelect((state) => state.preferences.language);
}

/** Says words in the person's language: `say("network.fit")`. */
export function useSay(): (key: WordKey, facts?: Facts) => string {
  const language = useLanguage();
  return useCallback((key, facts) => say(language, key, facts), [language]);
}
