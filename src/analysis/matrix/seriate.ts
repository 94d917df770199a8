// Puts alike things side by side: a short path through all of them, by nearest neighbour and 2-opt
// (seriation as an open travelling salesman's tour: Hahsler, Hornik, Buchta, "Getting Things in Order", 2008).
// Deterministic: ties go to what came first.

/** Coordinates that are not zero. */
export type Vector = ReadonlyMap<string, number>;

/** More than this many stay as they are: distances are held for all pairs. */
const MOST = 1500;
const PASSES = 12;
const BETTER = 1e-9;

/**
 * An order of the vectors, as indices, in which neighbours point in like directions (cosine).
 * It begins with whichever end came first in the input.
 */
export function seriate(vectors: readonly Vector[]): readonly number[] {
  const count = vectors.length;
  const asGiven = vectors.map((_, index) => index);
  if (count < 3 || count > MOST) return asGiven;
  const far = distances(vectors);
  const path = shorten(nearestPath(far, count), far, count);
  return (path[0] ?? 0) <= (path.at(-1) ?? 0) ? path : path.reverse();
}

/** All pairs, row by row: 0 the same direction, 1 nothing in common. */
function distances(vectors: readonly Vector[]): Float64Array {
  const count = vectors.length;
  const far = new Float64Array(count * count);
  const lengths = vectors.map((vector) => Math.hypot(...vector.values()));
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      let product = 0;
      for (const [name, value] of vectors[a] as Vector) product += value * (vectors[b]?.get(name) ?? 0);
      const length = (lengths[a] ?? 0) * (lengths[b] ?? 0);
      far[a * count + b] = far[b * count + a] = 1 - (length > 0 ? product / length : 0);
    }
  return far;
}

/** From what is farthest from everything, always to the nearest that is left. */
function nearestPath(far: Float64Array, count: number): number[] {
  const sum = (row: number) => far.subarray(row * count, (row + 1) * count).reduce((a, b) => a + b, 0);
  const left = new Set(Array.from({ length: count }, (_, index) => index));
  const sums = [...left].map(sum);
  let at = sums.indexOf(Math.max(...sums));
  const path: number[] = [];
  while (left.size > 0) {
    path.push(at);
    left.delete(at);
    let best = Number.POSITIVE_INFINITY;
    const from = at;
    for (const next of left) {
      const step = far[from * count + next] as number;
      if (step < best - BETTER) {
        best = step;
        at = next;
      }
    }
  }
  return path;
}

/** Turns runs of the path round as long as that makes it shorter. */
function shorten(path: number[], far: Float64Array, count: number): number[] {
  // Beyond its ends there is nothing: an open path.
  const step = (a: number, b: number) => {
    const [from, to] = [path[a], path[b]];
    return from === undefined || to === undefined ? 0 : (far[from * count + to] as number);
  };
  for (let pass = 0, better = true; better && pass < PASSES; pass++) {
    better = false;
    for (let i = 0; i < count - 1; i++)
      for (let j = i + 1; j < count; j++) {
        const gain = step(i - 1, i) + step(j, j + 1) - step(i - 1, j) - step(i, j + 1);
        if (gain <= BETTER) continue;
        path.splice(i, j - i + 1, ...path.slice(i, j + 1).reverse());
        better = true;
      }
  }
  return path;
}
