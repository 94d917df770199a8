// How hard the random tests try: a handful with a fixed seed each time, very many in a soak run.
import type { Parameters } from "fast-check";

const SOAKING = process.env.SOAK === "1";

/** Settings for fc.assert: so many runs with a fixed seed; fifty times as many, unseeded, when soaking. */
export function runs<T>(count: number): Parameters<T> {
  return SOAKING ? { numRuns: count * 50 } : { numRuns: count, seed: 20190508 };
}
