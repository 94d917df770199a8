// 起草: a text is brought, its drafts are ruled on, and what was accepted is saved. Two states: bringing, and the desk.
import "./authoring.css";
import { useEffect, useState } from "react";
import { usePorts, useSay, useSelect, useSession } from "../shell/context.tsx";
import { Bring } from "./Bring.tsx";
import { DeskView } from "./DeskView.tsx";
import { keepDesk, restoreDesk } from "./keeping.ts";

/** Longest wait before a change is kept, in ms. */
const KEEP_AFTER = 300;

export function Authoring() {
  const say = useSay();
  const session = useSession();
  const { storage, clock } = usePorts();
  const desk = useSelect((state) => state.desk);
  const [looked, setLooked] = useState(desk !== null);
  useEffect(() => {
    if (looked) return;
    restoreDesk(session, storage).then((restored) => {
      setLooked(true);
      if (restored) session.run("notify", { word: "authoring.restored" });
    });
  }, [looked, session, storage]);
  useEffect(() => {
    if (!looked) return;
    return clock.after(KEEP_AFTER, () => keepDesk(storage, desk));
  }, [looked, desk, clock, storage]);
  return (
    <section className="panel authoring" aria-label={say("authoring.title")}>
      {desk ? <DeskView desk={desk} /> : <Bring />}
    </section>
  );
}
