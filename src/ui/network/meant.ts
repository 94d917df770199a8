// What a person means who points at an item of the picture: a line stands for its norms, a structural one for
// its two ends.
import type { Picture } from "../../graph/index.ts";
import type { Key } from "../../model/index.ts";

/** Keys of actors and norms that stand behind a node or an edge. */
export function meant(picture: Picture, key: Key): readonly Key[] {
  const edge = picture.edges.find((candidate) => candidate.key === key);
  if (!edge) return [key];
  return edge.kind === "structure" ? [edge.source, edge.target] : edge.norms;
}
