// What stands beside the norm in hand: all norms, the network, the actors, the history. One at a time.
import { type ComponentType, useId, useState } from "react";
import type { Desk } from "../../session/index.ts";
import { useSay } from "../shell/context.tsx";
import { late } from "../shell/late.tsx";
import { DeskNetwork } from "./DeskNetwork.tsx";
import { History } from "./History.tsx";
import { NormRows } from "./NormRows.tsx";

const SIDES = {
  norms: NormRows,
  network: DeskNetwork,
  actors: late(async () => (await import("./Actors.tsx")).Actors),
  merging: late(async () => (await import("./Merging.tsx")).Merging),
  history: History,
} as const satisfies Record<string, ComponentType<{ desk: Desk }>>;
type SideName = keyof typeof SIDES;

/** `wide`: the network has a column of its own. */
export function Side({ desk, wide }: { desk: Desk; wide: boolean }) {
  const say = useSay();
  const id = useId();
  const [chosen, setChosen] = useState<SideName>("norms");
  const names = (Object.keys(SIDES) as SideName[]).filter((name) => !(wide && name === "network"));
  const shown = names.includes(chosen) ? chosen : "norms";
  const Shown = SIDES[shown];
  return (
    <div className="authoring-beside">
      <div className="segments" role="tablist" aria-label={say("desk.side")}>
        {names.map((name) => (
          <button
            key={name}
            id={`${id}${name}`}
            type="button"
            role="tab"
            aria-selected={name === shown}
            aria-controls={`${id}panel`}
            tabIndex={name === shown ? 0 : -1}
            onClick={() => setChosen(name)}
            onKeyDown={(event) => {
              const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
              if (step === 0) return;
              event.preventDefault();
              const next = names[(names.indexOf(name) + step + names.length) % names.length]!;
              setChosen(next);
              document.getElementById(`${id}${next}`)?.focus();
            }}
          >
            {say(`desk.side.${name}`)}
          </button>
        ))}
      </div>
      <div id={`${id}panel`} className="authoring-panel" role="tabpanel" aria-labelledby={`${id}${shown}`}>
        <Shown desk={desk} />
      </div>
    </div>
  );
}
