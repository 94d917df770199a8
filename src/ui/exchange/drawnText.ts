// The runs of text of an SVG picture, where the browser sets them: for formats that keep the picture and its words apart.
import type { PdfRun } from "../../files/index.ts";

export interface Drawn {
  /** In px of the drawing. */
  readonly size: readonly [number, number];
  readonly runs: readonly PdfRun[];
}

/** In: SVG text of our own. Out: its size and every run with its box. Leaves nothing in the page. */
export function drawnText(svg: string): Drawn {
  const drawing = document.importNode(
    new DOMParser().parseFromString(svg, "image/svg+xml").documentElement,
    true,
  );
  const place = document.createElement("div");
  // Laid out, but seen and read by nobody.
  place.style.cssText = "position:fixed;left:0;top:0;visibility:hidden;pointer-events:none";
  place.setAttribute("aria-hidden", "true");
  place.append(drawing);
  document.body.append(place);
  try {
    const frame = drawing.getBoundingClientRect();
    const box = (drawing.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
    const size = [box[2] || frame.width, box[3] || frame.height] as const;
    const scale = size[0] / frame.width;
    const runs: PdfRun[] = [];
    const words = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const text = (node.textContent ?? "").trim();
      if (text === "" || !node.parentElement?.closest("text")) continue;
      range.selectNodeContents(node);
      const { left, bottom, width, height } = range.getBoundingClientRect();
      if (width === 0) continue;
      runs.push({
        text,
        x: (left - frame.left) * scale,
        y: (bottom - frame.top) * scale,
        width: width * scale,
        height: height * scale,
      });
    }
    return { size, runs };
  } finally {
    place.remove();
  }
}
