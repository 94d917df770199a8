// Brings words into view: the selection's when it changes elsewhere, a clause's when the reader is sent there.
// Scrolling is all that these effects do; nothing of the state is copied.
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Key, Policy } from "../../model/index.ts";
import { useSelect, useSession } from "../shell/context.tsx";
import { useMotion } from "../shell/media.ts";

/** Where in the pane the words come to stand, as a share of its height. */
const REST = 0.28;

/** Norms of a selection that are looked for: one of them in view is enough. */
export const FOLLOWED = 40;

type Go = (target: Element | null, always?: boolean) => void;

/** Scrolls a pane to an element in it; not when it is in view already, unless it must. */
export function useGo(pane: RefObject<HTMLElement | null>): Go {
  const smooth = useMotion(1) > 0;
  return useCallback(
    (target, always = false) => {
      const host = pane.current;
      if (!host || !target) return;
      const box = target.getBoundingClientRect();
      const frame = host.getBoundingClientRect();
      if (!always && box.top >= frame.top + 8 && box.top <= frame.bottom - 48) return;
      const top = host.scrollTop + box.top - frame.top - host.clientHeight * REST;
      host.scrollTo({ top, behavior: smooth ? "smooth" : "auto" });
    },
    [pane, smooth],
  );
}

const firstOf = (host: HTMLElement | null, name: string, value: string) =>
  host?.querySelector(`[data-${name}="${CSS.escape(value)}"]`) ?? null;

/** Follows the selection and `reader.go`. `marked`: keys of the norms that the selection marks, in reading order. */
export function useFollow(pane: RefObject<HTMLElement | null>, policy: Policy, marked: readonly Key[]): void {
  const session = useSession();
  const go = useGo(pane);
  const selection = useSelect((state) => state.view.selection);
  const latest = useRef(marked);
  latest.current = marked;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection is what is followed; a change of the filter alone must not move the page.
  useEffect(() => {
    const places = latest.current.slice(0, FOLLOWED).map((key) => firstOf(pane.current, "norm", key));
    const frame = pane.current?.getBoundingClientRect();
    const inView = places.some((place) => {
      const top = place?.getBoundingClientRect().top ?? -1;
      return frame && top >= frame.top && top <= frame.bottom - 24;
    });
    if (!inView) go(places[0] ?? null);
  }, [selection, policy, go]);

  useEffect(() => {
    const sent = (clause: string | null) => {
      if (clause === null) pane.current?.scrollTo({ top: 0 });
      else go(firstOf(pane.current, "clause", clause), true);
    };
    const { selection: chosen, clause } = session.state().view;
    if (clause !== null && chosen.length === 0) sent(clause);
    return session.subscribe((state, old, command) => {
      if (command === "reader.go" || state.view.clause !== old.view.clause) sent(state.view.clause);
    });
  }, [session, pane, go]);
}

/** Address of the section at the top of the pane; null above the first heading. */
export function useCurrentSection(pane: RefObject<HTMLElement | null>, policy: Policy): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another policy has other headings.
  useEffect(() => {
    const host = pane.current;
    if (!host) return;
    const look = () => {
      const limit = host.getBoundingClientRect().top + host.clientHeight * (REST + 0.05);
      const passed = [...host.querySelectorAll<HTMLElement>("[data-section]")].filter(
        (heading) => heading.getBoundingClientRect().top <= limit,
      );
      setCurrent(passed.at(-1)?.dataset.section ?? null);
    };
    look();
    host.addEventListener("scroll", look, { passive: true });
    return () => host.removeEventListener("scroll", look);
  }, [pane, policy]);
  return current;
}
