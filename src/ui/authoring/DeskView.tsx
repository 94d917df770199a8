// The desk: facts and repairs above, the text with its drafts marked, and the draft in hand beside it.
import { type Desk, DOUBTFUL } from "../../session/index.ts";
import { sayIssue } from "../../words/index.ts";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { DraftCard } from "./DraftCard.tsx";
import { DraftRows } from "./DraftRows.tsx";
import { Facts } from "./Facts.tsx";
import { Repairs } from "./Repairs.tsx";
import { Saving } from "./Saving.tsx";
import { TextPane } from "./TextPane.tsx";

export function DeskView({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const count = (state: string) => desk.rulings.filter((ruling) => ruling.state === state).length;
  const doubtful = desk.rulings.filter(
    ({ state }, at) => state === "open" && desk.drafts[at]!.confidence < DOUBTFUL,
  ).length;
  const unread = desk.reading.clauses.filter(
    ({ kind, start, end }) => kind === "clause" && !desk.drafts.some((d) => d.start < end && d.end > start),
  ).length;
  return (
    <>
      <div className="panel-head">
        <h2>{desk.facts.title || say("authoring.title")}</h2>
        <Saving desk={desk} />
        <button type="button" className="button quiet" onClick={() => run("desk.clear", {})}>
          {say("authoring.new")}
        </button>
      </div>
      <div className="authoring-about">
        <p>
          {say("authoring.progress", {
            all: desk.drafts.length,
            accepted: count("accepted"),
            rejected: count("rejected"),
            open: count("open"),
            doubtful,
          })}
          {unread > 0 && <span className="muted"> · {say("authoring.unread", { count: unread })}</span>}
          <span className="muted"> · {say("authoring.kept")}</span>
        </p>
        {desk.warnings.map(({ code, facts }) => (
          <p key={code} className="authoring-issue">
            {sayIssue(language, { code, facts })}
          </p>
        ))}
        <Facts desk={desk} />
        <Repairs desk={desk} />
      </div>
      <div className="authoring-desk">
        <TextPane desk={desk} />
        <div className="authoring-side">
          {desk.drafts.length > 0 && <DraftCard desk={desk} />}
          <DraftRows desk={desk} />
        </div>
      </div>
    </>
  );
}
