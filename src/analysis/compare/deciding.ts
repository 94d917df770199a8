// One decision more. Apart from what decisions do to a comparison: taking one down needs no rules.
import { CONFLICT_DECISIONS, type Decision } from "./change.ts";

export const isOfConflict = ({ kind }: Decision): boolean =>
  (CONFLICT_DECISIONS as readonly string[]).includes(kind);

/**
 * The decisions after one more: what was said of the same two before is replaced, that they belong together apart from
 * whether they conflict. The very same thing said again is taken back.
 */
export function deciding(decisions: readonly Decision[], next: Decision): readonly Decision[] {
  const same = (old: Decision) =>
    old.a === next.a && old.b === next.b && isOfConflict(old) === isOfConflict(next);
  const again = decisions.some((old) => same(old) && old.kind === next.kind && old.change === next.change);
  const others = decisions.filter((old) => !same(old));
  return again ? others : [...others, next];
}
