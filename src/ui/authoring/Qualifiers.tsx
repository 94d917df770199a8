// Condition and exception: taken from selected words of the quote, or cleared. Both go wherever the norm goes.
import type { DeskNorm } from "../../analysis/index.ts";
import { useRun, useSay } from "../shell/context.tsx";
import { chosenSpan, clearChosen } from "./chosen.ts";
import { useEdit } from "./useEdit.ts";

const FIELDS = ["condition", "exception"] as const;

export function Qualifiers({ norm, text }: { norm: DeskNorm; text: string }) {
  const say = useSay();
  const run = useRun();
  const doIt = useEdit();
  const take = (field: (typeof FIELDS)[number]) => {
    const span = chosenSpan();
    if (!span) return run("notify", { word: "desk.selectFirst" });
    const words = text.slice(span.start, span.end);
    const at = norm.quote.indexOf(words);
    if (at < 0 || norm.quote.indexOf(words, at + 1) >= 0) return run("notify", { word: "desk.outside" });
    if (doIt("norm.read", { id: norm.id, [field]: words })) clearChosen();
  };
  return (
    <dl className="authoring-qualifiers">
      {FIELDS.map((field) => (
        <div key={field}>
          <dt className="authoring-label">{say(`desk.${field}`)}</dt>
          <dd>
            {norm[field] === null ? (
              <span className="muted">{say("desk.none")}</span>
            ) : (
              <em lang="zh" data-qualifier={field}>
                {norm[field]}
              </em>
            )}
            <button type="button" className="link" onClick={() => take(field)}>
              {say("desk.takeWords")}
            </button>
            {norm[field] !== null && (
              <button
                type="button"
                className="link"
                onClick={() => doIt("norm.read", { id: norm.id, [field]: null })}
              >
                {say("desk.clear")}
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
