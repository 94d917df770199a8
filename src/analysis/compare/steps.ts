// Work in steps: long lists are gone through, sorted and joined a little at a time, so that a page can draw between the
// steps. Every generator here yields how much of its own share is done, 0…1.

/** Things that are looked at in one step where each takes a while: some ms even on an old machine. */
const FEW = 10;
/** … and where each takes next to nothing. */
const MANY = 1_000;

/** A list gone through in steps, with how much of all is done after each, between `from` and `to`. */
export function* each<T, R>(
  list: readonly T[],
  make: (item: T, index: number) => R,
  from: number,
  to: number,
  step = FEW,
): Generator<number, R[]> {
  const made: R[] = [];
  for (const [index, item] of list.entries()) {
    made.push(make(item, index));
    if (index % step === step - 1) yield from + ((to - from) * index) / list.length;
  }
  return made;
}

/** A list sorted in steps (merge sort from below, stable), with `done` told after each. */
export function* sorting<T>(
  list: readonly T[],
  before: (one: T, other: T) => number,
  done: number,
): Generator<number, readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < list.length; at += MANY) {
    runs.push(list.slice(at, at + MANY).sort(before));
    yield done;
  }
  while (runs.length > 1) {
    const next: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      next.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? [], before, done));
    runs = next;
  }
  return runs[0] ?? [];
}

function* merging<T>(
  one: readonly T[],
  other: readonly T[],
  before: (one: T, other: T) => number,
  done: number,
): Generator<number, readonly T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const first = j >= other.length || (i < one.length && before(one[i] as T, other[j] as T) <= 0);
    merged.push((first ? one[i++] : other[j++]) as T);
    if (merged.length % (4 * MANY) === 0) yield done;
  }
  return merged;
}
