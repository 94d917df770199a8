// Which norms belong together: the most alike first, each once; then what is left and is plainly a part of one that
// is taken, because a text may split a norm in two or join two in one.
import { within } from "./grams.ts";
import { AHEAD, ALIKE, NEAR } from "./likeness.ts";
import { each, sorting } from "./steps.ts";
import type { Trait } from "./trait.ts";

export interface Match {
  /** Places among the norms of either document. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A part: nearly all of the smaller one's matter stands in the larger one, under the same act. */
const PART = 0.85;
/** Matches gone through in one step: many where each is only counted, some where its words are looked at. */
const MANY = 2_000;
const SOME = 200;

/**
 * The most alike first; where they are equally alike, those that stand at the same place. In steps, telling `done` after
 * each.
 */
export function* assigned(
  scored: readonly Match[],
  a: readonly Trait[],
  b: readonly Trait[],
  done: number,
): Generator<number, Match[]> {
  const away = ({ a: one, b: other }: Match) => Math.abs((a[one]?.place ?? 0) - (b[other]?.place ?? 0));
  const bestOfA = bests(({ a: at }) => at);
  const bestOfB = bests(({ b: at }) => at);
  yield* each(scored, bestOfA.see, done, done, MANY);
  yield* each(scored, bestOfB.see, done, done, MANY);
  const alone = (match: Match) =>
    match.score >= NEAR && leads(match, bestOfA.of(match)) && leads(match, bestOfB.of(match));
  const kept: { match: Match; away: number }[] = [];
  const keep = (match: Match) => {
    if (match.score >= ALIKE || alone(match)) kept.push({ match, away: away(match) });
  };
  yield* each(scored, keep, done, done, MANY);
  const sorted = yield* sorting(
    kept,
    ({ match: x, away: near }, { match: y, away: far }) =>
      y.score - x.score || near - far || x.a - y.a || x.b - y.b,
    done,
  );
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const matches: Match[] = [];
  const take = ({ match }: { match: Match }) => {
    if (takenA.has(match.a) || takenB.has(match.b)) return;
    takenA.add(match.a);
    takenB.add(match.b);
    matches.push(match);
  };
  yield* each(sorted, take, done, done, MANY);
  return matches;
}

/** The two best scores of every norm, of all matches seen. */
function bests(place: (match: Match) => number) {
  const found = new Map<number, readonly [number, number]>();
  return {
    see(match: Match): void {
      const best = found.get(place(match)) ?? [0, 0];
      if (match.score > best[0]) found.set(place(match), [match.score, best[0]]);
      else if (match.score > best[1]) found.set(place(match), [best[0], match.score]);
    },
    of: (match: Match) => found.get(place(match)),
  };
}

/** Whether a match is a norm's best, and nothing else comes near. */
function leads({ score }: Match, [best, next]: readonly [number, number] = [0, 0]): boolean {
  return score === best && best >= AHEAD * next;
}

/** Norms left over that are a part of one that is taken: one in two, or two in one. In steps, telling `done` after each. */
export function* parts(
  matches: readonly Match[],
  scored: readonly Match[],
  a: readonly Trait[],
  b: readonly Trait[],
  done: number,
): Generator<number, Match[]> {
  const [takenA, takenB] = [new Set(matches.map(({ a: at }) => at)), new Set(matches.map(({ b: at }) => at))];
  const best = new Map<string, Match>();
  const look = (match: Match) => {
    const [one, other] = [a[match.a], b[match.b]];
    if (!one || !other || takenA.has(match.a) === takenB.has(match.b)) return;
    const [small, large] = takenA.has(match.a) ? [other, one] : [one, other];
    if (!isPart(small, large)) return;
    const key = takenA.has(match.a) ? `b${match.b}` : `a${match.a}`;
    const known = best.get(key);
    if (!known || match.score > known.score) best.set(key, match);
  };
  yield* each(scored, look, done, done, SOME);
  return [...best.values()];
}

function isPart(small: Trait, large: Trait): boolean {
  return (
    small.matter.size >= 3 &&
    small.norm.modality === large.norm.modality &&
    (small.norm.action === large.norm.action || [...small.senses].some((sense) => large.senses.has(sense))) &&
    within(small.matter, large.matter) >= PART
  );
}
