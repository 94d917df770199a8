// A Picture as one SVG string: fallback scene, export, print and build draw with this. No DOM, no styles from
// outside, no markers or filters that office programs would drop.
import { fitted, toPane } from "../camera.ts";
import { FONT_FAMILY } from "../metrics.ts";
import type { Palette } from "../palette.ts";
import type { Camera, Emphasis, LabelPlan, Picture, Size } from "../picture.ts";
import { drawBands } from "./bands.ts";
import type { Drawing } from "./drawing.ts";
import { drawEdges } from "./edges.ts";
import { element, escaped } from "./element.ts";
import { drawFrame, type Frame, frameSize } from "./frame.ts";
import { drawLabels } from "./labels.ts";
import { drawNodes } from "./nodes.ts";

export interface SvgOptions {
  readonly palette: Palette;
  /** The pane's size; the picture's own by default. */
  readonly size?: Size;
  /** Ground drawn beyond each side of the pane, px: for a scene that is moved. */
  readonly margin?: Size;
  /** Must be the one that the labels were planned with; fitted by default. */
  readonly camera?: Camera;
  readonly emphasis?: Emphasis;
  /** Said by a screen reader, and the heading of a framed picture. */
  readonly title?: string;
  /** Heading, legend and source lines around the picture, for pictures that leave the page. */
  readonly frame?: Frame;
  /** For Word, WPS and other programs that know less of SVG than a browser. */
  readonly portable?: boolean;
  /** The size on paper (`420mm`); as many px as the drawing has unless given. */
  readonly paper?: { readonly width: string; readonly height: string };
  /** Put on the root, so that a page can hold several. */
  readonly id?: string;
}

const NO_MARGIN: Size = { width: 0, height: 0 };
const CALM: Emphasis = { selected: new Set(), hovered: null, lit: null };

/**
 * The whole document `<svg …>…</svg>`, in px of the pane. Nodes, lines and labels carry `data-key`; everything
 * from the workspace is escaped. With a frame the document is taller than the pane by `frameSize`.
 */
export function drawSvg(picture: Picture, plan: LabelPlan, options: SvgOptions): string {
  const size = options.size ?? picture.size;
  const camera = options.camera ?? fitted(picture, size);
  const { palette, emphasis = CALM, title = "", frame, margin = NO_MARGIN, portable = false } = options;
  const at = new Map(picture.nodes.map((node) => [node.key, toPane(node, camera, size)]));
  const drawing: Drawing = { picture, plan, palette, size, margin, camera, emphasis, at, portable };
  const extra = frame ? frameSize(frame, size.width) : { top: 0, bottom: 0 };
  const height = size.height + extra.top + extra.bottom;
  const body = [
    drawBands(drawing),
    element("g", { class: "edges", fill: "none" }, drawEdges(drawing)),
    element("g", { class: "nodes" }, drawNodes(drawing)),
    element("g", { class: "labels" }, drawLabels(drawing)),
  ].join("");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      id: options.id,
      width: options.paper?.width ?? size.width,
      height: options.paper?.height ?? height,
      viewBox: `0 0 ${size.width} ${height}`,
      role: "img",
      "aria-label": title || undefined,
      "font-family": FONT_FAMILY,
    },
    [
      title && `<title>${escaped(title)}</title>`,
      element("rect", {
        x: -margin.width,
        y: -margin.height,
        width: size.width + 2 * margin.width,
        height: height + 2 * margin.height,
        fill: palette.paper,
      }),
      frame ? element("g", { transform: `translate(0 ${extra.top})` }, body) : body,
      frame && drawFrame(frame, title, size, extra, palette, portable),
    ]
      .filter(Boolean)
      .join(""),
  );
}
