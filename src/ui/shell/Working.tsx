// What is being done that takes a while, and a way to call it off. Shown only when it has taken a while already: what is
// done at once needs no bar.
import "./working.css";
import { useEffect, useState } from "react";
import type { Working as Job } from "../../session/index.ts";
import { usePorts, useRun, useSay } from "./context.tsx";

/** Jobs shorter than this are not shown, in ms. */
const SHORT = 500;

export function Working({ job }: { job: Job }) {
  const say = useSay();
  const run = useRun();
  const { clock } = usePorts();
  const [seen, setSeen] = useState(false);
  useEffect(() => clock.after(SHORT, () => setSeen(true)), [clock]);
  if (!seen) return null;
  const share = job.share === null ? null : Math.round(job.share * 100);
  const name = say(`work.${job.job}`);
  return (
    <div className="working">
      <div className="working-name">
        <span role="status">{name}…</span>
        {share !== null && <span className="muted">{share}%</span>}
      </div>
      <progress max={100} {...(share !== null && { value: share })} aria-label={name} />
      <button type="button" className="button" onClick={() => run("work.cancel", { id: job.id })}>
        {say("work.cancel")}
      </button>
    </div>
  );
}
