// Relatives and bodies of like name: doors to their own seats, never their norms.
import type { Seat } from "../../analysis/index.ts";
import type { Actor } from "../../model/index.ts";
import { BASIS_WORDS, RELATION_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";

export function Near({ seat: { ties, alike } }: { seat: Seat }) {
  const say = useSay();
  const language = useLanguage();
  if (ties.length + alike.length === 0) return null;
  return (
    <section className="seat-near" aria-label={say("seat.near")}>
      <h3>{say("seat.near")}</h3>
      <p className="small muted">{say("seat.nearNote")}</p>
      <ul>
        {ties.map(({ relation, direction, other, norms }) => (
          <Door
            key={relation.key}
            actor={other}
            norms={norms}
            how={
              direction === "out"
                ? RELATION_WORDS[relation.type][language]
                : say(`inspector.${relation.type}In`)
            }
            basis={BASIS_WORDS[relation.basis][language]}
          />
        ))}
        {alike.map(({ actor, norms }) => (
          <Door key={actor.key} actor={actor} norms={norms} how={say("seat.alike")} />
        ))}
      </ul>
    </section>
  );
}

interface DoorProps {
  readonly actor: Actor;
  readonly norms: number;
  readonly how: string;
  readonly basis?: string;
}

function Door({ actor, norms, how, basis }: DoorProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  return (
    <li>
      <span className="small muted" title={basis}>
        {how}
      </span>
      <button type="button" className="link" onClick={() => run("seat.choose", { key: actor.key })}>
        {language === "zh" ? actor.name : actor.nameEn}
      </button>
      <span className="count">{say("seat.count", { count: norms })}</span>
    </li>
  );
}
