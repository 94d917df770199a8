// 贯彻落实对照: every norm of the higher document, and what the lower one makes of it. Follows from the comparison; what
// may stand against it is said first, by the rule that found it.
import type { Norm } from "../../model/index.ts";
import type { Comparison, Contradiction, Pair } from "./change.ts";
import { grams, within } from "./grams.ts";

/** 已落实 · 部分 · 未提及 · 抵触, in the order in which somebody has to look at them. */
export const FULFILMENTS = ["against", "absent", "partly", "done"] as const;
export type Fulfilment = (typeof FULFILMENTS)[number];

export interface Fulfilled {
  readonly norm: Norm;
  readonly state: Fulfilment;
  readonly pairs: readonly Pair[];
  readonly contradictions: readonly Contradiction[];
}

/** Every norm of the first document once, in the order of its text. */
export function fulfilments({ pairs, contradictions }: Comparison): readonly Fulfilled[] {
  const rows = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (!pair.a) continue;
    const row = rows.get(pair.a.id) ?? [];
    row.push(pair);
    rows.set(pair.a.id, row);
  }
  const standing = new Map<string, Contradiction[]>();
  for (const found of contradictions) {
    // What a person found to be no conflict counts as none.
    if (found.decided === "noConflict") continue;
    standing.set(found.a.id, [...(standing.get(found.a.id) ?? []), found]);
  }
  return [...rows.values()].flatMap((found) => {
    const norm = found[0]?.a;
    if (!norm) return [];
    const against = standing.get(norm.id) ?? [];
    return [
      {
        norm,
        state: stateOf(norm, found, against),
        pairs: found.filter(({ b }) => b),
        contradictions: against,
      },
    ];
  });
}

export function countFulfilments(list: readonly Fulfilled[]): Record<Fulfilment, number> {
  const counts = { against: 0, absent: 0, partly: 0, done: 0 };
  for (const { state } of list) counts[state] += 1;
  return counts;
}

function stateOf(norm: Norm, pairs: readonly Pair[], against: readonly Contradiction[]): Fulfilment {
  if (against.length > 0) return "against";
  const met = pairs.filter(({ b }) => b);
  if (met.length === 0) return "absent";
  const whole = ({ change }: Pair) => change === "same" || change === "stricter" || change === "wider";
  return met.some(whole) || together(norm, met) ? "done" : "partly";
}

/** Several parts that only share the matter out, and leave nothing of it. */
function together(norm: Norm, pairs: readonly Pair[]): boolean {
  const shared = pairs.every(
    ({ change, reasons }) =>
      change === "narrower" &&
      reasons.every(({ kind, way }) => kind === "matter" || kind === "party" || way === "same"),
  );
  if (pairs.length < 2 || !shared) return false;
  return within(grams(norm.matter), grams(pairs.map(({ b }) => b?.matter ?? "").join("，"))) >= 0.9;
}
