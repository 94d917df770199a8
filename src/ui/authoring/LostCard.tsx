// A norm whose words are not where they were in the new text: where they may stand now, and a person's choice.
import type { DeskNorm } from "../../analysis/index.ts";
import type { Desk } from "../../session/index.ts";
import { useSay } from "../shell/context.tsx";
import { DESK_KEYS } from "./keys.ts";
import { useEdit, useKeyed } from "./useEdit.ts";

/** Characters shown before and behind a place. */
const AROUND = 16;

export function LostCard({ desk, norm }: { desk: Desk; norm: DeskNorm }) {
  const say = useSay();
  const doIt = useEdit();
  const keyed = useKeyed();
  const { text } = desk.work.source;
  const lost = norm.lost!;
  return (
    <div className="authoring-lost">
      <p className="authoring-issue">{say(`desk.lost.${lost.why}`)}</p>
      <blockquote lang="zh" className="serif" data-old="true">
        {norm.quote}
      </blockquote>
      {lost.spans.length > 0 && <p className="small muted">{say("desk.lostPlaces")}</p>}
      <ol>
        {lost.spans.slice(0, 6).map(({ start, end }) => (
          <li key={start}>
            <button
              type="button"
              className="authoring-place serif"
              lang="zh"
              onClick={() => doIt("norm.anchor", { id: norm.id, start, end })}
            >
              <span className="muted">…{text.slice(Math.max(0, start - AROUND), start)}</span>
              <mark>{text.slice(start, end)}</mark>
              <span className="muted">{text.slice(end, end + AROUND)}…</span>
            </button>
          </li>
        ))}
      </ol>
      <div className="authoring-buttons">
        <button type="button" className="button" onClick={keyed(DESK_KEYS.span)}>
          {say("desk.lostTake")} <kbd className="kbd">=</kbd>
        </button>
      </div>
    </div>
  );
}
