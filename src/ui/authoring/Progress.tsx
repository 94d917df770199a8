// How far the review has come: which pass, what waits in it, the ledger, what was lost, and whether it is kept.
import { isOpen, PASSES, tally } from "../../analysis/index.ts";
import type { Desk, Keeping } from "../../session/index.ts";
import { useRun, useSay } from "../shell/context.tsx";
import { keysOf } from "../shell/shortcuts.ts";
import { DESK_KEYS } from "./keys.ts";
import { useEdit, useKeyed } from "./useEdit.ts";

export function Progress({ desk, kept }: { desk: Desk; kept: Keeping | "broken" }) {
  const say = useSay();
  const run = useRun();
  const doIt = useEdit();
  const keyed = useKeyed();
  const counts = tally(desk.work);
  const waiting = desk.work.norms.filter((norm) => isOpen(norm, desk.pass));
  return (
    <div className="authoring-progress">
      <fieldset className="segments" aria-label={say("desk.pass")}>
        {PASSES.map((pass) => (
          <button
            key={pass}
            type="button"
            aria-pressed={desk.pass === pass}
            onClick={() => run("desk.pass", { pass })}
          >
            {say(`desk.pass.${pass}`)}
            <span className="count">{desk.work.norms.filter((norm) => isOpen(norm, pass)).length}</span>
          </button>
        ))}
      </fieldset>
      <label className="authoring-by">
        <span className="muted">{say("desk.by")}</span>
        <input
          className="field"
          value={desk.by}
          maxLength={40}
          placeholder={say("desk.byHint")}
          onChange={({ target }) => run("desk.by", { by: target.value })}
        />
      </label>
      <span className="authoring-meter">
        <progress
          max={Math.max(1, counts.clauses)}
          value={counts.read}
          aria-label={say("desk.coverage", { read: counts.read, all: counts.clauses })}
        />
        {say("desk.coverage", { read: counts.read, all: counts.clauses })}
        <button
          type="button"
          className={counts.unread > 0 ? "chip warn" : "chip"}
          disabled={counts.unread === 0}
          onClick={keyed(DESK_KEYS.unread)}
        >
          {counts.unread > 0 ? say("desk.unread", { count: counts.unread }) : say("desk.allRead")}
          <kbd className="kbd">{keysOf("draft-unread")}</kbd>
        </button>
        {counts.doubtful > 0 && (
          <button type="button" className="chip warn" onClick={keyed(DESK_KEYS.doubtful)}>
            {say("desk.doubtful")} {counts.doubtful} <kbd className="kbd">{keysOf("draft-doubtful")}</kbd>
          </button>
        )}
      </span>
      <p className="small muted authoring-counts">
        {say("desk.progress", { all: desk.work.norms.length, doubtful: counts.doubtful, ...counts.norms })}
        {counts.lost > 0 && ` · ${say("desk.lostCount", { count: counts.lost })}`}
        {kept === "kept" && ` · ${say("desk.kept.kept")}`}
      </p>
      {desk.pass === "released" && waiting.length > 1 && (
        <button
          type="button"
          className="button"
          onClick={() => doIt("norm.rule", { ids: waiting.map(({ id }) => id), state: "released" })}
        >
          {say("desk.releaseAll", { count: waiting.length })}
        </button>
      )}
      {kept !== "kept" && (
        <p className="authoring-issue" role="alert">
          {say(`desk.kept.${kept}`)}
        </p>
      )}
    </div>
  );
}
