// Every change that was made to the text as it came. Clearing a box undoes one, and the text is read anew.
import { useState } from "react";
import type { Desk } from "../../session/index.ts";
import { useRun, useSay } from "../shell/context.tsx";
import { redraft } from "./reading.ts";

export function Repairs({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const [busy, setBusy] = useState(false);
  if (desk.repairs.length === 0) return null;
  async function toggle(at: number) {
    const undone = desk.undone.includes(at) ? desk.undone.filter((n) => n !== at) : [...desk.undone, at];
    setBusy(true);
    run("desk.reread", { text: await redraft(desk, undone), undone });
    setBusy(false);
  }
  return (
    <details className="authoring-repairs">
      <summary>{say("authoring.repairs", { count: desk.repairs.length - desk.undone.length })}</summary>
      <p className="muted small">{say("authoring.repairsHint")}</p>
      <ul>
        {desk.repairs.map(({ kind, raw }, at) => (
          <li key={`${kind} ${raw}`}>
            <label>
              <input
                type="checkbox"
                disabled={busy}
                checked={!desk.undone.includes(at)}
                onChange={() => toggle(at)}
              />
              <span className="chip">{say(`authoring.repair.${kind}`)}</span>
              <span lang="zh">{raw.replaceAll("\n", "⏎").slice(0, 60)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
