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

/** Least air at a boundary in px, and what a px outside its column costs an actor in px of height. */
const FITS = [
  { air: 12, stray: 0.35 },
  { air: 8, stray: 0.35 },
  { air: 6, stray: 0.1 },
  { air: 4, stray: 0.03 },
] as const;
const LAST = { air: 3, stray: 0.01 } as const;
/** Never squeeze rows below this share. */
const FLOOR = 0.25;

export function fitted(
  height: number,
  filledLanes: number,
  planRows: (stray: number) => RowPlan[],
  lanes: { planned(room: number): LanePlan[] | null; cramped(room: number): LanePlan[] },
): Stack {
  let rows: RowPlan[] = [];
  for (const { air, stray } of FITS) {
    rows = planRows(stray);
    const gaps = rows.length + filledLanes;
    const plans = lanes.planned(height - tall(rows) - gaps * air);
    if (plans) return stacked(rows, plans, height, gaps);
  }
  rows = planRows(LAST.stray);
  const gaps = rows.length + filledLanes;
  return stacked(rows, lanes.cramped(height - tall(rows) - gaps * LAST.air), height, gaps);
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
