// Our own numbers by chance: the same sequence on every machine, from a seed that is handed in.

/** Whole numbers 0 … below, by a linear congruential generator (Numerical Recipes' constants). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}
