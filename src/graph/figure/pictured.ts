// The part of a policy's picture that a figure shows: its nodes stand as they do on the page, so that the figure keeps
// the page's order from left to right and from top to bottom.
import type { Key, Language, Norm, Policy } from "../../model/index.ts";
import { makePicture } from "../makePicture.ts";
import type { Lens, PictureNode, Size } from "../picture.ts";
import { partyKeys, project } from "../project.ts";
import type { ProjectedEdge } from "../projection.ts";

/** A pane in which the whole document has its room. */
const PANE: Size = { width: 1600, height: 950 };

export interface Part {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly ProjectedEdge[];
  /** Row of a node: levels have even numbers from the top, norms the odd ones between. */
  readonly row: (node: PictureNode) => number;
}

/** Norms with all their parties, and actors that stand alone. The actor lens shows only `actors`, where there are two. */
export function pictured(
  { policy, lens, language }: { policy: Policy; lens: Lens; language: Language },
  norms: readonly Norm[],
  actors: readonly Key[],
): Part {
  const common = { policies: [policy], lens, language, structure: false };
  const everything = new Set(policy.norms.map(({ key }) => key));
  const { nodes, rows } = makePicture({ ...common, visible: everything, size: PANE, pins: {} });
  const between = lens === "actor" && actors.length > 1;
  const wanted = new Set([
    ...actors,
    ...norms.flatMap((norm) => [norm.key, ...(between ? [] : partyKeys(norm))]),
  ]);
  const { edges } = project({ ...common, visible: new Set(norms.map(({ key }) => key)) });
  return {
    nodes: nodes.filter(({ key }) => wanted.has(key)),
    edges: edges.filter(({ source, target }) => wanted.has(source) && wanted.has(target)),
    row: ({ kind, y }) =>
      2 *
        Math.max(
          0,
          rows.findLastIndex(({ from }) => from <= y),
        ) +
      (kind === "norm" ? 1 : 0),
  };
}
