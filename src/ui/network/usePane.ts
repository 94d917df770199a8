// The size of an element, measured: at once for the camera, after it has come to rest for placing.
import { type RefObject, useLayoutEffect, useState } from "react";
import type { Size } from "../../graph/index.ts";

/** Nothing was resized for this long, ms: worth placing everything anew. */
const REST = 140;
/** Smaller than this and there is nothing to draw on. */
const LEAST = 40;

export interface Pane {
  readonly now: Size;
  readonly settled: Size;
}

/** The pane of an element; null before it was measured, and while it is folded away. */
export function usePane(element: RefObject<HTMLElement | null>): Pane | null {
  const [pane, setPane] = useState<Pane | null>(null);
  useLayoutEffect(() => {
    const host = element.current;
    if (!host) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = () => {
      snap(host);
      const size = { width: host.clientWidth, height: host.clientHeight };
      if (size.width < LEAST || size.height < LEAST) return;
      setPane((old) => ({
        now: old && equal(old.now, size) ? old.now : size,
        settled: old?.settled ?? size,
      }));
      clearTimeout(timer);
      timer = setTimeout(() => setPane((old) => old && { now: old.now, settled: old.now }), REST);
    };
    // After the frame itself has been shown: placing a picture takes longer than that may wait.
    const first = setTimeout(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    return () => {
      clearTimeout(first);
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return pane;
}

/** Moves an element onto whole pixels: bitmaps of words blur between them. */
function snap(element: HTMLElement): void {
  const around = element.parentElement?.getBoundingClientRect();
  if (!around) return;
  element.style.left = `${Math.ceil(around.left) - around.left}px`;
  element.style.top = `${Math.ceil(around.top) - around.top}px`;
}

function equal(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}
