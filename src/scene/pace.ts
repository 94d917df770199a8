// How often a picture that moved out of what was drawn may be drawn anew: always where frames are quick, now and then
// where they are not (without a GPU). Judged by the frame that follows a drawing.

/** A frame after drawing that took longer than this was a dear one, ms. */
const QUICK = 24;
/** Dear drawings take at most this share of the time, and come no oftener than this, ms. */
const SHARE = 0.2;
const SELDOM = 160;

export interface Pace {
  /** An animation frame began. */
  saw(now: number): void;
  /** Something was drawn in this frame. */
  drew(): void;
  mayDraw(now: number): boolean;
}

export function makePace(): Pace {
  let frame = 0;
  let drewAt = -1;
  let cost = QUICK + 1;
  return {
    saw(now) {
      // Frames far apart say nothing: the page was at rest in between.
      if (drewAt === frame && now - frame < 500) cost = 0.5 * cost + 0.5 * (now - frame);
      frame = now;
    },
    drew() {
      drewAt = frame;
    },
    mayDraw: (now) => cost <= QUICK || now - drewAt >= Math.max(SELDOM, cost / SHARE),
  };
}
