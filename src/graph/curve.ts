// The one form of an edge: a quadratic curve from outline to outline, bowed by its share.
import type { Point } from "./camera.ts";

export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** Curve between two centres; `bow` as in PictureEdge.curve. Left of the way is against the clock on screen. */
export function curveBetween(from: Point, to: Point, bow: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { from, to, control: { x: (from.x + to.x) / 2 + dy * bow, y: (from.y + to.y) / 2 - dx * bow } };
}

/** Point at share t of the curve. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** The curve without its first and last px under the nodes (`start`, `end`: px to leave free). */
export function trimmed(curve: Curve, start: number, end: number): Curve {
  const shift = (from: Point, towards: Point, by: number): Point => {
    const [dx, dy] = [towards.x - from.x, towards.y - from.y];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    return { x: from.x + (dx / length) * by, y: from.y + (dy / length) * by };
  };
  return {
    from: shift(curve.from, curve.control, start),
    control: curve.control,
    to: shift(curve.to, curve.control, end),
  };
}
