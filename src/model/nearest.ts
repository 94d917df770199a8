// The word that somebody probably meant: the nearest by edits (Damerau–Levenshtein, adjacent swaps count one).

const LONGEST = 80;
const MOST = 5_000;

/** The nearest candidate within half of the word's length in edits; "" where none is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string {
  if (word.length > LONGEST) return "";
  let best = "";
  let least = Math.max(2, Math.ceil(word.length / 2)) + 1;
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > MOST) break;
    if (Math.abs(candidate.length - word.length) >= least || candidate.length > LONGEST) continue;
    const far = edits(word.toLowerCase(), candidate.toLowerCase());
    if (far >= least) continue;
    least = far;
    best = candidate;
  }
  return best;
}

function edits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, before[column - 2]! + 1);
      next.push(cost);
    }
    before = last;
    last = next;
  }
  return last[b.length]!;
}
