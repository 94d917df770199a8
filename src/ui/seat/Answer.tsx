// One of the eight questions with its lines; an empty one says that the document does not say.
import type { SeatAnswer } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { useSay } from "../shell/context.tsx";
import { Line } from "./Line.tsx";

/** Questions whose answers are easily read as more than they say. */
const HINTED = { must: "seat.mustHint", asksMe: "seat.asksMeHint", sparesMe: "seat.sparesMeHint" } as const;

export function Answer({ policy, answer }: { policy: Policy; answer: SeatAnswer }) {
  const say = useSay();
  const { question, lines } = answer;
  const hint = question in HINTED ? HINTED[question as keyof typeof HINTED] : null;
  return (
    <section
      className="seat-answer"
      data-question={question}
      data-none={lines.length === 0 || undefined}
      aria-label={say(`seat.${question}`)}
    >
      <h3>
        {say(`seat.${question}`)} {lines.length > 0 && <span className="count">{lines.length}</span>}
      </h3>
      {lines.length === 0 ? (
        <p className="seat-none">
          {say(policy.document.extent === "excerpt" ? "seat.noneExcerpt" : "seat.none")}
        </p>
      ) : (
        <>
          {hint && <p className="small muted">{say(hint)}</p>}
          <ol>
            {lines.map((line) => (
              <Line key={`${line.norm.key} ${line.role}`} policy={policy} line={line} question={question} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
