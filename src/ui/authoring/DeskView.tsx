// The desk: what stands around the text above; the network, the text with its norms marked, and the norm in hand.
import { normOf } from "../../analysis/index.ts";
import type { Desk, Keeping } from "../../session/index.ts";
import { sayIssue } from "../../words/index.ts";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { useMedia } from "../shell/media.ts";
import { ClauseCard } from "./ClauseCard.tsx";
import { DeskNetwork } from "./DeskNetwork.tsx";
import { Facts } from "./Facts.tsx";
import { NewText } from "./NewText.tsx";
import { NormCard } from "./NormCard.tsx";
import { Progress } from "./Progress.tsx";
import { Repairs } from "./Repairs.tsx";
import { Saving } from "./Saving.tsx";
import { Side } from "./Side.tsx";
import { TextPane } from "./TextPane.tsx";

interface DeskViewProps {
  readonly desk: Desk;
  readonly kept: Keeping | "broken";
  onTake(): void;
}

export function DeskView({ desk, kept, onTake }: DeskViewProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const wide = useMedia("(min-width: 1200px)");
  const { work } = desk;
  const norm = normOf(work, desk.at);
  return (
    <>
      <div className="panel-head">
        <h2>{work.facts.title || say("desk.title")}</h2>
        <Saving desk={desk} />
        <button type="button" className="button quiet" onClick={() => run("desk.clear", {})}>
          {say("desk.new")}
        </button>
      </div>
      {desk.away && (
        <div className="authoring-away" role="alert">
          <span className="grow">{say("desk.away")}</span>
          <button type="button" className="button primary" onClick={onTake}>
            {say("desk.takeHere")}
          </button>
        </div>
      )}
      <div className="authoring-about">
        <Progress desk={desk} kept={kept} />
        {work.source.warnings.map(({ code, facts }) => (
          <p key={code} className="authoring-issue">
            {sayIssue(language, { code, facts })}
          </p>
        ))}
        <Facts desk={desk} />
        <Repairs desk={desk} />
        <NewText />
      </div>
      <div className="authoring-desk" inert={desk.away}>
        {wide && <DeskNetwork desk={desk} />}
        <TextPane desk={desk} />
        <div className="authoring-side">
          {norm ? (
            <NormCard key={norm.id} desk={desk} norm={norm} />
          ) : (
            desk.clause !== null && <ClauseCard desk={desk} />
          )}
          <Side desk={desk} wide={wide} />
        </div>
      </div>
    </>
  );
}
