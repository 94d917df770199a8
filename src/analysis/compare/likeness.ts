// How alike two norms are, 0…1: what they are about, the act, who is in it and how it binds. Wording counts for most,
// never for all.
import type { Norm } from "../../model/index.ts";
import type { Weights } from "./candidates.ts";
import type { Counterparts } from "./counterparts.ts";
import { dice } from "./grams.ts";
import type { Trait } from "./trait.ts";

/** From here on two norms are one pair, whatever else there is. */
export const ALIKE = 0.46;
/** From here on they are when no other norm of either document comes near. */
export const NEAR = 0.3;
/** How far the next best must stay behind. */
export const AHEAD = 1.25;
/** Below this nothing is kept: neither a pair nor a part of one. */
export const FAR = 0.2;

const SHARES = { about: 0.62, act: 0.16, parties: 0.13, modality: 0.05, topic: 0.04 } as const;

export function likeness(a: Trait, b: Trait, weights: Weights, stands: Counterparts): number {
  if (a.folded === b.folded) return 0.94 + 0.06 * parties(a.norm, b.norm, stands);
  const score =
    SHARES.about * about(a, b, weights) +
    SHARES.act * act(a, b) +
    SHARES.parties * parties(a.norm, b.norm, stands) +
    SHARES.modality * (a.norm.modality === b.norm.modality ? 1 : 0) +
    SHARES.topic * (a.topic === b.topic ? 1 : 0);
  return Math.min(0.93, score);
}

/** What they are about: common weight by the mean of both and by the smaller one. */
function about(a: Trait, b: Trait, weights: Weights): number {
  const [small, large] = a.core.size <= b.core.size ? [a.core, b.core] : [b.core, a.core];
  let common = 0;
  for (const gram of small) if (large.has(gram)) common += weights.get(gram) ?? 0;
  const [one, other] = [weightOf(a.core, weights), weightOf(b.core, weights)];
  if (one === 0 || other === 0) return 0;
  return 0.6 * ((2 * common) / (one + other)) + 0.4 * (common / Math.min(one, other));
}

const sums = new WeakMap<ReadonlySet<string>, number>();

function weightOf(grams: ReadonlySet<string>, weights: Weights): number {
  const known = sums.get(grams);
  if (known !== undefined) return known;
  let sum = 0;
  for (const gram of grams) sum += weights.get(gram) ?? 0;
  sums.set(grams, sum);
  return sum;
}

function act(a: Trait, b: Trait): number {
  if (a.norm.action === b.norm.action) return 1;
  const near = dice(a.act, b.act);
  return [...a.senses].some((sense) => b.senses.has(sense)) ? Math.max(0.8, near) : near;
}

/** Share of the named parties that have a counterpart, bearers counting as much as all others together. */
function parties(a: Norm, b: Norm, stands: Counterparts): number {
  const bearers = share(
    a.bearers.map(({ actor }) => actor),
    b.bearers.map(({ actor }) => actor),
    stands,
  );
  const others = share(named(a), named(b), stands);
  if (bearers === null) return others ?? 0;
  return others === null ? bearers : (bearers + others) / 2;
}

const named = (norm: Norm) => norm.others.flatMap(({ actor }) => actor ?? []);

function share(a: readonly string[], b: readonly string[], stands: Counterparts): number | null {
  if (a.length === 0 && b.length === 0) return null;
  if (a.length === 0 || b.length === 0) return 0.5;
  const met = a.filter((one) => b.some((other) => stands(one, other) !== null)).length;
  const met2 = b.filter((other) => a.some((one) => stands(one, other) !== null)).length;
  return (met + met2) / (a.length + b.length);
}
