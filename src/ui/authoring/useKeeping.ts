// The desk across visits and tabs: taken up when it is first shown, kept with every change, and one tab's at a time.
import { useCallback, useEffect, useRef, useState } from "react";
import { deskOf, type Keeping, keepDesk } from "../../session/index.ts";
import { usePorts, useSession } from "../shell/context.tsx";
import { keepReviewer } from "./reading.ts";

/** How long another tab has to answer, in ms. */
const PATIENCE = 250;

export interface KeepingState {
  /** Whether it is known what was kept. */
  readonly looked: boolean;
  readonly kept: Keeping | "broken";
  /** Takes the desk from another tab, as that one left it. */
  take(): void;
}

export function useKeeping(): KeepingState {
  const session = useSession();
  const { desk: port, storage, clock } = usePorts();
  const [looked, setLooked] = useState(false);
  const [kept, setKept] = useState<Keeping | "broken">("kept");
  const stop = useRef<(() => void) | null>(null);

  /** Takes up what was kept and keeps what comes; `away` where another tab has it. */
  const takeUp = useCallback(
    async (away: boolean, fresh: boolean) => {
      stop.current?.();
      const parts = await port.read();
      if (parts === "denied") {
        setKept("denied");
        return;
      }
      const found = deskOf(parts);
      if (found === "broken") {
        // Left as it is: a version of ours that can read it may come. Nothing is written over it unasked.
        setKept("broken");
        return;
      }
      const { desk } = session.state();
      // What lies here is newer only if this tab wrote last.
      if (found && (!desk || fresh || parts.tab !== port.tab)) {
        session.run("desk.lay", { ...found, away });
        if (!desk) session.run("notify", { word: "desk.restored" });
      } else if (desk) session.run("desk.away", { away });
      stop.current = keepDesk(session, port, found ? parts : {}, setKept);
    },
    [port, session],
  );

  useEffect(() => {
    let left = false;
    let other = false;
    const silence = port.heard(({ say, tab }) => {
      if (tab === port.tab) return;
      const { desk } = session.state();
      if (say === "here") other = true;
      if (say === "who" && desk && !desk.away) port.tell({ say: "here", tab: port.tab });
      if (say === "take" && desk) session.run("desk.away", { away: true });
    });
    port.tell({ say: "who", tab: port.tab });
    const wait = clock.after(PATIENCE, () => {
      if (left) return;
      void takeUp(other, false).then(() => !left && setLooked(true));
    });
    return () => {
      left = true;
      wait();
      silence();
      stop.current?.();
      stop.current = null;
    };
  }, [port, session, clock, takeUp]);

  useEffect(
    () =>
      session.subscribe(({ desk }, { desk: old }) => {
        if (desk && old && desk.by !== old.by) keepReviewer(storage, desk.by);
      }),
    [session, storage],
  );

  const take = useCallback(() => {
    port.tell({ say: "take", tab: port.tab });
    // The other tab's last write is begun before it hears of this, and done before ours is read.
    clock.after(PATIENCE, () => void takeUp(false, true));
  }, [port, clock, takeUp]);
  return { looked, kept, take };
}
