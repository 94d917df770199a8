// What stays at full strength around what is chosen or under the pointer. Computed when drawn, never stored.
import Graph from "graphology";
import type { Key } from "../model/index.ts";
import type { Emphasis, Picture } from "./picture.ts";

export interface EmphasisInput {
  /** Actors, norms or lines; a norm that the lens draws as no node stands for its lines. */
  readonly selection: readonly Key[];
  readonly hovered: Key | null;
  /** How far around the selection: 1, 2 or 3. */
  readonly degree: 1 | 2 | 3;
}

const graphs = new WeakMap<Picture, Graph>();

/** The picture's topology, undirected, made once per picture. */
function graphOf(picture: Picture): Graph {
  const known = graphs.get(picture);
  if (known) return known;
  const graph = new Graph({ type: "undirected", multi: true, allowSelfLoops: true });
  for (const node of picture.nodes) graph.addNode(node.key, { kind: node.kind });
  for (const edge of picture.edges)
    if (graph.hasNode(edge.source) && graph.hasNode(edge.target))
      graph.addEdgeWithKey(edge.key, edge.source, edge.target);
  graphs.set(picture, graph);
  return graph;
}

/**
 * Selection and pointer → Emphasis. One degree reaches from an actor over its norms to all their parties:
 * a norm is one relation, however many join in it. The pointer lights one degree. Nothing chosen, or nothing of
 * it in this picture: nothing is dimmed (`lit` null).
 */
export function emphasise(picture: Picture, { selection, hovered, degree }: EmphasisInput): Emphasis {
  const graph = graphOf(picture);
  const selected = new Set(selection.flatMap((key) => [key, ...drawnFor(picture, graph, key)]));
  const lit = new Set<Key>();
  for (const key of selection) light(graph, drawnFor(picture, graph, key), degree, lit);
  if (hovered) light(graph, drawnFor(picture, graph, hovered), 1, lit);
  return { selected, hovered, lit: lit.size > 0 ? lit : null };
}

/** What a key is drawn as: itself, or the lines that hold it. */
function drawnFor(picture: Picture, graph: Graph, key: Key): Key[] {
  if (graph.hasNode(key) || graph.hasEdge(key)) return [key];
  return picture.edges
    .filter((edge) => edge.norms.includes(key) && graph.hasEdge(edge.key))
    .map((edge) => edge.key);
}

function light(graph: Graph, keys: readonly Key[], degree: number, lit: Set<Key>): void {
  let front = new Set<Key>();
  for (const key of keys) {
    lit.add(key);
    if (graph.hasNode(key)) front.add(key);
    else
      for (const end of graph.extremities(key)) {
        lit.add(end);
        // A line of a norm shows the whole norm, with its conditions' parties.
        if (graph.getNodeAttribute(end, "kind") === "norm") front.add(end);
      }
  }
  for (let step = 0; step < degree; step++) {
    const next = new Set<Key>();
    const cross = (node: Key) =>
      graph.forEachEdge(node, (edge, _attributes, source, target) => {
        const other = source === node ? target : source;
        lit.add(edge).add(other);
        if (graph.getNodeAttribute(other, "kind") === "norm") {
          if (graph.getNodeAttribute(node, "kind") === "actor") cross(other);
        } else next.add(other);
      });
    for (const node of front) cross(node);
    front = next;
  }
}
