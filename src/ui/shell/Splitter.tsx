// The movable line between two panels: drag it, or focus it and use the arrow keys; Enter closes the panel,
// a double click gives it its first width back.
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { FIRST_PREFERENCES, type PanelName } from "../../session/index.ts";
import { useRun, useSay, useSelect } from "./context.tsx";

const LIMITS: Readonly<Record<PanelName, { min: number; max: number }>> = {
  reader: { min: 0.14, max: 0.55 },
  inspector: { min: 0.14, max: 0.45 },
  filters: { min: 0.1, max: 0.3 },
};
const STEP = 0.02;

/** `side`: on which side of the line its panel lies. */
export function Splitter({ panel, side }: { panel: PanelName; side: "left" | "right" }) {
  const say = useSay();
  const run = useRun();
  const { share } = useSelect((state) => state.preferences.panels)[panel];
  const [grip, setGrip] = useState<{ x: number; share: number } | null>(null);
  const { min, max } = LIMITS[panel];
  const away = side === "left" ? 1 : -1;
  const set = (wanted: number) =>
    run("panel.set", { panel, share: Math.round(Math.min(max, Math.max(min, wanted)) * 1000) / 1000 });

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => set(share - STEP * away),
    ArrowRight: () => set(share + STEP * away),
    Home: () => set(min),
    End: () => set(max),
    Enter: () => run("panel.set", { panel, open: false }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip({ x: event.clientX, share });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (grip) set(grip.share + ((event.clientX - grip.x) / window.innerWidth) * away);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> takes no focus and no value; this is the ARIA window splitter.
    <div
      role="separator"
      className="splitter"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say("shell.splitter", { panel: say(`shell.panel.${panel}`) })}
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={min * 100}
      aria-valuemax={max * 100}
      data-dragging={grip !== null}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
      onDoubleClick={() => set(FIRST_PREFERENCES.panels[panel].share)}
    />
  );
}
