// Who has most of what, in plain words. Whoever has as many shares the place, and the page says so.
import { useMemo } from "react";
import { type Ranking, rankings } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { sayActor } from "../../words/index.ts";
import { Pick } from "../inspector/Links.tsx";
import { useLanguage, useSay } from "../shell/context.tsx";

export function Rankings({ policy }: { policy: Policy }) {
  const say = useSay();
  const found = useMemo(() => rankings(policy), [policy]);
  return (
    <section className="audit-rule" aria-label={say("audit.rankings")}>
      <header>
        <h3>{say("audit.rankings")}</h3>
      </header>
      <p className="small muted">{say("audit.rankHint")}</p>
      <div className="audit-rankings">
        {found.map((ranking) => (
          <RankingCard key={ranking.id} policy={policy} ranking={ranking} />
        ))}
      </div>
    </section>
  );
}

function RankingCard({ policy, ranking: { id, places } }: { policy: Policy; ranking: Ranking }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="audit-ranking" aria-label={say(`audit.rank.${id}`)}>
      <h4>{say(`audit.rank.${id}`)}</h4>
      {places.length === 0 && <p className="muted small">{say("audit.rankNone")}</p>}
      <ol>
        {places.map(({ count, holders }) => (
          <li key={count}>
            <span className="audit-number">{say("audit.rankCount", { count })}</span>
            <span className="grow">
              {holders.length > 1 && <span className="chip">{say("audit.tied")}</span>}
              {holders.map(({ actor, inferred }) => (
                <span key={actor.key} className="audit-holder">
                  <Pick item={actor.key}>{sayActor(language, policy, actor.id)}</Pick>
                  {inferred > 0 && (
                    <span className="muted small"> {say("audit.rankInferred", { count: inferred })}</span>
                  )}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
