// Procedures: norms that hang together, as steps in the lanes of those who act. Derived by rules, and every
// procedure says by which; where the text leaves a party open, the step stays open.
import type { Norm, Policy } from "../../model/index.ts";
import { columnsOf } from "./columns.ts";
import { timeIn } from "./deadline.ts";
import { type FormedBy, groupsOf } from "./group.ts";
import { type Arrow, type Doer, drawn, type Step } from "./steps.ts";

/** Those who act together in one or more steps; [null] for a party that the text does not name. */
export interface Lane {
  readonly actors: readonly (string | null)[];
}

export interface PlacedStep extends Step {
  readonly lane: number;
  readonly column: number;
  /** Place among the steps of one lane and column, from 0. */
  readonly row: number;
}

export interface Procedure {
  /** Key of the norm that it is called by. */
  readonly id: string;
  /** The first norm under a condition, else the last: what the procedure comes to. */
  readonly main: Norm;
  /** In the order of the text. */
  readonly norms: readonly Norm[];
  readonly formedBy: readonly FormedBy[];
  /** In the order in which they first act. */
  readonly lanes: readonly Lane[];
  readonly steps: readonly PlacedStep[];
  readonly arrows: readonly Arrow[];
  /** Words that set a time, verbatim, by norm; empty where the text sets none. */
  readonly times: readonly { readonly norm: Norm; readonly words: string }[];
}

const laneId = (doers: readonly Doer[]) =>
  [...new Set(doers.map(({ actor }) => actor ?? ""))].sort().join(" ");

/** Steps of one lane and column go below one another; of lanes, whoever acts first comes first. */
function placed(steps: readonly Step[], arrows: readonly Arrow[]): Pick<Procedure, "lanes" | "steps"> {
  const columns = columnsOf(
    steps.map(({ id }) => id),
    arrows,
  );
  const columnOf = (step: Step) => columns.get(step.id) ?? 0;
  const inTime = [...steps].sort((a, b) => columnOf(a) - columnOf(b));
  const lanes = new Map<string, Lane>();
  for (const { doers } of inTime) {
    const id = laneId(doers);
    if (!lanes.has(id)) lanes.set(id, { actors: [...new Set(doers.map(({ actor }) => actor))] });
  }
  const ids = [...lanes.keys()];
  const filled = new Map<string, number>();
  return {
    lanes: [...lanes.values()],
    steps: inTime.map((step) => {
      const lane = ids.indexOf(laneId(step.doers));
      const column = columnOf(step);
      const cell = `${lane} ${column}`;
      const row = filled.get(cell) ?? 0;
      filled.set(cell, row + 1);
      return { ...step, lane, column, row };
    }),
  };
}

/** The procedures of a policy, those of several norms first, each kind in the order of the text. */
export function procedures(policy: Policy): readonly Procedure[] {
  return groupsOf(policy)
    .map((group): Procedure => {
      const { steps, arrows } = drawn(group);
      const { norms, formedBy } = group;
      const main = (norms.find(({ condition }) => condition !== null) ?? norms.at(-1)) as Norm;
      const times = norms.flatMap((norm) => {
        const words = timeIn(norm.quote);
        return words === null ? [] : [{ norm, words }];
      });
      return { id: main.key, main, norms, formedBy, arrows, times, ...placed(steps, arrows) };
    })
    .sort((a, b) => Number(a.norms.length === 1) - Number(b.norms.length === 1));
}
