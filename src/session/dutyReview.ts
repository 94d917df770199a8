// What a review of a street's lists holds.
import type { Duty, DutyBasis, DutyVerdict } from "../analysis/index.ts";

export interface ReviewItem {
  readonly duty: Duty;
  /** What was found, and what stands now. */
  readonly found: DutyVerdict;
  readonly verdict: DutyVerdict;
  readonly basis: readonly DutyBasis[];
  readonly near: readonly DutyBasis[];
  readonly note: string;
  readonly accepted: boolean;
}

export interface DutyReview {
  readonly title: string;
  readonly items: readonly ReviewItem[];
}
