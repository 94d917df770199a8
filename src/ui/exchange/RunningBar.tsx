// How far an export is, with the way to call it off; nothing while it is quick.
import { useSay } from "../shell/context.tsx";
import "./running.css";
import type { Making } from "./useMaking.ts";

export function RunningBar({ making: { running, cancel } }: { making: Pick<Making, "running" | "cancel"> }) {
  const say = useSay();
  if (!running?.shown) return null;
  const { name, percent } = running;
  return (
    <div className="export-running" role="status">
      <progress max={100} value={percent} aria-label={name} />
      <span className="grow">{say("exchange.running", { name, percent })}</span>
      <button type="button" className="button" onClick={cancel}>
        {say("exchange.cancel")}
      </button>
    </div>
  );
}
