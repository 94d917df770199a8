// What a person has selected in the text, as offsets; and words of it as steps of a span. The pieces of the text carry
// their offsets (data-start), so that a selection needs no search.
import type { Span } from "../../model/index.ts";

/** The desk's text pane in the page. */
const PANE = ".authoring-text";

function offsetOf(node: Node | null, at: number): number | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const piece = element?.closest("[data-start]");
  if (piece) return Number(piece.getAttribute("data-start")) + (node instanceof Element ? 0 : at);
  // A selection may end on a line itself: its first piece, or the end of its last.
  const inside = element?.querySelectorAll("[data-start]");
  const last = inside?.[inside.length - 1];
  if (!inside || !last) return null;
  if (at === 0) return Number(inside[0]!.getAttribute("data-start"));
  return Number(last.getAttribute("data-start")) + (last.textContent?.length ?? 0);
}

let remembered: Span | null = null;

/** The selected run of the text; null where none is. A button that was pressed meanwhile does not take it away. */
export function chosenSpan(): Span | null {
  const selection = getSelection();
  const pane = document.querySelector(PANE);
  if (!selection || !pane) return null;
  if (selection.isCollapsed || !pane.contains(selection.anchorNode) || !pane.contains(selection.focusNode)) {
    const { activeElement } = document;
    return activeElement && activeElement !== document.body && !pane.contains(activeElement)
      ? remembered
      : null;
  }
  return spanOf(selection);
}

function spanOf(selection: Selection): Span | null {
  const a = offsetOf(selection.anchorNode, selection.anchorOffset);
  const b = offsetOf(selection.focusNode, selection.focusOffset);
  return a === null || b === null || a === b ? null : { start: Math.min(a, b), end: Math.max(a, b) };
}

/** Where the caret or the selection begins, for splitting; null outside the text. */
export function chosenPoint(): number | null {
  const selection = getSelection();
  const pane = document.querySelector(PANE);
  if (!selection || !pane?.contains(selection.anchorNode)) return null;
  return spanOf(selection)?.start ?? offsetOf(selection.anchorNode, selection.anchorOffset);
}

/** Remembers selections for as long as the pane is there. Returns how to stop. */
export function watchSelection(changed: (span: Span | null) => void): () => void {
  const onChange = () => {
    const selection = getSelection();
    const pane = document.querySelector(PANE);
    if (!selection || !pane?.contains(selection.anchorNode)) return;
    remembered = selection.isCollapsed || !pane.contains(selection.focusNode) ? null : spanOf(selection);
    changed(remembered);
  };
  document.addEventListener("selectionchange", onChange);
  return () => {
    remembered = null;
    document.removeEventListener("selectionchange", onChange);
  };
}

export function clearChosen(): void {
  getSelection()?.removeAllRanges();
  remembered = null;
}

/** Ends of the words around an offset: the next one behind it, or the last one before it. */
export function wordStep(text: string, at: number, by: 1 | -1): number {
  const reach = 60;
  const from = by > 0 ? at : Math.max(0, at - reach);
  const part = text.slice(from, by > 0 ? at + reach : at);
  const ends = wordEnds(part).map((end) => from + end);
  if (by > 0) return ends.find((end) => end > at) ?? Math.min(text.length, at + 1);
  return [from, ...ends].reverse().find((end) => end < at) ?? Math.max(0, at - 1);
}

function wordEnds(part: string): number[] {
  // Not every browser can tell words apart; single characters will do there.
  if (!("Segmenter" in Intl)) return [...part].map((_, at) => at + 1);
  const words = new Intl.Segmenter("zh", { granularity: "word" }).segment(part);
  return [...words].map(({ index, segment }) => index + segment.length);
}
