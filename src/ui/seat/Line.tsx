// A norm as a line of the seat: its sentence with force, who else, condition and exception, the exact words, the
// place. What was inferred says so; what the filter leaves out is fainter.
import type { SeatLine, SeatQuestion } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { selectVisible } from "../../session/index.ts";
import { FORCE_WORDS, MODALITY_WORDS, ROLE_WORDS, sayAddress } from "../../words/index.ts";
import { Pick } from "../inspector/Links.tsx";
import { Quote } from "../inspector/Quote.tsx";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { partiesOf } from "./parties.ts";

interface LineProps {
  readonly policy: Policy;
  readonly line: SeatLine;
  readonly question: SeatQuestion;
}

export function Line({ policy, line, question }: LineProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { norm, role, explicit, reason } = line;
  const hidden = !useSelect(selectVisible).has(norm.key);
  const selected = useSelect((state) => state.view.selection.includes(norm.key));
  const inferred = norm.bearers.every((bearer) => !bearer.explicit);
  const address = sayAddress(language, policy, norm.clause);
  const parties = partiesOf(language, policy, line, question);
  return (
    <li
      className="seat-line"
      data-modality={norm.modality}
      data-hidden={hidden || undefined}
      data-selected={selected || undefined}
    >
      <span
        className={inferred ? "tag outline seat-inferred" : "tag"}
        title={MODALITY_WORDS[norm.modality][language]}
      >
        {MODALITY_WORDS[norm.modality].tag}
      </span>
      <div className="grow">
        <p className="seat-lead">
          <span className="seat-force">{FORCE_WORDS[norm.force][language]}</span>
          {(role === "consulted" || role === "approver") && (
            <span className="chip">{ROLE_WORDS[role][language]}</span>
          )}
          {parties && <span>{parties}</span>}
          {!explicit && (
            <span title={reason ? say("seat.why", { reason: reason[language] }) : undefined}>
              {say("seat.meInferred")}
            </span>
          )}
        </p>
        <Pick item={norm.key} className="seat-sentence">
          {norm.summary[language]}
        </Pick>
        {(["condition", "exception"] as const).map(
          (part) =>
            norm[part] !== null && (
              <p key={part} className="seat-qualifier">
                <span className="muted">{say(`seat.${part}`)}</span>{" "}
                <span className="serif" lang="zh-CN">
                  “{norm[part]}”
                </span>
              </p>
            ),
        )}
        <Quote policy={policy} norm={norm} />
        <button
          type="button"
          className="link small"
          aria-label={say("seat.place", { address })}
          onClick={() => run("reader.go", { clause: norm.clause, policy: norm.policy })}
        >
          {address}
        </button>
      </div>
    </li>
  );
}
