// What every way of showing a comparison gets.
import type { Change, Comparison, Pair } from "../../analysis/index.ts";
import type { Key, Policy } from "../../model/index.ts";

export interface ShowProps {
  readonly a: Policy;
  readonly b: Policy;
  readonly comparison: Comparison;
  /** Only these changes; all where there are none. */
  readonly kinds: readonly Change[];
}

/** Keys of a pair's norms: what selecting it selects. */
export const keysOf = ({ a, b }: Pair): readonly Key[] => [a, b].flatMap((norm) => norm?.key ?? []);

/** A name of a pair that holds as long as the comparison does. */
export const nameOf = ({ a, b }: Pair): string => `${a?.id ?? ""}~${b?.id ?? ""}`;

/** Nothing chosen: whatever changed; all where nothing did. */
export function passing(pairs: readonly Pair[], kinds: readonly Change[]): readonly Pair[] {
  if (kinds.length > 0) return pairs.filter(({ change }) => kinds.includes(change));
  const changed = pairs.filter(({ change }) => change !== "same");
  return changed.length > 0 ? changed : pairs;
}
