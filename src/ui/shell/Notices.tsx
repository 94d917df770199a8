// A sentence that comes and goes; read out politely, closed by itself.
import { useEffect } from "react";
import type { WordKey } from "../../words/index.ts";
import { usePorts, useRun, useSay, useSelect } from "./context.tsx";

/** How long a notice stays, in ms: long enough to be read twice. */
const STAY = 4500;

export function Notices() {
  const say = useSay();
  const run = useRun();
  const { clock } = usePorts();
  const notice = useSelect((state) => state.notice);
  useEffect(
    () => (notice ? clock.after(STAY, () => run("notice.close", {})) : undefined),
    [notice, clock, run],
  );
  return (
    <div className="notices" role="status" aria-live="polite">
      {notice && (
        <p key={notice.id} className="notice">
          {say(notice.word as WordKey, notice.facts)}
        </p>
      )}
    </div>
  );
}
