// Two panes that scroll together: the norm at the top of one brings its counterpart to the same height in the other.

/** The pane that a person moves leads; what we move answers with a scroll event of its own, which is not followed. */
const moved = new WeakMap<Element, number>();

/** Below the pane's upper edge, in px: where the eye rests. */
const EYE = 90;

export function follow(pane: HTMLElement, other: HTMLElement): void {
  if (moved.get(pane) === Math.round(pane.scrollTop)) {
    moved.delete(pane);
    return;
  }
  const top = pane.getBoundingClientRect().top + EYE;
  let lead: { element: Element; answer: Element } | null = null;
  for (const element of pane.querySelectorAll<HTMLElement>("[data-pair]")) {
    const answer = other.querySelector(`[data-pair="${CSS.escape(element.dataset.pair ?? "")}"]`);
    if (!answer) continue;
    lead = { element, answer };
    if (element.getBoundingClientRect().bottom >= top) break;
  }
  if (!lead) return;
  const away = lead.element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  const now = lead.answer.getBoundingClientRect().top - other.getBoundingClientRect().top;
  const atEnd = pane.scrollTop <= 0 ? 0 : other.scrollTop + now - away;
  const before = other.scrollTop;
  other.scrollTop = atEnd;
  if (other.scrollTop !== before) moved.set(other, Math.round(other.scrollTop));
}
