// Which norms of the second document are worth a closer look for each of the first: an index of their rarer pieces,
// so that 5,000 against 5,000 is not 25 million comparisons.
import type { Trait } from "./trait.ts";

/** Pieces of a norm that are looked up, rarest first, and the longest list that is walked for one. */
const LOOKED_UP = 12;
const LONGEST_LIST = 160;
/** How many are handed on for one norm. */
const MOST = 16;

/** Piece → how much it says: rare ones say more. */
export type Weights = ReadonlyMap<string, number>;

/** What the pieces of the titles still say: a document's own subject tells none of its norms from another. */
const OWN_SUBJECT = 0.3;
/** Pieces weighed in one step. */
const STRETCH = 5_000;

/** Counts the pieces of both documents norm by norm, then weighs them, a stretch at a time; `titles` are theirs. */
export function weigher(titles: ReadonlySet<string>) {
  const seen = new Map<string, number>();
  let all = 0;
  return {
    count({ core }: Trait): void {
      all++;
      for (const gram of core) seen.set(gram, (seen.get(gram) ?? 0) + 1);
    },
    *weights(done: number): Generator<number, Weights> {
      const weights = new Map<string, number>();
      for (const [gram, count] of seen) {
        weights.set(gram, Math.log(1 + all / count) * (titles.has(gram) ? OWN_SUBJECT : 1));
        if (weights.size % STRETCH === 0) yield done;
      }
      return weights;
    },
  };
}

/**
 * An index of `size` norms, added one by one in their order. `candidates` gives the places of those worth a closer look
 * for a norm of the other document, most alike first.
 */
export function candidateIndex(size: number, weights: Weights) {
  const lists = new Map<string, number[]>();
  const add = ({ core }: Trait, index: number): void => {
    for (const gram of core) {
      const list = lists.get(gram);
      if (list) list.push(index);
      else lists.set(gram, [index]);
    }
  };
  const sums = new Float64Array(size);
  const candidates = (trait: Trait): readonly number[] => {
    const known = [...trait.core].filter((gram) => lists.has(gram));
    const length = (gram: string) => lists.get(gram)?.length ?? 0;
    const rarest = known.sort((one, other) => length(one) - length(other) || (one < other ? -1 : 1));
    const touched: number[] = [];
    for (const gram of rarest.slice(0, LOOKED_UP)) {
      const weight = weights.get(gram) ?? 0;
      for (const index of nearby(lists.get(gram) ?? [], trait.place * Math.max(0, size - 1))) {
        if (sums[index] === 0) touched.push(index);
        sums[index] = (sums[index] ?? 0) + weight;
      }
    }
    const found = most(touched, sums);
    for (const index of touched) sums[index] = 0;
    return found;
  };
  return { add, candidates };
}

/** The places with the largest sums, largest first, without sorting all of them. */
function most(touched: readonly number[], sums: Float64Array): number[] {
  const best: number[] = [];
  const before = (one: number, other: number) => (sums[one] ?? 0) - (sums[other] ?? 0) || other - one;
  for (const index of touched) {
    const last = best[MOST - 1];
    if (last !== undefined && before(index, last) <= 0) continue;
    let at = best.length;
    while (at > 0 && before(index, best[at - 1] as number) > 0) at--;
    best.splice(at, 0, index);
    if (best.length > MOST) best.pop();
  }
  return best;
}

/** A list that is too long is cut to what stands nearest to the same place in the other text. */
function nearby(list: readonly number[], place: number): readonly number[] {
  if (list.length <= LONGEST_LIST) return list;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - LONGEST_LIST / 2, list.length - LONGEST_LIST));
  return list.slice(from, from + LONGEST_LIST);
}
