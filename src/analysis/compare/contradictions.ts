// Norms that may stand against each other, found by rules that can be read. A find is shown with both sentences; what
// it means is for the reader to decide.
import type { Norm } from "../../model/index.ts";
import { undoes } from "./acts.ts";
import type { Contradiction, ContradictionRule } from "./change.ts";
import type { Counterparts } from "./counterparts.ts";
import { dice, within } from "./grams.ts";
import type { Trait } from "./trait.ts";

/** So much of the act, and of what is done, must be common. */
const ACT = 0.5;
const MATTER = 0.3;

/** Judges a pair of norms, whether they were paired or not. */
export function contradiction(a: Trait, b: Trait, stands: Counterparts): Contradiction | null {
  const rule = ruleFor(a, b, stands);
  return rule && { a: a.norm, b: b.norm, rule, decided: null };
}

function ruleFor(a: Trait, b: Trait, stands: Counterparts): ContradictionRule | null {
  const [bans, bans2] = [a.norm.modality === "prohibition", b.norm.modality === "prohibition"];
  if (bans !== bans2) {
    const [ban, other] = bans ? [a, b] : [b, a];
    if (!sameAct(ban, other) || !shareBearer(a.norm, b.norm, stands) || !shareObject(a.norm, b.norm, stands))
      return null;
    return other.norm.modality === "permission" ? "forbids-allows" : "forbids-orders";
  }
  if (bans || a.norm.modality === "permission" || b.norm.modality === "permission") return null;
  const about = Math.max(within(b.words, a.core), within(a.words, b.core));
  return undoes(a.norm.action, b.norm.action) &&
    (about >= MATTER || shareItem(a, b)) &&
    shareObject(a.norm, b.norm, stands)
    ? "ends-keeps"
    : null;
}

/** The act of the ban and of the other norm: the same words or the same sense, about something in common. */
function sameAct(ban: Trait, other: Trait): boolean {
  const acts =
    dice(ban.act, other.act) >= ACT ||
    within(other.act, ban.act) >= 0.99 ||
    [...ban.senses].some((sense) => other.senses.has(sense));
  return acts && dice(ban.words, other.words) >= MATTER / 2;
}

/** Whoever is forbidden must be among those who are bound or allowed. */
function shareBearer(a: Norm, b: Norm, stands: Counterparts): boolean {
  return a.bearers.some((one) => b.bearers.some((other) => stands(one.actor, other.actor) !== null));
}

/** Both act on somebody they have in common, where both name anybody; what the bearer of one does may be what the
 * other is done to. */
function shareObject(a: Norm, b: Norm, stands: Counterparts): boolean {
  const [one, other] = [involved(a), involved(b)];
  if (one.length === 0 || other.length === 0) return true;
  return one.some((first) => other.some((second) => stands(first, second) !== null));
}

const involved = (norm: Norm) => [
  ...norm.others.flatMap(({ actor }) => actor ?? []),
  ...(norm.others.length === 0 ? norm.bearers.map(({ actor }) => actor) : []),
];

/** A thing of three characters or more that both name. */
function shareItem(a: Trait, b: Trait): boolean {
  const items = (trait: Trait) =>
    trait.norm.matter.split(/[、，；：]|以及|和|及|与|的/u).map((item) => item.replace(/等.*$/u, ""));
  return (
    items(a).some((item) => item.length >= 3 && b.norm.quote.includes(item)) ||
    items(b).some((item) => item.length >= 3 && a.norm.quote.includes(item))
  );
}
