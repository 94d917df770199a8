// Several things selected: the norms that join the chosen actors, and the chosen norms.
import { normsJoining } from "../../analysis/index.ts";
import type { Key } from "../../model/index.ts";
import { selectActorsByKey, selectNormsByKey, selectPolicies } from "../../session/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { Fold, Pick } from "./Links.tsx";
import { NormRow } from "./NormRow.tsx";

export function Several({ keys }: { keys: readonly Key[] }) {
  const say = useSay();
  const policies = useSelect(selectPolicies);
  // What is compared may be chosen without being shown.
  const open = useSelect((state) => state.workspace.policies);
  const normsByKey = useSelect(selectNormsByKey);
  const actorsByKey = useSelect(selectActorsByKey);
  const actors = keys.flatMap((key) => actorsByKey.get(key) ?? []);
  const norms = keys.flatMap((key) => normsByKey.get(key) ?? []);
  const chosen = new Set<Key>(keys);
  const between =
    actors.length > 1
      ? policies.flatMap((policy) =>
          normsJoining(
            policy,
            actors.map((actor) => actor.key),
          ),
        )
      : [];
  const rows = (list: typeof norms) => (
    <ul>
      {list.map((norm) => {
        const policy = open.find((candidate) => candidate.id === norm.policy);
        return policy && <NormRow key={norm.key} policy={policy} norm={norm} />;
      })}
    </ul>
  );
  return (
    <article className="inspector-card">
      <h3 className="inspector-name">{say("inspector.several", { count: keys.length })}</h3>
      {actors.length > 0 && (
        <Fold title={say("inspector.chosenActors")} count={actors.length}>
          <ul className="inspector-chosen">
            {actors.map((actor) => (
              <ChosenActor key={actor.key} item={actor.key} name={actor} />
            ))}
          </ul>
        </Fold>
      )}
      {actors.length > 1 && (
        <Fold title={say("inspector.between")} count={between.length}>
          {between.length === 0 ? <p className="muted">{say("inspector.betweenNone")}</p> : rows(between)}
        </Fold>
      )}
      {norms.length > 0 && (
        <Fold title={say("inspector.chosenNorms")} count={norms.length}>
          {rows(norms.filter((norm) => chosen.has(norm.key)))}
        </Fold>
      )}
    </article>
  );
}

function ChosenActor({ item, name }: { item: Key; name: { name: string; nameEn: string } }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const words = language === "zh" ? name.name : name.nameEn;
  return (
    <li className="row">
      <Pick item={item}>{words}</Pick>
      <button
        type="button"
        className="button quiet icon"
        aria-label={say("inspector.remove", { name: words })}
        onClick={() => run("select.toggle", { key: item })}
      >
        <Icon name="close" size={12} />
      </button>
    </li>
  );
}
