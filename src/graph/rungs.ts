// Panes of common windows, for which the built page carries a drawn picture. A pane that is a little larger than
// one of these takes that one's places, stretched: so the live picture stands where the drawn one stood.
import type { Size } from "./picture.ts";

/** Panes between text and details at their first widths, in common windows; from the widest. */
export const RUNGS: readonly Size[] = [
  { width: 1340, height: 1130 },
  { width: 995, height: 885 },
  { width: 995, height: 775 },
  { width: 835, height: 740 },
  { width: 790, height: 665 },
  { width: 790, height: 535 },
  { width: 715, height: 575 },
  { width: 670, height: 525 },
  { width: 670, height: 410 },
];

/** How much wider and higher a pane may be than the one its picture was placed for. */
export const REACH = 1.09;

/** The pane that a picture of this size is placed for: one of the rungs, or the pane itself. */
export function rungFor(size: Size): Size {
  const within = (of: number, rung: number) => of >= rung && of <= rung * REACH;
  return RUNGS.find((rung) => within(size.width, rung.width) && within(size.height, rung.height)) ?? size;
}
