// How nodes and edges look under an emphasis, as graph/svg draws them: what the reducers give to the programs.
// Pure; view state is never written into the graph.
import {
  type Emphasis,
  inkOf,
  PALETTES,
  type Palette,
  type PictureEdge,
  type PictureNode,
  REACH,
} from "../../graph/index.ts";
import type { Key } from "../../model/index.ts";
import type { Frame } from "../surface.ts";
import type { EdgeLook } from "./edges.ts";
import type { NodeLook } from "./nodes.ts";

export const DASHES = { solid: [0, 0], dashed: [5, 4], dotted: [1.5, 3.5] } as const;
/** Px between a node's outline and its lines. */
const GAP = 1.5;

export function isDim(key: Key, { lit }: Emphasis): boolean {
  return lit !== null && !lit.has(key);
}

export function nodeLook(node: PictureNode, { emphasis, options }: Frame): NodeLook {
  const palette = PALETTES[options.theme];
  const ink = inkOf(node, palette);
  return {
    radius: node.radius,
    shape: node.shape,
    outline: node.inferred ? ink : palette.paper,
    inside: node.inferred ? palette.card : ink,
    width: node.inferred ? 1.5 : 1.2,
    dashed: node.inferred,
    alpha: isDim(node.key, emphasis) ? palette.opacity.dim : 1,
    ...ringOf(node.key, emphasis, palette),
  };
}

function ringOf(key: Key, { selected, hovered }: Emphasis, { accent, wash }: Palette) {
  if (selected.has(key)) return { ring: accent, ringWidth: 2.2, ground: wash };
  if (hovered === key) return { ring: accent, ringWidth: 1.4, ground: null };
  return { ring: null, ringWidth: 0, ground: null };
}

/** Px from a node's middle at which its lines end. */
function gapOf(node: PictureNode | undefined): number {
  return node ? node.radius * Math.max(...REACH[node.shape]) + GAP : 0;
}

export function edgeLook(
  edge: PictureEdge,
  { emphasis, options }: Frame,
  node: (key: Key) => PictureNode | undefined,
): EdgeLook {
  const palette = PALETTES[options.theme];
  const lit = emphasis.lit?.has(edge.key) || emphasis.selected.has(edge.key);
  const { dimLine, inferredLine, line } = palette.opacity;
  const calm = edge.dash === "dashed" ? inferredLine : line;
  return {
    ink: edge.modality ? palette.modality[edge.modality] : palette.structure,
    alpha: isDim(edge.key, emphasis) ? dimLine : lit ? 1 : calm,
    width: edge.width + (lit ? 0.6 : 0),
    curve: edge.curve,
    dash: DASHES[edge.dash],
    atSource: edge.arrow === "source" || edge.arrow === "both",
    atTarget: edge.arrow === "target" || edge.arrow === "both",
    gaps: [gapOf(node(edge.source)), gapOf(node(edge.target))],
  };
}
