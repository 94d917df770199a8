// How arrows run between the boxes: straight where they can, else through the gap between two columns; over
// more than one column along the foot of the lane, where no box stands.
import type { StepArrow } from "../../analysis/index.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnArrow {
  readonly arrow: StepArrow;
  /** Corners from box to box. */
  readonly points: readonly (readonly [number, number])[];
  readonly label: { readonly text: string; readonly x: number; readonly y: number };
}

interface Ground {
  readonly size: number;
  readonly lanes: readonly { readonly y: number; readonly height: number }[];
  /** Width of the gap behind a column. */
  between(column: number): number;
  label(arrow: StepArrow): string;
}

type Place = Box & { readonly step: { readonly column: number; readonly lane: number } };

/** Arrows in px; ends whose box is not there are left out. */
export function routed(
  arrows: readonly StepArrow[],
  boxes: ReadonlyMap<string, Place>,
  ground: Ground,
): readonly DrawnArrow[] {
  return arrows.flatMap((arrow): readonly DrawnArrow[] => {
    const [from, to] = [boxes.get(arrow.from), boxes.get(arrow.to)];
    return from && to ? [drawn(arrow, from, to, ground)] : [];
  });
}

function drawn(arrow: StepArrow, from: Place, to: Place, ground: Ground): DrawnArrow {
  const { size, lanes } = ground;
  const behind = ground.between(from.step.column);
  const [right, left] = [from.x + from.width, to.x];
  const [out, into] = [from.y + from.height / 2, to.y + to.height / 2];
  const text = ground.label(arrow);
  const over = to.step.column - from.step.column;
  if (over === 1) {
    const middle = right + behind / 2;
    const isStraight = Math.abs(out - into) < 1;
    return {
      arrow,
      points: isStraight
        ? [
            [right, out],
            [left, into],
          ]
        : [
            [right, out],
            [middle, out],
            [middle, into],
            [left, into],
          ],
      // On the side that the line does not turn to.
      label: { text, x: middle, y: into < out - 1 ? out + size * 1.1 : out - size * 0.45 },
    };
  }
  // Along the foot of the source's lane, in the padding under its boxes.
  const lane = lanes[from.step.lane] ?? { y: 0, height: 0 };
  const foot = lane.y + lane.height - size * 0.4;
  const [first, last] = [right + behind / 4, left - ground.between(to.step.column - 1) / 4];
  return {
    arrow,
    points: [
      [right, out],
      [first, out],
      [first, foot],
      [last, foot],
      [last, into],
      [left, into],
    ],
    label: { text, x: right + behind / 2, y: out - size * 0.45 },
  };
}
