// The lines of a figure: glued to the sides of boxes that face each other, their tags where there is room.
import type { ProjectedEdge } from "../projection.ts";
import { textWidth } from "../textWidth.ts";
import type { FigureBox, FigureLink, Site } from "./parts.ts";

/** Size of a tag's letters in points, at scale 1. */
export const TAG = 13;

/** Lines between boxes that are there. */
export function linked(
  edges: readonly ProjectedEdge[],
  boxes: readonly FigureBox[],
  {
    inferred,
    scale,
    along,
  }: { readonly inferred: string; readonly scale: number; readonly along: "x" | "y" },
): FigureLink[] {
  const at = new Map(boxes.map((box) => [box.key, box]));
  const taken: Area[] = boxes.map(areaOf);
  return edges.flatMap((edge): FigureLink[] => {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    if (!from || !to || from === to || edge.kind === "structure") return [];
    const [start, end] = facing(from, to, along);
    const dashed = edge.dash === "dashed";
    const tag = [edge.tag, dashed ? inferred : ""].filter(Boolean).join(" ");
    const place =
      tag === "" ? null : tagPlace(start, end, textWidth(tag, TAG * scale, true), TAG * scale, taken);
    if (place) taken.push(place);
    return [
      {
        from: { key: from.key, ...start },
        to: { key: to.key, ...end },
        kind: edge.kind,
        modality: edge.modality,
        dashed,
        arrow: edge.arrow,
        tag,
        tagX: place ? (place.left + place.right) / 2 : 0,
        tagY: place ? (place.top + place.bottom) / 2 : 0,
      },
    ];
  });
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const areaOf = ({ x, y, width, height }: FigureBox): Area => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

type End = { readonly site: Site; readonly x: number; readonly y: number };

/** The sides that face each other; ranks follow each other across `along`, so those sides come first. */
function facing(from: FigureBox, to: FigureBox, along: "x" | "y"): readonly [End, End] {
  const [a, b] = [areaOf(from), areaOf(to)];
  const upright = (): readonly [End, End] | null => {
    if (a.bottom <= b.top) return [end(from, "bottom"), end(to, "top")];
    return b.bottom <= a.top ? [end(from, "top"), end(to, "bottom")] : null;
  };
  const sideways = (): readonly [End, End] | null => {
    if (a.right <= b.left) return [end(from, "right"), end(to, "left")];
    return b.right <= a.left ? [end(from, "left"), end(to, "right")] : null;
  };
  const found = along === "x" ? (upright() ?? sideways()) : (sideways() ?? upright());
  return found ?? [end(from, "right"), end(to, "left")];
}

function end({ x, y, width, height }: FigureBox, site: Site): End {
  if (site === "top") return { site, x: x + width / 2, y };
  if (site === "bottom") return { site, x: x + width / 2, y: y + height };
  return { site, x: site === "left" ? x : x + width, y: y + height / 2 };
}

/** Shares of the way at which a tag may stand, best first. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];

function tagPlace(from: End, to: End, width: number, height: number, taken: readonly Area[]): Area {
  const areas = SHARES.map((share): Area => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    const [w, h] = [width / 2 + 4, height * 0.7];
    return { left: x - w, right: x + w, top: y - h, bottom: y + h };
  });
  const free = areas.find((area) => !taken.some((other) => meet(area, other)));
  return free ?? areas[0]!;
}

const meet = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
