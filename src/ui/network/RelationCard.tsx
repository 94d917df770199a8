// A structural relation on the hover card: what it is, and whether the text says so or it is general knowledge.
import type { PictureEdge } from "../../graph/index.ts";
import { selectActorsByKey, selectPolicies } from "../../session/index.ts";
import { BASIS_WORDS, RELATION_WORDS } from "../../words/index.ts";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";

export function RelationCard({ edge }: { edge: PictureEdge }) {
  const say = useSay();
  const language = useLanguage();
  const actors = useSelect(selectActorsByKey);
  const relation = useSelect(selectPolicies)
    .flatMap((policy) => policy.relations)
    .find((candidate) => candidate.key === edge.key);
  if (!relation) return null;
  const name = (key: string) => {
    const actor = actors.get(key);
    return (language === "zh" ? actor?.name : actor?.nameEn) ?? "";
  };
  const type = RELATION_WORDS[relation.type][language];
  return (
    <>
      <p>{say("network.cardRelation", { a: name(edge.source), type, b: name(edge.target) })}</p>
      {relation.quote && <p className="serif" lang="zh-CN">{`“${relation.quote}”`}</p>}
      <p className="small muted">{BASIS_WORDS[relation.basis][language]}</p>
    </>
  );
}
