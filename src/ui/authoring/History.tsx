// Every step by name, newest last: what was done can be gone back before, what was taken back can be done again.
import { useEffect, useRef } from "react";
import type { Desk } from "../../session/index.ts";
import { useRun, useSay } from "../shell/context.tsx";

/** Steps shown on either side of now. */
const MOST = 200;

export function History({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const now = useRef<HTMLLIElement>(null);
  const { past, future } = desk;
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each step.
  useEffect(() => now.current?.scrollIntoView({ block: "nearest" }), [past.length]);
  const times = (name: "desk.undo" | "desk.redo", count: number) => {
    for (let step = 0; step < count; step++) run(name, {});
  };
  if (past.length + future.length === 0) return <p className="empty">{say("desk.historyEmpty")}</p>;
  const first = Math.max(0, past.length - MOST);
  return (
    <section className="authoring-history" aria-label={say("desk.side.history")}>
      <p className="muted small">{say("desk.history", { past: past.length })}</p>
      <ol start={first + 1}>
        {past.slice(first).map(({ did }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are numbered.
          <li key={first + index}>
            <button
              type="button"
              title={say("desk.historyBack")}
              onClick={() => times("desk.undo", past.length - first - index)}
            >
              {say(`desk.did.${did}`)}
            </button>
          </li>
        ))}
        <li ref={now} aria-hidden="true" className="authoring-now" />
        {future.slice(0, MOST).map(({ did }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are numbered.
          <li key={past.length + index} data-undone="true">
            <button
              type="button"
              title={say("desk.historyAhead")}
              onClick={() => times("desk.redo", index + 1)}
            >
              {say(`desk.did.${did}`)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
