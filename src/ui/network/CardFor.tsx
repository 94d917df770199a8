// The card beside what the pointer or the keyboard rests on: a norm whole, an actor's counts, a bundle's list.
import type { ReactNode } from "react";
import { type Picture, type PictureEdge, type Size, toPane } from "../../graph/index.ts";
import type { Key } from "../../model/index.ts";
import type { Scene } from "../../scene/index.ts";
import { selectActorsByKey, selectNormsByKey } from "../../session/index.ts";
import { useSelect } from "../shell/context.tsx";
import { ActorCard } from "./ActorCard.tsx";
import { BundleCard } from "./BundleCard.tsx";
import { NormCard } from "./NormCard.tsx";
import { RelationCard } from "./RelationCard.tsx";
import type { Card } from "./useNetwork.ts";

interface CardForProps {
  card: Card;
  picture: Picture;
  pane: Size;
  scene: Scene | null;
}

/** Px between the point and the card. */
const AWAY = 16;

export function CardFor({ card, picture, pane, scene }: CardForProps) {
  const content = useContent(card.key, picture);
  const at = card.at ?? placeOf(card.key, picture, pane, scene);
  if (!content || !at) return null;
  // Towards the larger part of the pane, so that it never leaves it.
  const right = at.x > pane.width / 2;
  const below = at.y > pane.height / 2;
  const style = {
    ...(right ? { right: pane.width - at.x + AWAY } : { left: at.x + AWAY }),
    ...(below ? { bottom: pane.height - at.y + AWAY } : { top: at.y + AWAY }),
    maxWidth: Math.min(380, pane.width / 2 - AWAY),
    maxHeight: pane.height / 2 - AWAY,
  };
  return (
    <div className="popover network-card" style={style} aria-hidden="true">
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
