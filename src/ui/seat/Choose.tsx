// The choice of a chair: a box that knows pinyin, cards of those whom the document speaks of most, and all others
// by level.
import { LEVELS } from "../../model/index.ts";
import { LEVEL_WORDS, SYSTEM_WORDS } from "../../words/index.ts";
import { From } from "../library/From.tsx";
import { PolicyKey } from "../library/PolicyKey.tsx";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { Find } from "./Find.tsx";
import { type Chair, useChairs } from "./useActors.ts";

export function Choose() {
  const say = useSay();
  const language = useLanguage();
  const { main, all } = useChairs();
  return (
    <>
      <div className="panel-head">
        <h2>{say("seat.title")}</h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="panel-body seat-choose" tabIndex={0}>
        <p className="seat-intro">{say("seat.intro")}</p>
        <Find />
        <h3>{say("seat.main")}</h3>
        <ul className="seat-cards">
          {main.map((chair) => (
            <li key={chair.actor.key}>
              <Card chair={chair} />
            </li>
          ))}
        </ul>
        <h3>{say("seat.all")}</h3>
        <PolicyKey />
        <dl className="seat-levels">
          {LEVELS.map((level) => {
            const here = all.filter(({ actor }) => actor.level === level);
            if (here.length === 0) return null;
            return (
              <div key={level}>
                <dt>{LEVEL_WORDS[level][language]}</dt>
                <dd>
                  {here.map((chair) => (
                    <Chip key={chair.actor.key} chair={chair} />
                  ))}
                </dd>
              </div>
            );
          })}
        </dl>
      </div>
    </>
  );
}

function Card({ chair: { actor, norms } }: { chair: Chair }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  return (
    <button type="button" className="seat-card" onClick={() => run("seat.choose", { key: actor.key })}>
      <b>{language === "zh" ? actor.name : actor.nameEn}</b>
      <span className="small muted">
        {LEVEL_WORDS[actor.level][language]} · {SYSTEM_WORDS[actor.system][language]} ·{" "}
        {say("seat.count", { count: norms })}
      </span>
      <From id={actor.policy} />
    </button>
  );
}

function Chip({ chair: { actor, norms } }: { chair: Chair }) {
  const run = useRun();
  const language = useLanguage();
  return (
    <button type="button" className="chip" onClick={() => run("seat.choose", { key: actor.key })}>
      {language === "zh" ? actor.name : actor.nameEn} <span className="count">{norms}</span>
      <From id={actor.policy} bare />
    </button>
  );
}
