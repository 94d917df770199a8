// Which labels are drawn where: none over another, none over a mark, none cut by the pane.
import type { Key } from "../../model/index.ts";
import { type Point, toPane } from "../camera.ts";
import type { Camera, LabelPlan, Picture, PictureNode, PlacedLabel, Size } from "../picture.ts";
import { type Measure, textWidth } from "../textWidth.ts";
import { planBands } from "./bands.ts";
import { type Box, BoxIndex } from "./boxIndex.ts";
import { type Candidate, candidates, markBox } from "./candidates.ts";
import { planTags } from "./tags.ts";

export interface LabelOptions {
  /** Multiplies font sizes: 1, or larger for 大字 and the lectern. */
  readonly textScale?: number;
  /** Exact widths from a canvas; without it the estimate of textWidth.ts, the same everywhere. */
  readonly measure?: Measure;
  /** What stays at full strength: labelled first, and only these lines carry their tags. */
  readonly lit?: ReadonlySet<Key> | null;
}

/**
 * Labels for a picture seen through a camera in a pane, in px of the pane. Important ones first (lit, actors,
 * then norms by weight), each at the first free place; one that finds none may move one other out of its way.
 */
export function planLabels(
  picture: Picture,
  camera: Camera,
  size: Size,
  options: LabelOptions = {},
): LabelPlan {
  const { textScale = 1, measure = textWidth, lit = null } = options;
  const pane: Box = { left: 1, top: 1, right: size.width - 1, bottom: size.height - 1 };
  const at = new Map(picture.nodes.map((node) => [node.key, toPane(node, camera, size)]));
  const inView = picture.nodes.filter((node) => inside(at.get(node.key) as Point, pane));
  const marks = new BoxIndex<Key>();
  for (const node of inView) marks.add(node.key, markBox(node, at.get(node.key) as Point));
  const taken = new BoxIndex<Key>();
  const chosen = new Map<Key, { node: PictureNode; candidate: Candidate }>();

  const known = new Map<Key, Candidate[]>();
  const free = (node: PictureNode): Candidate[] => {
    const list_ = known.get(node.key);
    if (list_) return list_;
    const list = [...candidates(node, at.get(node.key) as Point, textScale, measure)].filter(
      ({ box }) =>
        box.left >= pane.left &&
        box.right <= pane.right &&
        box.top >= pane.top &&
        box.bottom <= pane.bottom &&
        [...marks.at(box)].every((key) => key === node.key),
    );
    known.set(node.key, list);
    return list;
  };
  const take = (node: PictureNode, candidate: Candidate) => {
    taken.add(node.key, candidate.box);
    chosen.set(node.key, { node, candidate });
  };
  const drop = (key: Key) => {
    const old = chosen.get(key);
    if (old) taken.remove(key, old.candidate.box);
    chosen.delete(key);
    return old;
  };
  const place = (node: PictureNode): boolean => {
    const candidate = free(node).find(({ box }) => taken.at(box).size === 0);
    if (candidate) take(node, candidate);
    return candidate !== undefined;
  };
  /** Takes a place held by one other label that can stand elsewhere. */
  const push = (node: PictureNode): boolean => {
    for (const candidate of free(node)) {
      const holders = [...taken.at(candidate.box)];
      if (holders.length > 2) continue;
      const old = holders.flatMap((key) => drop(key) ?? []);
      take(node, candidate);
      if (old.every((other) => place(other.node))) return true;
      drop(node.key);
      for (const other of old) {
        drop(other.node.key);
      }
      for (const other of old) take(other.node, other.candidate);
    }
    return false;
  };

  const rank = (node: PictureNode) =>
    (lit?.has(node.key) ? 4 : 0) + (node.kind === "actor" ? 2 : 0) + node.importance;
  const queue = [...inView].sort((a, b) => rank(b) - rank(a));
  const left = queue.filter((node) => !place(node)).filter((node) => !push(node));
  const labels = [...chosen.values()].map(({ node, candidate }) => placedLabel(node, candidate));
  const tags = planTags(picture, at, { pane, marks, taken, textScale, measure, lit });
  return {
    labels: [...labels, ...tags],
    hidden: left.length,
    bands: planBands(picture, camera, size, taken, textScale),
  };
}

function inside(point: Point, pane: Box): boolean {
  return point.x >= pane.left && point.x <= pane.right && point.y >= pane.top && point.y <= pane.bottom;
}

function placedLabel(node: PictureNode, { label, x, y, align }: Candidate): PlacedLabel {
  const { lines, width, height, fontSize, bold } = label;
  return { key: node.key, kind: node.kind, x, y, width, height, lines, fontSize, bold, align };
}
