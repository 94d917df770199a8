// An actor on the hover card: who it is, and how many norms of which sort concern it.
import { actorCard } from "../../analysis/index.ts";
import type { Actor } from "../../model/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { LEVEL_WORDS, SYSTEM_WORDS } from "../../words/index.ts";
import { PolicyTag } from "../library/PolicyTag.tsx";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";

export function ActorCard({ actor }: { actor: Actor }) {
  const say = useSay();
  const language = useLanguage();
  const policy = useSelect(selectPolicies).find((candidate) => candidate.id === actor.policy);
  const card = policy && actorCard(policy, actor.key);
  if (!card) return null;
  return (
    <>
      <p className="network-card-head">{language === "zh" ? actor.name : actor.nameEn}</p>
      <PolicyTag policy={policy} small />
      <p className="small muted">
        {say("network.cardActor", {
          level: LEVEL_WORDS[actor.level][language],
          system: SYSTEM_WORDS[actor.system][language],
        })}
        {" · "}
        {say("network.cardNorms", { count: card.norms })}
      </p>
      <ul className="network-card-counts">
        {card.groups.map(({ standing, involvements }) => (
          <li key={standing}>
            {say("network.cardCount", {
              name: say(`inspector.${standing}`),
              count: involvements.length,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
