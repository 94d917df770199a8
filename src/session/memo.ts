// A memo of one: derived values keep their identity while what they are derived from does.
import type { State } from "./state.ts";

type Inputs = readonly ((state: State) => unknown)[];
type Values<I extends Inputs> = { readonly [K in keyof I]: ReturnType<I[K]> };

/**
 * A selector that is computed again only when one of its inputs is another value than last time.
 * The inputs must be stable themselves: parts of the state, or memoised selectors.
 */
export function memo<const I extends Inputs, T>(
  inputs: I,
  derive: (...values: Values<I>) => T,
): (state: State) => T {
  let seen: readonly unknown[] | null = null;
  let value: T;
  return (state) => {
    const values = inputs.map((input) => input(state));
    if (seen === null || values.some((item, index) => item !== seen?.[index])) {
      value = derive(...(values as unknown as Values<I>));
      seen = values;
    }
    return value;
  };
}
