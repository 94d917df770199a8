// A card that holds more than its pane sets its letters smaller until all of it is seen: nobody scrolls while teaching.
import { type RefObject, useLayoutEffect } from "react";

/** Shares of the letters' size, largest first; below the last one it scrolls. */
const SHARES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.66];

/** `what` changes when other words stand in the pane. The pane's sheet multiplies its letters by `--fitting`. */
export function useFitting(pane: RefObject<HTMLElement | null>, what: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words need other letters.
  useLayoutEffect(() => {
    const host = pane.current;
    if (!host) return;
    const settle = () => {
      for (const share of SHARES) {
        host.style.setProperty("--fitting", String(share));
        if (host.scrollHeight <= host.clientHeight) break;
      }
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(host);
    return () => observer.disconnect();
  }, [pane, what]);
}
