// Which entries may hold a word: lists of entry numbers by character and by hashed pair of characters, in
// two typed arrays (offsets, and one long list). A candidate is only that: the caller looks for itself.

const CHARACTERS = 1 << 16;
const BUCKETS = CHARACTERS * 2;

/** Pairs of characters share the upper half of the buckets. */
const pairBucket = (a: number, b: number): number =>
  CHARACTERS + ((Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b)) >>> 16);

export interface Postings {
  /** Entries that may hold the word, rising, each once; every entry that does hold it is among them. */
  candidates(word: string): Uint32Array;
}

/** `labelsOf(entry)` gives the folded labels of an entry, for entries 0 … count − 1. */
export function makePostings(count: number, labelsOf: (entry: number) => readonly string[]): Postings {
  const offsets = new Uint32Array(BUCKETS + 1);
  const last = new Uint32Array(BUCKETS);
  /** Calls back once for every bucket that an entry belongs to. */
  function each(take: (bucket: number, entry: number) => void): void {
    last.fill(0);
    for (let entry = 0; entry < count; entry++) {
      const visit = (bucket: number) => {
        if (last[bucket] === entry + 1) return;
        last[bucket] = entry + 1;
        take(bucket, entry);
      };
      for (const label of labelsOf(entry)) {
        for (let i = 0; i < label.length; i++) {
          const code = label.charCodeAt(i);
          visit(code);
          if (i + 1 < label.length) visit(pairBucket(code, label.charCodeAt(i + 1)));
        }
      }
    }
  }
  each((bucket) => {
    offsets[bucket + 1] = (offsets[bucket + 1] as number) + 1;
  });
  for (let i = 0; i < BUCKETS; i++) offsets[i + 1] = (offsets[i + 1] as number) + (offsets[i] as number);
  const list = new Uint32Array(offsets[BUCKETS] as number);
  const next = offsets.slice();
  each((bucket, entry) => {
    const at = next[bucket] as number;
    list[at] = entry;
    next[bucket] = at + 1;
  });

  const size = (bucket: number) => (offsets[bucket + 1] as number) - (offsets[bucket] as number);
  return {
    candidates(word) {
      let rarest = word.charCodeAt(0);
      for (let i = 0; i + 1 < word.length; i++) {
        const bucket = pairBucket(word.charCodeAt(i), word.charCodeAt(i + 1));
        if (i === 0 || size(bucket) < size(rarest)) rarest = bucket;
      }
      return list.subarray(offsets[rarest], offsets[rarest + 1]);
    },
  };
}
