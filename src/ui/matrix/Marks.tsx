// Counts by modality: tag and figure, filled where the text names the parties, dashed where they were inferred,
// and a rule under a tag that is partly so.
import type { Tally } from "../../analysis/index.ts";
import { MODALITIES } from "../../model/index.ts";
import { MODALITY_WORDS } from "../../words/index.ts";

export function Marks({ tally }: { tally: Tally }) {
  return MODALITIES.map((modality) => {
    const { total, inferred } = tally.byModality[modality];
    if (total === 0) return null;
    const said = inferred === 0 ? "all" : inferred === total ? "none" : "some";
    return (
      <span
        key={modality}
        className="matrix-mark"
        data-modality={modality}
        data-said={said}
        aria-hidden="true"
      >
        <span className={said === "none" ? "tag outline" : "tag"}>{MODALITY_WORDS[modality].tag}</span>
        {total}
      </span>
    );
  });
}

/** A line's sum with its shares by modality; the words are said by the line's label. */
export function Sum({ tally }: { tally: Tally }) {
  const count = tally.norms.length;
  return (
    <span className="matrix-sum" aria-hidden="true">
      <b>{count}</b>
      {count > 0 && (
        <span className="matrix-bar">
          {MODALITIES.map((modality) => {
            const { total } = tally.byModality[modality];
            return total > 0 && <span key={modality} data-modality={modality} style={{ flexGrow: total }} />;
          })}
        </span>
      )}
    </span>
  );
}
