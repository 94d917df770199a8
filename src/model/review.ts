// How far people have come with a norm: 草稿 → 初核 → 复核 → 采信, as `review.state` says it in a file.
import type { NormFile } from "./shapes.ts";

export const REVIEW_STATES = ["draft", "first", "second", "released"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What stands in the file: words that a person can read there. */
export const REVIEW_SIGNS: Readonly<Record<ReviewState, string>> = {
  draft: "草稿",
  first: "初核",
  second: "复核",
  released: "采信",
};

type Reviewed = Pick<NormFile, "review">;

/**
 * The state that a norm's file gives. A norm without a review was kept by hand and stands as published: released.
 * Words that are none of the four count as a draft, since nobody can say what they promise.
 */
export function reviewState({ review }: Reviewed): ReviewState {
  if (review === null) return "released";
  return REVIEW_STATES.find((state) => REVIEW_SIGNS[state] === review.state) ?? "draft";
}

export const isReleased = (norm: Reviewed): boolean => reviewState(norm) === "released";
