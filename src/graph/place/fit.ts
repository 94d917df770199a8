// Rows and lanes stacked into the height of a pane. What is left over becomes air, the same at every boundary;
// what is missing is taken from air, then from the columns' honesty, then from the norms' words, last from all.
import { type LanePlan, tall } from "./laneRoom.ts";
import type { RowPlan } from "./rowRoom.ts";

export interface Stack {
  readonly rows: readonly RowPlan[];
  readonly lanes: readonly LanePlan[];
  /** Tops in px from the top of the usable height. */
  readonly rowTops: readonly number[];
  readonly laneTops: readonly number[];
  /** Share of their height that rows keep: 1 unless the pane is hopelessly small. */
  readonly squeeze: number;
  /** By how much a row's strip is taller than the row, above and below. */
  readonly margin: number;
}

/**
 * Ever tighter: least air at a boundary in px, what a px outside its column costs an actor in px of height,
 * slots per norm, px between lines of norms, and whether labels are small.
 */
const FITS = [
  { air: 16, stray: 1, spare: 1.25, leading: 8 },
  { air: 14, stray: 0.35, spare: 1.25, leading: 8 },
  { air: 10, stray: 0.35, spare: 1, leading: 4 },
  { air: 6, stray: 0.1, spare: 1, leading: 0 },
  { air: 6, stray: 0.2, spare: 1, leading: 0, compact: true },
  { air: 4, stray: 0.03, spare: 1, leading: 0, compact: true },
];
const LAST = { air: 3, stray: 0.01 };
/** Never squeeze rows below this share. */
const FLOOR = 0.25;

export interface Planners {
  rows(stray: number, compact: boolean): RowPlan[];
  /** Lanes with room for all words in so many px of height; null when that cannot be. */
  lanes(room: number, spare: number, leading: number, compact: boolean): LanePlan[] | null;
  /** Lanes with room for marks only. */
  cramped(room: number): LanePlan[];
}

/** The first of the FITS that fits into the height, or else the last resort. */
export function fitted(height: number, filledLanes: number, plan: Planners): Stack {
  for (const { air, stray, spare, leading, compact = false } of FITS) {
    const rows = plan.rows(stray, compact);
    const gaps = rows.length + filledLanes;
    const lanes = plan.lanes(height - tall(rows) - gaps * air, spare, leading, compact);
    if (lanes) return stacked(rows, lanes, height, gaps);
  }
  const rows = plan.rows(LAST.stray, true);
  const gaps = rows.length + filledLanes;
  return stacked(rows, plan.cramped(height - tall(rows) - gaps * LAST.air), height, gaps);
}

function stacked(rows: readonly RowPlan[], lanes: readonly LanePlan[], height: number, gaps: number): Stack {
  const squeeze = Math.min(
    1,
    Math.max(FLOOR, (height - tall(lanes) - gaps * LAST.air) / Math.max(1, tall(rows))),
  );
  const air = Math.max(LAST.air, (height - tall(rows) * squeeze - tall(lanes)) / Math.max(1, gaps));
  const margin = Math.min(air / 2, 8);
  let y = air / 2;
  const rowTops: number[] = [];
  const laneTops: number[] = [];
  for (const [index, row] of rows.entries()) {
    rowTops.push(y);
    y += row.height * squeeze + air;
    laneTops.push(y);
    const lane = lanes[index]?.height ?? 0;
    if (lane > 0) y += lane + air;
  }
  return { rows, lanes, rowTops, laneTops, squeeze, margin };
}
