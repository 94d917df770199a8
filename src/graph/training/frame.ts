// What a tour shows of a picture: which marks keep their words, and a camera that shows what is lit.
import type { Key } from "../../model/index.ts";
import { fitted, toPane } from "../camera.ts";
import { emphasise } from "../emphasis.ts";
import type { Camera, Emphasis, Picture, Size } from "../picture.ts";

/** Air in px around what is lit, for labels; at text scale 1. */
const AIR = { x: 110, y: 70 };
/** Share of a small pane that what is lit gets all the same. */
const LEAST_ROOM = 0.8;
/** Room in px below a mark for its name; at text scale 1. */
const LEAST_FOOT = 24;
/** No closer than this: two marks alone would fill the wall and lose their place. */
const CLOSEST = 2.6;

/**
 * What a step lights: its norms with their parties, and the actors named beside them by themselves. A step that
 * names actors only lights all that they have to do with.
 * @param found norms that answer the step's question
 */
export function stepEmphasis(
  picture: Picture,
  selection: readonly Key[],
  norms: ReadonlySet<Key>,
  hovered: Key | null,
  found: Iterable<Key> = [],
): Emphasis {
  const chosen = [...new Set([...selection.filter((key) => norms.has(key)), ...found])];
  const around = chosen.length > 0 ? chosen : selection;
  const { selected, lit } = emphasise(picture, { selection: around, hovered: null, degree: 1 });
  if (!lit) return { selected, hovered, lit };
  return { selected: new Set([...selected, ...selection]), hovered, lit: new Set([...lit, ...selection]) };
}

/** The picture with words only at what is lit; the rest stays as marks, so that the map is the same at every step. */
export function hushed(picture: Picture, lit: ReadonlySet<Key> | null): Picture {
  if (!lit) return picture;
  return {
    ...picture,
    nodes: picture.nodes.map((node) => (lit.has(node.key) ? node : { ...node, label: "", unnamed: "" })),
    edges: picture.edges.map((edge) => (lit.has(edge.key) ? edge : { ...edge, tag: "" })),
  };
}

/** A camera on what is lit; null where nothing of it is drawn. */
export function cameraOnLit(
  picture: Picture,
  pane: Size,
  lit: ReadonlySet<Key> | null,
  textScale: number,
): Camera | null {
  const nodes = lit ? picture.nodes.filter((node) => lit.has(node.key)) : [];
  if (nodes.length === 0) return null;
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // Air does not grow with the zoom: it is subtracted from the pane, not added to the world.
  const room = {
    width: Math.max(pane.width - 2 * AIR.x * textScale, pane.width * LEAST_ROOM),
    height: Math.max(pane.height - 2 * AIR.y * textScale, pane.height * LEAST_ROOM),
  };
  const scale = Math.min(
    room.width / Math.max(right - left, 1),
    room.height / Math.max(bottom - top, 1),
    CLOSEST,
  );
  const whole = fitted(picture, pane);
  const own = { x: (left + right) / 2, y: (top + bottom) / 2, scale };
  // What fills the pane is seen in the whole of it, not from farther away; but a small pane cannot hold all rows, and
  // what stands beyond it is gone to.
  const seen = nodes.every((node) => {
    const at = toPane(node, whole, pane);
    return at.x >= 0 && at.x <= pane.width && at.y >= 0 && at.y <= pane.height - LEAST_FOOT * textScale;
  });
  return scale <= whole.scale && seen ? whole : own;
}
