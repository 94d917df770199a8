// A whole picture as one SVG that fills any box: places stretch with it, marks and words keep their size. For the
// page as built, which must show something before a script can measure the pane.
import type { Point } from "../camera.ts";
import { type Curve, curveBetween, trimmed } from "../curve.ts";
import { FONT_FAMILY, LEADING, TYPE } from "../metrics.ts";
import { inkOf, type Palette } from "../palette.ts";
import type { LabelPlan, Picture, PictureNode, PlacedLabel } from "../picture.ts";
import { DASHES, HEAD, headOf, pathOf, reachOf } from "./edges.ts";
import { element, escaped, rounded } from "./element.ts";
import { shape } from "./nodes.ts";

/**
 * `<svg …>…</svg>` without a size of its own. `plan` is the picture's at scale 1; colours may be CSS variables.
 * Lines of one look are one path: there is nothing to pick in it.
 */
export function drawElastic(picture: Picture, plan: LabelPlan, palette: Palette, title: string): string {
  const { width, height } = picture.size;
  const share = (value: number, whole: number) => `${rounded((100 * value) / whole)}%`;
  const across = (x: number) => share(x, width);
  const down = (y: number) => share(y, height);
  const rows = picture.rows.map((row) =>
    element("rect", {
      y: down(row.from),
      width: "100%",
      height: down(row.to - row.from),
      fill: palette.band,
    }),
  );
  const columns = picture.columns.slice(1).map(({ from }) =>
    element("line", {
      x1: across(from),
      x2: across(from),
      y2: "100%",
      stroke: palette.line,
      "stroke-dasharray": "1 5",
    }),
  );
  const names = plan.bands.map((band) =>
    element(
      "text",
      {
        x: band.axis === "row" ? band.x : across(band.x),
        y: band.axis === "row" ? down(band.y) : band.y,
        "font-size": band.fontSize,
        "text-anchor": band.axis === "row" ? "start" : "middle",
        fill: palette.muted,
      },
      escaped(band.text),
    ),
  );
  const lines = element(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: "none",
      width: "100%",
      height: "100%",
      fill: "none",
    },
    drawLines(picture, palette),
  );
  const marks = grouped(picture.nodes, (node) => [
    markLook(node, palette),
    element("svg", { x: across(node.x), y: down(node.y), overflow: "visible" }, drawMark(node, palette)),
  ]);
  const at = new Map(picture.nodes.map((node) => [node.key, node]));
  const words = grouped(plan.labels, (label) => {
    const node = at.get(label.key);
    const modality = picture.edges.find((edge) => edge.key === label.key)?.modality;
    const ink = modality ? palette.modality[modality] : wordsInk(label, palette);
    const [x, y] = node ? [node.x, node.y] : [label.x, label.y];
    // What the text leaves open is said in quieter ink, as everywhere.
    const last = node?.unnamed ? palette.muted : undefined;
    return [wordLook(label, ink), drawWords(label, last, [across(x), down(y)], { x, y })];
  });
  return element(
    "svg",
    {
      width: "100%",
      height: "100%",
      role: "img",
      "aria-label": title,
      "font-family": FONT_FAMILY,
      "dominant-baseline": "central",
    },
    [
      ...rows,
      ...columns,
      ...names,
      lines,
      marks,
      element(
        "g",
        { stroke: palette.paper, "stroke-width": 3.5, "stroke-linejoin": "round", "paint-order": "stroke" },
        words,
      ),
    ].join(""),
  );
}

