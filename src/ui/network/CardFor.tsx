// The card beside what the pointer or the keyboard rests on: a norm whole, an actor's counts, a bundle's list.
import type { ReactNode } from "react";
import {
  curveBetween,
  type Emphasis,
  type Picture,
  type PictureEdge,
  pointAt,
  type Size,
  toPane,
} from "../../graph/index.ts";
import type { Key } from "../../model/index.ts";
import type { Scene } from "../../scene/index.ts";
import { selectActorsByKey, selectNormsByKey } from "../../session/index.ts";
import { useSelect } from "../shell/context.tsx";
import { ActorCard } from "./ActorCard.tsx";
import { BundleCard } from "./BundleCard.tsx";
import { type Busy, cardPlace } from "./cardPlace.ts";
import { NormCard } from "./NormCard.tsx";
import { RelationCard } from "./RelationCard.tsx";
import type { Card } from "./useNetwork.ts";

interface CardForProps {
  card: Card;
  picture: Picture;
  emphasis: Emphasis | null;
  pane: Size;
  scene: Scene | null;
}

export function CardFor({ card, picture, emphasis, pane, scene }: CardForProps) {
  const content = useContent(card.key, picture);
  const at = card.at ?? placeOf(card.key, picture, pane, scene);
  if (!content || !at) return null;
  return (
    <div
      className="popover network-card"
      style={cardPlace(at, pane, busyPoints(picture, emphasis, pane, scene))}
      aria-hidden="true"
    >
      {content}
    </div>
  );
}

function useContent(key: Key, picture: Picture): ReactNode {
  const norms = useSelect(selectNormsByKey);
  const actors = useSelect(selectActorsByKey);
  const norm = norms.get(key);
  if (norm) return <NormCard norm={norm} />;
  const actor = actors.get(key);
  if (actor) return <ActorCard actor={actor} />;
  const edge: PictureEdge | undefined = picture.edges.find((candidate) => candidate.key === key);
  if (!edge) return null;
  if (edge.kind === "structure") return <RelationCard edge={edge} />;
  const [first, ...more] = edge.norms.flatMap((one) => norms.get(one) ?? []);
  if (!first) return null;
  return more.length === 0 ? <NormCard norm={first} /> : <BundleCard edge={edge} norms={[first, ...more]} />;
}

/** Where an item stands in the pane; in the actor lens a norm stands on its line. */
function placeOf(key: Key, picture: Picture, pane: Size, scene: Scene | null) {
  if (!scene) return null;
  const node = picture.nodes.find((candidate) => candidate.key === key);
  if (node) return toPane(node, scene.camera(), pane);
  const edge = picture.edges.find((candidate) => candidate.norms.includes(key));
  const ends = edge && picture.nodes.filter(({ key: end }) => end === edge.source || end === edge.target);
  const [a, b] = ends ?? [];
  if (!a) return null;
  const middle = { x: (a.x + (b ?? a).x) / 2, y: (a.y + (b ?? a).y) / 2 };
  return toPane(middle, scene.camera(), pane);
}

/** What the card should not hide: lit nodes, and, less so, lit lines. */
function busyPoints(picture: Picture, emphasis: Emphasis | null, pane: Size, scene: Scene | null): Busy[] {
  const camera = scene?.camera();
  const lit = emphasis?.lit;
  if (!camera || !lit) return [];
  const nodes = new Map(picture.nodes.map((node) => [node.key, toPane(node, camera, pane)]));
  const points = [...nodes].flatMap(([key, at]) => (lit.has(key) ? [{ ...at, weight: 1 }] : []));
  const lines = picture.edges.flatMap((edge) => {
    const [from, to] = [nodes.get(edge.source), nodes.get(edge.target)];
    if (!from || !to || !lit.has(edge.key)) return [];
    const curve = curveBetween(from, to, edge.curve);
    return [0.2, 0.4, 0.6, 0.8].map((share) => ({ ...pointAt(curve, share), weight: 0.2 }));
  });
  return [...points, ...lines];
}
