// Going from step to step of a tour, and what it draws of the document.
import { useCallback, useMemo } from "react";
import { litBy } from "../../analysis/index.ts";
import { isReleased, type Key } from "../../model/index.ts";
import { type Standing, selectPolicies, strayed } from "../../session/index.ts";
import { useRun, useSelect } from "../shell/context.tsx";

export interface Steps {
  /** To a step by its number from 0, held between first and last; going to the present one comes back to it. */
  readonly go: (at: number) => void;
  /** Whether somebody has looked elsewhere since. */
  readonly away: boolean;
}

export function useSteps(standing: Standing): Steps {
  const run = useRun();
  const { key, tour } = standing;
  const go = useCallback(
    (at: number) => {
      const step = tour.steps[Math.min(Math.max(at, 0), tour.steps.length - 1)];
      if (step) run("tour.go", { tour: key, step: step.id });
    },
    [run, key, tour],
  );
  return { go, away: useSelect((state) => strayed(state.view, standing)) };
}

/** Norms that answer the step's question, as long as nobody has chosen something else. */
export function useFound({ policy, step }: Standing): ReadonlySet<Key> {
  const asked = step.select.map((id) => `${policy.id}/${id}`).join();
  const chosen = useSelect((state) => state.view.selection.join());
  return useMemo(() => {
    const lit = step.query === null || chosen !== asked ? [] : litBy(policy, step);
    return new Set(lit.map(({ key }) => key));
  }, [policy, step, chosen, asked]);
}

/** Every released norm of the documents shown: a tour filters nothing else. */
export function useAllNorms(): ReadonlySet<Key> {
  const policies = useSelect(selectPolicies);
  return useMemo(
    () => new Set(policies.flatMap(({ norms }) => norms.filter(isReleased).map(({ key }) => key))),
    [policies],
  );
}