function wordsInk({ kind }: PlacedLabel, palette: Palette): string {
  return kind === "actor" ? palette.actorInk : kind === "norm" ? palette.ink : palette.muted;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Things of one look in one group: nothing here lies over another, so their order does not matter. */
function grouped<T>(
  things: readonly T[],
  drawn: (thing: T) => readonly [look: Attributes, markup: string],
): string {
  const groups = new Map<string, { look: Attributes; inner: string[] }>();
  for (const thing of things) {
    const [look, markup] = drawn(thing);
    const key = JSON.stringify(look);
    const group = groups.get(key) ?? { look, inner: [] };
    groups.set(key, group);
    group.inner.push(markup);
  }
  return [...groups.values()].map(({ look, inner }) => element("g", look, inner.join(""))).join("");
}

const wordLook = (label: PlacedLabel, fill: string): Attributes => ({
  "font-size": label.fontSize,
  "font-weight": label.bold ? 700 : undefined,
  "text-anchor": label.align === "start" ? undefined : label.align,
  fill,
});

/** Words of a label, in px from the place of what they name. */
function drawWords(
  label: PlacedLabel,
  last: string | undefined,
  [across, down]: readonly [string, string],
  { x, y }: Point,
): string {
  const leading = label.fontSize * LEADING;
  const side = label.align === "start" ? -0.5 : label.align === "end" ? 0.5 : 0;
  const dx = label.x + side * label.width - x;
  const dy = label.y - ((label.lines.length - 1) * leading) / 2 - y;
  const lines = label.lines.map((line, index) =>
    index === 0
      ? escaped(line)
      : element(
          "tspan",
          { x: across, dy: leading, fill: index === label.lines.length - 1 ? last : undefined },
          escaped(line),
        ),
  );
  return element(
    "text",
    { x: across, y: down, transform: `translate(${rounded(dx)} ${rounded(dy)})` },
    lines.join(""),
  );
}

const markLook = (node: PictureNode, palette: Palette): Attributes => {
  const colour = inkOf(node, palette);
  return {
    fill: node.inferred ? palette.card : colour,
    stroke: node.inferred ? colour : palette.paper,
    "stroke-width": node.inferred ? 1.5 : 1.2,
    "stroke-dasharray": node.inferred ? "3 2" : undefined,
    "font-size": TYPE.mark.fontSize,
    "font-weight": 700,
    "text-anchor": "middle",
  };
};

function drawMark(node: PictureNode, palette: Palette): string {
  const mark = shape(node.shape, node.radius, {});
  if (node.mark === "") return mark;
  const colour = inkOf(node, palette);
  const fill = node.inferred ? colour : node.kind === "actor" ? palette.paper : palette.onModality;
  const y = node.shape === "triangle" ? 1.5 : 0.5;
  return mark + element("text", { y, fill, stroke: "none" }, escaped(node.mark));
}

interface Look {
  readonly colour: string;
  readonly opacity: number;
  readonly width: number;
  readonly dash: string | undefined;
  readonly paths: string[];
  readonly heads: string[];
}

function drawLines(picture: Picture, palette: Palette): string {
  const at = new Map(picture.nodes.map((node) => [node.key, node]));
  const looks = new Map<string, Look>();
  for (const edge of picture.edges) {
    const [source, target] = [at.get(edge.source), at.get(edge.target)];
    if (!source || !target) continue;
    const key = `${edge.modality} ${edge.dash} ${edge.width}`;
    const look = looks.get(key) ?? {
      colour: edge.modality ? palette.modality[edge.modality] : palette.structure,
      opacity: palette.opacity[edge.dash === "dashed" ? "inferredLine" : "line"],
      width: edge.width,
      dash: DASHES[edge.dash],
      paths: [],
      heads: [],
    };
    looks.set(key, look);
    const whole = curveBetween(source, target, edge.curve);
    const tips: Curve = trimmed(whole, reachOf(source) + 1.5, reachOf(target) + 1.5);
    const [begins, ends] = [
      edge.arrow === "source" || edge.arrow === "both",
      edge.arrow === "target" || edge.arrow === "both",
    ];
    look.paths.push(pathOf(trimmed(tips, begins ? HEAD - 1.5 : 0, ends ? HEAD - 1.5 : 0)));
    if (begins) look.heads.push(headOf(tips.from, tips.control));
    if (ends) look.heads.push(headOf(tips.to, tips.control));
  }
  return [...looks.values()]
    .map(
      ({ colour, opacity, width, dash, paths, heads }) =>
        element("path", {
          d: paths.join(""),
          stroke: colour,
          "stroke-opacity": opacity,
          "stroke-width": width,
          "stroke-dasharray": dash,
          "vector-effect": "non-scaling-stroke",
        }) +
        (heads.length > 0
          ? element("path", { d: heads.join(""), fill: colour, "fill-opacity": opacity })
          : ""),
    )
    .join("");
}
