// One decision more. Apart from what decisions do to a comparison: taking one down needs no rules.
import type { Decision } from "./change.ts";

/** The decisions after one more: what was said of the same two before is replaced. */
export function deciding(decisions: readonly Decision[], next: Decision): readonly Decision[] {
  return [...decisions.filter(({ a, b }) => a !== next.a || b !== next.b), next];
}
