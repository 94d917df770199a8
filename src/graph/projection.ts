// A lens before anything has a place.
import type { Level, System } from "../model/index.ts";
import type { Lens, PictureEdge, PictureNode } from "./picture.ts";

export interface ProjectedNode extends Omit<PictureNode, "x" | "y" | "room" | "pinned"> {
  /** Row and column of an actor; null for norms, whose place follows from their parties. */
  readonly level: Level | null;
  readonly system: System | null;
}
export type ProjectedEdge = Omit<PictureEdge, "curve">;

export interface Projection {
  readonly lens: Lens;
  readonly nodes: readonly ProjectedNode[];
  readonly edges: readonly ProjectedEdge[];
}
