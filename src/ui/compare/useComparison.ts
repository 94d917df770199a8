// Runs the comparison in slices between the page's frames, so that nothing stands still, with how much is done and a
// way to stop. A finished comparison of the same two is kept.
import { useCallback, useEffect, useMemo, useState } from "react";
import { type Comparison, comparing, decided } from "../../analysis/index.ts";
import type { Policy, SameAs } from "../../model/index.ts";
import { decisionsOf } from "../../session/index.ts";
import { usePorts, useSelect } from "../shell/context.tsx";

/** How long the page may be kept from drawing at a time, in ms. */
const SLICE = 12;

export type Work =
  | { readonly state: "working"; readonly done: number }
  | { readonly state: "stopped" }
  | { readonly state: "done"; readonly comparison: Comparison };

const finished = new WeakMap<
  Policy,
  WeakMap<Policy, { sameAs: readonly SameAs[]; comparison: Comparison }>
>();

interface Running {
  readonly a: Policy;
  readonly b: Policy;
  readonly sameAs: readonly SameAs[];
  readonly work: Work;
}

/** The comparison of two policies with the person's decisions laid over it; `stop` and `again` while it runs. */
export function useComparison(a: Policy, b: Policy): { work: Work; stop(): void; again(): void } {
  const { clock } = usePorts();
  const sameAs = useSelect((state) => state.workspace.sameAs);
  const decisions = useSelect((state) => state.view.decisions[decisionsOf(a.id, b.id)]);
  const [running, setRunning] = useState<Running | null>(null);
  const [round, setRound] = useState(0);
  const [stopped, setStopped] = useState<readonly [Policy, Policy] | null>(null);
  const known = finished.get(a)?.get(b);
  const kept = known?.sameAs === sameAs ? known.comparison : null;
  const halted = stopped !== null && stopped[0] === a && stopped[1] === b;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for another run of the same.
  useEffect(() => {
    if (kept || halted) return;
    const steps = comparing(a, b, sameAs);
    const tell = (work: Work) => setRunning({ a, b, sameAs, work });
    let callOff = () => {};
    const slice = () => {
      const until = clock.now() + SLICE;
      for (;;) {
        const step = steps.next();
        if (step.done) {
          const others = finished.get(a) ?? new WeakMap();
          finished.set(a, others.set(b, { sameAs, comparison: step.value }));
          return tell({ state: "done", comparison: step.value });
        }
        if (clock.now() < until) continue;
        tell({ state: "working", done: step.value });
        callOff = clock.after(0, slice);
        return;
      }
    };
    slice();
    return () => callOff();
  }, [a, b, sameAs, kept, halted, clock, round]);

  const mine = running?.a === a && running.b === b && running.sameAs === sameAs ? running.work : null;
  const found = kept ?? (mine?.state === "done" ? mine.comparison : null);
  const work = useMemo<Work>(() => {
    if (found) return { state: "done", comparison: decided(a, b, sameAs, found, decisions ?? []) };
    return halted ? { state: "stopped" } : (mine ?? { state: "working", done: 0 });
  }, [found, a, b, sameAs, decisions, halted, mine]);
  const stop = useCallback(() => setStopped([a, b]), [a, b]);
  const again = useCallback(() => {
    setStopped(null);
    setRound((count) => count + 1);
  }, []);
  return { work, stop, again };
}
