// An actor's card: what it must, may not, may and can; what others owe it, may not demand of it, must ask it;
// where it stands. Every norm is a row that keeps force, 推定, condition and exception.
import { type ActorCard, actorCard, type Tie } from "../../analysis/index.ts";
import { type Key, MODALITIES, type Policy } from "../../model/index.ts";
import {
  BASIS_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  MODALITY_WORDS,
  RELATION_WORDS,
  SYSTEM_WORDS,
} from "../../words/index.ts";
import { PolicyTag } from "../library/PolicyTag.tsx";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { late } from "../shell/late.tsx";
import { Fold, Pick } from "./Links.tsx";
import { NormRow } from "./NormRow.tsx";

const ElsewhereList = late(async () => (await import("../library/ElsewhereList.tsx")).ElsewhereList);

const AS_BEARER = { obligation: "duty", prohibition: "ban", permission: "liberty", power: "power" } as const;

export function ActorCardView({ policy, actorKey }: { policy: Policy; actorKey: Key }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const several = useSelect((state) => state.workspace.policies.length > 1);
  const card = actorCard(policy, actorKey);
  if (!card) return null;
  const { actor, groups, norms } = card;
  return (
    <article className="inspector-card">
      <header>
        <p className="inspector-kind muted">
          {say("inspector.profile", {
            level: LEVEL_WORDS[actor.level][language],
            system: SYSTEM_WORDS[actor.system][language],
            kind: KIND_WORDS[actor.kind][language],
          })}
        </p>
        <h3 className="inspector-name">{language === "zh" ? actor.name : actor.nameEn}</h3>
        <PolicyTag policy={policy} />
        <p className="muted" lang={language === "zh" ? "en" : "zh-CN"}>
          {language === "zh" ? actor.nameEn : actor.name}
        </p>
        {actor.aliases.length > 0 && (
          <p className="small muted">
            {say("inspector.aliases")} <span lang="zh-CN">{actor.aliases.join("、")}</span>
          </p>
        )}
      </header>
      {actor.note && <p className="small">{actor.note[language]}</p>}
      <p>
        <button type="button" className="link" onClick={() => run("seat.choose", { key: actor.key })}>
          {say("inspector.seat")}
        </button>
      </p>
      <Counts card={card} />
      <p className="small muted">
        {norms > 0 ? say("inspector.inNorms", { count: norms }) : say("inspector.noNorms")}
      </p>
      {several && <ElsewhereList actor={actor.key} />}
      {groups.map(({ standing, involvements }) => (
        <Fold key={standing} title={say(`inspector.${standing}`)} count={involvements.length}>
          {standing === "asked" && <p className="small muted">{say("inspector.askedHint")}</p>}
          <ul>
            {involvements.map(({ norm, explicit, role }) => (
              <NormRow
                key={`${norm.key} ${role}`}
                policy={policy}
                norm={norm}
                inferred={!explicit && role !== "bearer"}
              />
            ))}
          </ul>
        </Fold>
      ))}
      {card.ties.length > 0 && (
        <Fold title={say("inspector.structure")} count={card.ties.length}>
          <p className="small muted">{say("inspector.structureHint")}</p>
          <ul className="inspector-ties">
            {card.ties.map((tie) => (
              <TieRow key={tie.relation.key} tie={tie} />
            ))}
          </ul>
        </Fold>
      )}
    </article>
  );
}

/** How many norms of each modality it bears. */
function Counts({ card }: { card: ActorCard }) {
  const language = useLanguage();
  return (
    <ul className="inspector-counts">
      {MODALITIES.map((modality) => {
        const group = card.groups.find(({ standing }) => standing === AS_BEARER[modality]);
        return (
          <li key={modality} data-modality={modality} data-none={group ? undefined : true}>
            <span className={group ? "tag" : "tag outline"} aria-hidden="true">
              {MODALITY_WORDS[modality].tag}
            </span>
            <span className="small">{MODALITY_WORDS[modality][language]}</span>
            <strong>{group?.involvements.length ?? 0}</strong>
          </li>
        );
      })}
    </ul>
  );
}

function TieRow({ tie: { relation, direction, other, norms } }: { tie: Tie }) {
  const say = useSay();
  const language = useLanguage();
  const verb =
    direction === "out" ? RELATION_WORDS[relation.type][language] : say(`inspector.${relation.type}In`);
  return (
    <li data-basis={relation.basis}>
      <span className="inspector-verb">{verb}</span>
      <span className="grow">
        <Pick item={other.key}>{language === "zh" ? other.name : other.nameEn}</Pick>{" "}
        {norms > 0 && <span className="count">{say("inspector.tieNorms", { count: norms })}</span>}
        <span className="inspector-basis">
          {BASIS_WORDS[relation.basis][language]}
          {relation.quote && (
            <q className="serif" lang="zh-CN">
              {relation.quote}
            </q>
          )}
        </span>
        {relation.note && <span className="inspector-basis">{relation.note[language]}</span>}
      </span>
    </li>
  );
}
