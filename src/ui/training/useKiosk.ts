// A tour that runs by itself: from step to step in its own time, round and round; any input pauses it for a while.
import { useEffect, useState } from "react";
import type { Standing } from "../../session/index.ts";
import { usePorts, useRun } from "../shell/context.tsx";

/** Time on a step: so many ms for each character on it, within bounds. */
const READING = { character: 110, least: 6_000, most: 30_000 };
/** Somebody touched it: so long until it goes on, in ms. */
const PAUSE = 60_000;
const INPUTS = ["pointerdown", "keydown", "wheel"] as const;

export function stepTime({ step }: Standing): number {
  const characters = step.text.zh.length + step.quote.length;
  return Math.min(READING.most, Math.max(READING.least, characters * READING.character));
}

export function useKiosk(standing: Standing): { readonly paused: boolean } {
  const run = useRun();
  const { clock } = usePorts();
  const on = standing.as === "kiosk";
  const [touched, setTouched] = useState(0);
  const paused = touched > 0;
  useEffect(() => {
    if (!on) return;
    const touch = () => setTouched(clock.now());
    for (const name of INPUTS) window.addEventListener(name, touch);
    return () => {
      for (const name of INPUTS) window.removeEventListener(name, touch);
    };
  }, [on, clock]);
  useEffect(() => {
    if (!on) return;
    if (paused) return clock.after(PAUSE - (clock.now() - touched), () => setTouched(0));
    const { steps } = standing.tour;
    const next = steps[(standing.at + 1) % steps.length];
    return clock.after(stepTime(standing), () => {
      if (next) run("tour.tick", { tour: standing.key, step: next.id });
    });
  }, [on, paused, touched, standing, clock, run]);
  return { paused };
}
