// The card that explains a term: shown while the pointer or the focus is on a word marked `data-term` inside an
// element, and while the pointer is on the card itself. Esc closes it.
import "./glossary.css";
import { type RefObject, useCallback, useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Term } from "../../model/index.ts";
import { TermCard } from "./TermCard.tsx";

/** Before it opens under a passing pointer, and before it closes behind one, in ms. */
const WAIT = 250;
/** Between card, word and the window's edge, in px. */
const GAP = 8;

interface TermTipsProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly terms: readonly Term[];
}

interface Open {
  readonly term: Term;
  readonly at: HTMLElement;
}

export function TermTips({ root, terms }: TermTipsProps) {
  const id = useId();
  const [open, setOpen] = useState<Open | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((next: Open | null, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), wait);
  }, []);
  useEffect(() => {
    const host = root.current;
    if (!host) return;
    const stop = new AbortController();
    const under = (target: EventTarget | null): Open | null => {
      const at = target instanceof Element ? target.closest<HTMLElement>("[data-term]") : null;
      const term = terms.find((candidate) => candidate.term === at?.dataset.term);
      return at && term ? { term, at } : null;
    };
    const listen = (name: keyof HTMLElementEventMap, run: (event: Event) => void) =>
      host.addEventListener(name, run, { signal: stop.signal });
    // A word that has the focus keeps its card when the pointer goes elsewhere, or the page scrolls under it.
    const focused = () => under(document.activeElement);
    listen("pointerover", ({ target }) => later(under(target) ?? focused(), WAIT));
    listen("pointerleave", () => later(focused(), WAIT));
    listen("focusin", ({ target }) => later(under(target), 0));
    listen("focusout", () => later(null, WAIT));
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || !document.querySelector(".term-tip")) return;
        // This Esc is the card's: nothing else is to be left with it.
        event.stopPropagation();
        event.preventDefault();
        later(null, 0);
      },
      { signal: stop.signal, capture: true },
    );
    return () => {
      stop.abort();
      clearTimeout(timer.current);
    };
  }, [root, terms, later]);
  useEffect(() => {
    open?.at.setAttribute("aria-describedby", id);
    return () => open?.at.removeAttribute("aria-describedby");
  }, [open, id]);
  if (!open) return null;
  return createPortal(
    <div
      id={id}
      role="tooltip"
      className="popover term-tip"
      ref={(card) => {
        if (card) put(card, open.at);
      }}
      onPointerEnter={() => later(open, 0)}
      onPointerLeave={() => later(null, WAIT)}
    >
      <TermCard term={open.term} />
    </div>,
    document.body,
  );
}

/** Above the word where there is room, else below; never over the window's edge. Past React: it is measured first. */
function put(card: HTMLElement, word: HTMLElement): void {
  const at = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(Math.max(at.left + at.width / 2 - width / 2, GAP), window.innerWidth - width - GAP);
  const above = at.top - height - GAP;
  card.style.left = `${left}px`;
  card.style.top = `${above >= GAP ? above : at.bottom + GAP}px`;
}
