// A media query as a value that stays true to the screen.
import { useCallback, useSyncExternalStore } from "react";

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    [query],
  );
  // Where the page is drawn by the build there is no screen: a wide one is assumed.
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => /min-width/.test(query),
  );
}

/** Below this width the frame is a phone's: one panel at a time, tabs at the bottom. */
export const usePhone = (): boolean => useMedia("(max-width: 759px)");

/** Milliseconds of a transition for this person: none under reduced motion. */
export const useMotion = (ms: number): number => (useMedia("(prefers-reduced-motion: reduce)") ? 0 : ms);
