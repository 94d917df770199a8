// Where the hover card stands: in the corner beside the point that hides least of what is lit. Pure.
import type { Point, Size } from "../../graph/index.ts";

/** Px between the point and the card, and what a card is expected to take. */
const AWAY = 16;
const CARD = { width: 380, height: 190 } as const;

export interface CardPlace {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly maxWidth: number;
  readonly maxHeight: number;
}

/** Something that should stay in sight, and how much it matters. */
export interface Busy extends Point {
  readonly weight: number;
}

/**
 * CSS offsets in px within the pane. Of corners that hide equally much, the one with the most
 * room wins.
 */
export function cardPlace(at: Point, pane: Size, busy: readonly Busy[]): CardPlace {
  const corners = [false, true].flatMap((right) =>
    [false, true].map((below) => {
      const width = (right ? pane.width - at.x : at.x) - AWAY;
      const height = (below ? pane.height - at.y : at.y) - AWAY;
      const shown = { width: Math.min(CARD.width, width), height: Math.min(CARD.height, height) };
      const hidden = busy.reduce((sum, { x, y, weight }) => {
        const dx = (right ? x - at.x : at.x - x) - AWAY;
        const dy = (below ? y - at.y : at.y - y) - AWAY;
        const under = dx > -8 && dx < shown.width + 8 && dy > -8 && dy < shown.height + 24;
        return sum + (under ? weight : 0);
      }, 0);
      const cramped = width < 260 || height < 120;
      return { right, below, width, height, cost: hidden + (cramped ? 100 : 0) - (width * height) / 1e9 };
    }),
  );
  const best = corners.reduce((a, b) => (b.cost < a.cost ? b : a));
  return {
    ...(best.right ? { left: at.x + AWAY } : { right: pane.width - at.x + AWAY }),
    ...(best.below ? { top: at.y + AWAY } : { bottom: pane.height - at.y + AWAY }),
    maxWidth: Math.min(CARD.width, Math.max(240, best.width)),
    maxHeight: Math.max(120, best.height),
  };
}
