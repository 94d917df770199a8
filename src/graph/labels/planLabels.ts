// Which labels are drawn where: none over another, none over a mark, none cut by the pane.
import type { Key } from "../../model/index.ts";
import { fitted, type Point, toPane } from "../camera.ts";
import type { Camera, LabelPlan, LabelRoom, Picture, PlacedLabel, Size } from "../picture.ts";
import { type Measure, textWidth } from "../textWidth.ts";
import { planBands } from "./bands.ts";
import type { Box } from "./boxIndex.ts";
import { type Chosen, Ground } from "./ground.ts";
import { planTags } from "./tags.ts";

export interface LabelOptions {
  /** Multiplies font sizes: 1, or larger for 大字 and the lectern. */
  readonly textScale?: number;
  /** Exact widths from a canvas; without it the estimate of textWidth.ts, the same everywhere. */
  readonly measure?: Measure;
  /**
   * What stays at full strength: takes the place of dimmed norms' labels where it had none, no label lies over its
   * marks, and only these lines carry their tags. Labels that have another place keep it.
   */
  readonly lit?: ReadonlySet<Key> | null;
}

/**
 * Labels for a picture seen through a camera in a pane, in px of the pane. Actors first, then norms by weight,
 * each at its first free place; one that finds none may move two others out of its way. Where the pane is too
 * small for that, an actor's label takes the ground of norms.
 */
export function planLabels(
  picture: Picture,
  camera: Camera,
  size: Size,
  options: LabelOptions = {},
): LabelPlan {
  const { textScale = 1, measure = textWidth, lit = null } = options;
  const { ground, named, at } = settled(picture, camera, size, options);
  const labels = [...ground.chosen.values()].map(placedLabel);
  const tags = planTags(picture, at, ground, textScale, measure, lit);
  return {
    labels: [...labels, ...tags],
    hidden: named.length - labels.length,
    bands: planBands(picture, camera, size, ground.taken, textScale),
  };
}

/** The rooms that labels take in a picture seen whole, for those that find one. */
export function takenRooms(picture: Picture): Map<Key, LabelRoom> {
  const { ground } = settled(picture, fitted(picture, picture.size), picture.size, {});
  return new Map([...ground.chosen].map(([key, { candidate }]) => [key, candidate.room]));
}

/** Nodes in view above which labels no longer move for one another. */
const CROWD = 400;
/** Ground that a short label covers, px² at text scale 1: no pane holds more labels than that. */
const LEAST = 900;

const roomFor = ({ width, height }: Size, textScale: number) =>
  Math.ceil((width * height) / (LEAST * textScale * textScale));

/** The pane with every label in its place. */
function settled(
  picture: Picture,
  camera: Camera,
  size: Size,
  { textScale = 1, measure = textWidth, lit = null }: LabelOptions,
) {
  const pane: Box = { left: 1, top: 1, right: size.width - 1, bottom: size.height - 1 };
  const at = new Map(picture.nodes.map((node) => [node.key, toPane(node, camera, size)]));
  const inView = picture.nodes
    .filter((node) => inside(at.get(node.key) as Point, pane))
    .sort((a, b) => b.importance - a.importance);
  // Marks without words (what a tour leaves in the background) ask for no room, and labels may lie over them.
  const named = inView.filter((node) => node.label !== "");
  const ground = new Ground(named, at, pane, textScale, measure);
  const actors = named.filter((node) => node.kind === "actor");
  const norms = named.filter((node) => node.kind === "norm");
  const late = actors.filter((node) => !ground.place(node));
  for (const node of late) ground.push(node) || ground.cover(node);
  const room = roomFor(size, textScale) - ground.chosen.size;
  const without = norms.slice(0, Math.max(0, room)).filter((norm) => !ground.place(norm));
  // Where most must do without, asking neighbours to move gains little and costs most of the time.
  if (inView.length <= CROWD) for (const node of without) ground.push(node);
  if (lit) {
    for (const node of named)
      if (lit.has(node.key) && !ground.chosen.has(node.key))
        ground.evict(node, (other) => other.kind === "norm" && !lit.has(other.key));
    ground.uncover(lit);
  }
  return { ground, named, at };
}

function inside(point: Point, pane: Box): boolean {
  return point.x >= pane.left && point.x <= pane.right && point.y >= pane.top && point.y <= pane.bottom;
}

function placedLabel({ node, candidate }: Chosen): PlacedLabel {
  const { lines, width, height, fontSize, bold } = candidate.label;
  const { x, y, align } = candidate;
  return { key: node.key, kind: node.kind, x, y, width, height, lines, fontSize, bold, align };
}
