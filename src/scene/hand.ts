// Reads the hand: wheel, drag, pinch, click, double click, on an element. Says what was meant in px of the
// pane; what is moved or picked is up to the listener.
import type { Point } from "../graph/index.ts";

/** Movement in px below which a press is a click. */
const STILL = 4;
/** A second click within this time and distance is a double one. */
const DOUBLE = { ms: 380, px: 8 } as const;
/** Zoom per px of wheel travel; a trackpad's pinch arrives as a wheel with Ctrl and smaller steps. */
const WHEEL = { notch: 0.0016, pinch: 0.011, line: 16, page: 400 } as const;
/** Nothing moved for this long: the hand rests. */
const REST = 140;

export interface HandEvents {
  /** A press began; true when it takes hold of an item, so that the item and not the picture moves. */
  grab(at: Point, finger: boolean): boolean;
  carry(to: Point): void;
  drop(to: Point): void;
  pan(by: Point): void;
  zoom(factor: number, at: Point): void;
  /** After a pan or zoom the hand came to rest. */
  rest(): void;
  click(at: Point, how: { add: boolean; double: boolean; finger: boolean }): void;
  /** The pointer rests or moves without a press; null when it left. */
  point(at: Point | null): void;
}

/** Listens on an element until the returned function is called. */
export function watchHand(element: HTMLElement, events: HandEvents): () => void {
  const life = new AbortController();
  const pressed = new Map<number, Point>();
  let start: Point | null = null;
  let mode: "none" | "still" | "pan" | "carry" | "pinch" = "none";
  let grabbed = false;
  let last: { at: Point; time: number } | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const place = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const restSoon = (after: number) => {
    clearTimeout(resting);
    resting = setTimeout(() => events.rest(), after);
  };
  const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

  function down(event: PointerEvent): void {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    const at = place(event);
    pressed.set(event.pointerId, at);
    if (pressed.size === 1) {
      start = at;
      mode = "still";
      grabbed = events.grab(at, event.pointerType === "touch");
    } else if (pressed.size === 2) {
      if (mode === "carry" && start) events.drop(start);
      mode = "pinch";
    }
  }

  function move(event: PointerEvent): void {
    const at = place(event);
    const before = pressed.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== "touch") events.point(at);
      return;
    }
    if (mode === "pinch") pinch(event.pointerId, before, at);
    else if (mode === "still" && start && apart(at, start) > STILL) {
      mode = grabbed ? "carry" : "pan";
      events.point(null);
      if (mode === "pan") events.pan({ x: at.x - start.x, y: at.y - start.y });
      else events.carry(at);
    } else if (mode === "pan") events.pan({ x: at.x - before.x, y: at.y - before.y });
    else if (mode === "carry") events.carry(at);
    pressed.set(event.pointerId, at);
  }

  function pinch(moved: number, before: Point, at: Point): void {
    const other = [...pressed].find(([id]) => id !== moved)?.[1];
    if (!other) return;
    const middle = (a: Point) => ({ x: (a.x + other.x) / 2, y: (a.y + other.y) / 2 });
    events.pan({ x: middle(at).x - middle(before).x, y: middle(at).y - middle(before).y });
    const was = apart(before, other);
    if (was > 0) events.zoom(apart(at, other) / was, middle(at));
  }

  function up(event: PointerEvent): void {
    if (!pressed.delete(event.pointerId)) return;
    const at = place(event);
    if (mode === "still" && event.type === "pointerup") click(event, at);
    else if (mode === "carry") events.drop(at);
    else if (mode === "pan" || mode === "pinch") restSoon(0);
    if (pressed.size === 1) {
      // One finger of a pinch was lifted: the other goes on panning.
      mode = "pan";
    } else if (pressed.size === 0) mode = "none";
  }

  function click(event: PointerEvent, at: Point): void {
    const double = last !== null && event.timeStamp - last.time < DOUBLE.ms && apart(at, last.at) < DOUBLE.px;
    last = double ? null : { at, time: event.timeStamp };
    events.click(at, {
      add: event.shiftKey || event.ctrlKey || event.metaKey,
      double,
      finger: event.pointerType === "touch",
    });
  }

  function wheel(event: WheelEvent): void {
    // In somebody else's page the wheel is that page's; with Ctrl, or a pinch, it is meant for us.
    if (!event.ctrlKey && element.closest("[data-embed]")) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? WHEEL.line : event.deltaMode === 2 ? WHEEL.page : 1;
    const travel = Math.max(-WHEEL.page, Math.min(WHEEL.page, event.deltaY * unit));
    events.zoom(Math.exp(-travel * (event.ctrlKey ? WHEEL.pinch : WHEEL.notch)), place(event));
    restSoon(REST);
  }

  const { signal } = life;
  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", up, { signal });
  element.addEventListener("pointercancel", up, { signal });
  element.addEventListener("pointerleave", () => pressed.size === 0 && events.point(null), { signal });
  element.addEventListener("wheel", wheel, { signal, passive: false });
  return () => {
    clearTimeout(resting);
    life.abort();
  };
}
