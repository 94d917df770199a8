// Which norms belong together: the most alike first, each once; then what is left and is plainly a part of one that
// is taken, because a text may split a norm in two or join two in one.
import type { Weights } from "./candidates.ts";
import type { Counterparts } from "./counterparts.ts";
import { within } from "./grams.ts";
import { AHEAD, ALIKE, likeness, NEAR } from "./likeness.ts";
import type { Trait } from "./trait.ts";

export interface Match {
  /** Places among the norms of either document. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A part: nearly all of the smaller one's matter stands in the larger one, under the same act. */
const PART = 0.85;

/** The most alike first; where they are equally alike, those that stand at the same place. */
export function assigned(scored: readonly Match[], a: readonly Trait[], b: readonly Trait[]): Match[] {
  const away = ({ a: one, b: other }: Match) => Math.abs((a[one]?.place ?? 0) - (b[other]?.place ?? 0));
  const bestOfA = bests(scored, ({ a: at }) => at);
  const bestOfB = bests(scored, ({ b: at }) => at);
  const alone = (match: Match) =>
    match.score >= NEAR && leads(match, bestOfA.get(match.a)) && leads(match, bestOfB.get(match.b));
  const sorted = scored
    .filter((match) => match.score >= ALIKE || alone(match))
    .map((match) => ({ match, away: away(match) }))
    .sort((one, other) => {
      const [x, y] = [one.match, other.match];
      return y.score - x.score || one.away - other.away || x.a - y.a || x.b - y.b;
    });
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const matches: Match[] = [];
  for (const { match } of sorted) {
    if (takenA.has(match.a) || takenB.has(match.b)) continue;
    takenA.add(match.a);
    takenB.add(match.b);
    matches.push(match);
  }
  return matches;
}

/** The two best scores of every norm. */
function bests(
  scored: readonly Match[],
  place: (match: Match) => number,
): ReadonlyMap<number, readonly [number, number]> {
  const found = new Map<number, [number, number]>();
  for (const match of scored) {
    const best = found.get(place(match)) ?? [0, 0];
    if (match.score > best[0]) found.set(place(match), [match.score, best[0]]);
    else if (match.score > best[1]) found.set(place(match), [best[0], match.score]);
  }
  return found;
}

/** Whether a match is a norm's best, and nothing else comes near. */
function leads({ score }: Match, [best, next]: readonly [number, number] = [0, 0]): boolean {
  return score === best && best >= AHEAD * next;
}

/** Norms left over that are a part of one that is taken: one in two, or two in one. */
export function parts(
  matches: readonly Match[],
  scored: readonly Match[],
  a: readonly Trait[],
  b: readonly Trait[],
  weights: Weights,
  stands: Counterparts,
): Match[] {
  const [takenA, takenB] = [new Set(matches.map(({ a: at }) => at)), new Set(matches.map(({ b: at }) => at))];
  const found: Match[] = [];
  const best = new Map<string, Match>();
  for (const match of scored) {
    const [one, other] = [a[match.a], b[match.b]];
    if (!one || !other || takenA.has(match.a) === takenB.has(match.b)) continue;
    const [small, large] = takenA.has(match.a) ? [other, one] : [one, other];
    if (!isPart(small, large)) continue;
    const key = takenA.has(match.a) ? `b${match.b}` : `a${match.a}`;
    const known = best.get(key);
    if (!known || match.score > known.score) best.set(key, match);
  }
  for (const { a: one, b: other } of best.values()) {
    const [first, second] = [a[one], b[other]];
    if (first && second) found.push({ a: one, b: other, score: likeness(first, second, weights, stands) });
  }
  return found;
}

function isPart(small: Trait, large: Trait): boolean {
  return (
    small.matter.size >= 3 &&
    small.norm.modality === large.norm.modality &&
    (small.norm.action === large.norm.action || [...small.senses].some((sense) => large.senses.has(sense))) &&
    within(small.matter, large.matter) >= PART
  );
}
