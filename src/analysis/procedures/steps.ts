// The steps of a group of norms: what the bearers do, then who approves or is asked. A party that the text
// demands and does not name makes a step of its own that stays open; no step is there without a norm.
import type { Key, LinkType, Norm } from "../../model/index.ts";
import { type Bond, type Group, isOrdered } from "./group.ts";
import { stagesOf } from "./stages.ts";

/** act: the bearers'. approval, consultation: the part of those whose approval or views are demanded. */
export type StepKind = "act" | "approval" | "consultation";

/** Somebody who acts in a step; null where the text names nobody. */
export interface Doer {
  readonly actor: string | null;
  readonly explicit: boolean;
}

export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  readonly norm: Norm;
  /** Never empty. */
  readonly doers: readonly Doer[];
  /** The words of the quote that this stage rests on; null where the step is the whole norm. */
  readonly words: string | null;
  /** The text names nobody for it. */
  readonly open: boolean;
}

export interface Arrow {
  /** Ids of steps. */
  readonly from: string;
  readonly to: string;
  /** How the norms hang together; `then` from stage to stage, approval and consultation inside one norm. */
  readonly type: LinkType | "condition" | "then" | "approval" | "consultation";
  /** false: both are demanded, and the text does not say which comes first. */
  readonly ordered: boolean;
}

const NOBODY: readonly Doer[] = [{ actor: null, explicit: false }];
const DEMANDED = { approver: "approval", consulted: "consultation" } as const;

function stepsOf(norm: Norm): { readonly steps: readonly Step[]; readonly arrows: readonly Arrow[] } {
  const id = (part: string) => `${norm.key}:${part}`;
  const bearers = norm.bearers.length > 0 ? norm.bearers : NOBODY;
  const stages = stagesOf(norm);
  const acts = (stages.length > 0 ? stages : [null]).map(
    (words, index): Step => ({
      id: id(`act-${index}`),
      kind: "act",
      norm,
      doers: bearers,
      words,
      open: norm.bearers.length === 0,
    }),
  );
  const answers = Object.entries(DEMANDED).flatMap(([role, kind]): Step[] => {
    const parties = norm.others.filter((party) => party.role === role);
    const named = parties.filter(({ actor }) => actor !== null);
    const step = (doers: readonly Doer[], open: boolean): Step => ({
      id: id(open ? `${kind}-open` : kind),
      kind,
      norm,
      doers,
      words: null,
      open,
    });
    return [
      ...(named.length > 0 ? [step(named, false)] : []),
      ...(named.length < parties.length ? [step(NOBODY, true)] : []),
    ];
  });
  const last = acts.at(-1) as Step;
  return {
    steps: [...acts, ...answers],
    arrows: [
      ...acts.slice(1).map(
        (step, index): Arrow => ({
          from: (acts[index] as Step).id,
          to: step.id,
          type: "then",
          ordered: true,
        }),
      ),
      ...answers.map(
        (step): Arrow => ({
          from: last.id,
          to: step.id,
          type: step.kind === "approval" ? "approval" : "consultation",
          ordered: true,
        }),
      ),
    ],
  };
}

/** All steps and arrows of a group: the norms' own, then those between norms. */
export function drawn({ norms, bonds }: Group): {
  readonly steps: readonly Step[];
  readonly arrows: readonly Arrow[];
} {
  const parts = new Map<Key, ReturnType<typeof stepsOf>>(norms.map((norm) => [norm.key, stepsOf(norm)]));
  const of = (norm: Norm) => parts.get(norm.key)?.steps ?? [];
  const between = (bond: Bond): readonly Arrow[] => {
    // What comes after a norm, or must be met with it, stands behind all of it; the rest hangs on the norm itself.
    const source = of(bond.from);
    const afterAll = bond.type === "sequence" || !isOrdered(bond);
    const from = afterAll ? source.at(-1) : source[0];
    const to = of(bond.to)[0];
    return from && to ? [{ from: from.id, to: to.id, type: bond.type, ordered: isOrdered(bond) }] : [];
  };
  return {
    steps: [...parts.values()].flatMap(({ steps }) => steps),
    arrows: [...[...parts.values()].flatMap(({ arrows }) => arrows), ...bonds.flatMap(between)],
  };
}
