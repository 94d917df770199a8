// Scrolling a text as reading it: the clause at the reading line is the one being read.
import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { Clause } from "../../model/index.ts";

/** The reading line, as a share of the pane's height from its top. */
const LINE = 0.42;
/** After we scrolled ourselves, what the browser reports for so long is no reading, ms. */
const OURS = 160;

/** Tells of the clause at the line after a person scrolled. Returns how to bring a clause to the line. */
export function useReadingScroll(
  pane: RefObject<HTMLElement | null>,
  clauses: readonly Clause[],
  onRead: (address: string) => void,
): (address: string) => void {
  const ours = useRef(0);
  const latest = useRef(onRead);
  latest.current = onRead;
  useEffect(() => {
    const host = pane.current;
    if (!host) return;
    let frame = 0;
    const read = () => {
      frame = 0;
      if (performance.now() < ours.current) return;
      const line = host.getBoundingClientRect().top + host.clientHeight * LINE;
      const last = [...host.querySelectorAll<HTMLElement>("[data-clause]")].findLast(
        (each) => (each.getClientRects()[0]?.top ?? Number.POSITIVE_INFINITY) <= line,
      );
      const address = last?.dataset.clause ?? clauses[0]?.address;
      if (address) latest.current(address);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(read);
    };
    host.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      host.removeEventListener("scroll", onScroll);
    };
  }, [pane, clauses]);
  return useCallback(
    (address) => {
      const host = pane.current;
      const clause = host?.querySelector(`[data-clause="${address}"]`);
      const box = clause?.getClientRects()[0];
      if (!host || !box) return;
      ours.current = performance.now() + OURS;
      host.scrollTop +=
        box.top - host.getBoundingClientRect().top - host.clientHeight * LINE + box.height / 2;
    },
    [pane],
  );
}
