// Two that were taken for one: a new name, and the norms that speak of it.
import { useState } from "react";
import { type DeskActor, type Deskwork, nameTaken } from "../../analysis/index.ts";
import { useRun, useSay } from "../shell/context.tsx";
import { useEdit } from "./useEdit.ts";

export function ActorSplit({ work, actor }: { work: Deskwork; actor: DeskActor }) {
  const say = useSay();
  const run = useRun();
  const doIt = useEdit();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const own = work.norms.filter(({ bearers, others }) =>
    [...bearers, ...others].some((one) => one.actor === actor.id),
  );
  const split = () => {
    const other = nameTaken(work, name, actor.id);
    if (other) return run("notify", { word: "desk.nameTaken", facts: { name: other.name } });
    if (doIt("actor.split", { id: actor.id, name, norms: [...chosen] })) {
      setName("");
      setChosen(new Set());
    }
    return undefined;
  };
  if (own.length === 0) return null;
  return (
    <details className="authoring-block">
      <summary>{say("desk.splitActor")}</summary>
      <input
        className="field"
        lang="zh"
        value={name}
        maxLength={100}
        placeholder={say("desk.splitName")}
        aria-label={say("desk.splitName")}
        onChange={({ target }) => setName(target.value)}
      />
      <ul className="authoring-checks">
        {own.map((norm) => (
          <li key={norm.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(norm.id)}
                onChange={({ target }) => {
                  const next = new Set(chosen);
                  if (target.checked) next.add(norm.id);
                  else next.delete(norm.id);
                  setChosen(next);
                }}
              />
              <span lang="zh">{norm.quote.replace(/\s+/g, "").slice(0, 40)}</span>
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        disabled={name.trim() === "" || chosen.size === 0}
        onClick={split}
      >
        {say("desk.splitShort")}
      </button>
    </details>
  );
}
