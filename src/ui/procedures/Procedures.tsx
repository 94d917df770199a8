// Procedures: linked norms as swimlanes, one below the other. The selection is shared with text and network.
import "./procedures.css";
import { useMemo, useRef } from "react";
import { procedures } from "../../analysis/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { usePane } from "../network/usePane.ts";
import { useSay, useSelect } from "../shell/context.tsx";
import { ProcedureCard } from "./ProcedureCard.tsx";

export function Procedures() {
  const say = useSay();
  const policies = useSelect(selectPolicies);
  const found = useMemo(
    () => policies.flatMap((policy) => procedures(policy).map((procedure) => ({ policy, procedure }))),
    [policies],
  );
  const body = useRef<HTMLDivElement>(null);
  const pane = usePane(body);
  return (
    <section className="panel procedures" aria-label={say("procedures.title")}>
      <div className="panel-head">
        <h2>{say("procedures.title")}</h2>
        <span className="count">{say("procedures.count", { count: found.length })}</span>
      </div>
      <div ref={body} className="panel-body procedures-body">
        {found.length === 0 ? (
          <p className="empty">{say("procedures.none")}</p>
        ) : (
          <>
            <p className="small muted">{say("procedures.about")}</p>
            <p className="small muted">{say("procedures.legend")}</p>
            {pane &&
              found.map(({ policy, procedure }) => (
                <ProcedureCard
                  key={procedure.id}
                  policy={policy}
                  procedure={procedure}
                  room={pane.settled.width}
                />
              ))}
          </>
        )}
      </div>
    </section>
  );
}
