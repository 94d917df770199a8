// All that differs between two norms that belong together, weightiest first.
import { FORCES, type Force, type Modality } from "../../model/index.ts";
import type { PairChange, Reason } from "./change.ts";
import type { Counterparts } from "./counterparts.ts";
import { measureChanges } from "./measures.ts";
import { partyReasons } from "./partyReasons.ts";
import { scopeReasons } from "./scopeReasons.ts";
import type { Trait } from "./trait.ts";

const RANK: Readonly<Record<PairChange, number>> = {
  stricter: 0,
  weaker: 0,
  party: 1,
  wider: 2,
  narrower: 2,
  same: 3,
};

export function reasonsFor(a: Trait, b: Trait, stands: Counterparts): readonly Reason[] {
  const found: Reason[] = [
    ...modality(a.norm.modality, b.norm.modality),
    ...force(a.norm, b.norm),
    ...measureChanges(a.norm.quote, b.norm.quote).map(
      ({ way, gone, came }): Reason => ({
        kind: "measure",
        way,
        role: null,
        gone: gone === null ? [] : [gone],
        came: came === null ? [] : [came],
      }),
    ),
    ...partyReasons(a.norm, b.norm, stands),
    ...scopeReasons(a, b),
  ];
  return found
    .map((reason, index) => ({ reason, index }))
    .sort((one, other) => RANK[one.reason.way] - RANK[other.reason.way] || one.index - other.index)
    .map(({ reason }) => reason);
}

/** What a norm that binds like this asks more of: a liberty less than a duty, a ban most. A power is read like a duty. */
const BINDS: Readonly<Record<Modality, number>> = { permission: 0, power: 1, obligation: 1, prohibition: 2 };

function modality(before: Modality, after: Modality): readonly Reason[] {
  if (before === after) return [];
  const step = BINDS[after] - BINDS[before];
  const way = step > 0 ? "stricter" : step < 0 ? "weaker" : "same";
  return [{ kind: "modality", way, role: null, gone: [before], came: [after] }];
}

interface Bound {
  readonly modality: Modality;
  readonly force: Force;
}

/** Force counts by itself only where both bind alike; else the modality has said it. */
function force(a: Bound, b: Bound): readonly Reason[] {
  if (a.force === b.force) return [];
  const step = FORCES.indexOf(a.force) - FORCES.indexOf(b.force);
  const alike = BINDS[a.modality] === BINDS[b.modality];
  const way = !alike ? "same" : step > 0 ? "stricter" : "weaker";
  return [{ kind: "force", way, role: null, gone: [a.force], came: [b.force] }];
}
