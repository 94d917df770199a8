// Every change that was made to the text as it came. Clearing a box undoes one, and the text is read anew.
import { useState } from "react";
import type { Desk } from "../../session/index.ts";
import { useSay } from "../shell/context.tsx";
import { redraft } from "./reading.ts";
import { useEdit } from "./useEdit.ts";

export function Repairs({ desk }: { desk: Desk }) {
  const say = useSay();
  const doIt = useEdit();
  const [busy, setBusy] = useState(false);
  const { source, base } = desk.work;
  if (source.repairs.length === 0 || base !== null) return null;
  async function toggle(at: number) {
    const undone = source.undone.includes(at)
      ? source.undone.filter((n) => n !== at)
      : [...source.undone, at];
    setBusy(true);
    doIt("text.replace", await redraft(source, undone));
    setBusy(false);
  }
  return (
    <details className="authoring-repairs">
      <summary>{say("desk.repairs", { count: source.repairs.length - source.undone.length })}</summary>
      <p className="muted small">{say("desk.repairsHint")}</p>
      <ul>
        {source.repairs.map(({ kind, raw }, at) => (
          <li key={`${kind} ${raw}`}>
            <label>
              <input
                type="checkbox"
                disabled={busy}
                checked={!source.undone.includes(at)}
                onChange={() => toggle(at)}
              />
              <span className="chip">{say(`desk.repair.${kind}`)}</span>
              <span lang="zh">{raw.replaceAll("\n", "⏎").slice(0, 60)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
