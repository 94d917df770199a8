// How ids are written in tables, and back: a name where it can be told apart, else the id itself.
import { type Bilingual, foldText, type Language, type Policy } from "../../model/index.ts";

/** What is written where the text demands a party and names nobody. */
export const UNNAMED_CELL: Bilingual = { zh: "文件未写明", en: "not named in the text" };

export interface Names {
  readonly policy: Policy;
  actor(id: string): string;
  topic(id: string): string;
}

/** Names for a policy in a language. */
export function namesOf(policy: Policy, language: Language): Names {
  const actors = told(
    policy.actors.map(({ id, name, nameEn }) => ({ id, name: language === "zh" ? name : nameEn })),
    policy.actors.flatMap(({ id, name, nameEn, aliases }) => [id, name, nameEn, ...aliases]),
  );
  const topics = told(
    policy.document.topics.map((topic) => ({ id: topic.id, name: topic[language] })),
    policy.document.topics.flatMap(({ id, zh, en }) => [id, zh, en]),
  );
  return { policy, actor: (id) => actors.get(id) ?? id, topic: (id) => topics.get(id) ?? id };
}

export const nameKey = (name: string): string => foldText(name).toLowerCase();

/** Id → name for those whose name nothing else is called by, and that reads as itself. */
function told(
  items: readonly { readonly id: string; readonly name: string }[],
  all: readonly string[],
): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  for (const name of all) seen.set(nameKey(name), (seen.get(nameKey(name)) ?? 0) + 1);
  const reserved = new Set(Object.values(UNNAMED_CELL).map(nameKey));
  const clear = items.filter(({ name }) => {
    const key = nameKey(name);
    return key !== "" && !reserved.has(key) && seen.get(key) === 1;
  });
  return new Map(clear.map(({ id, name }) => [id, name]));
}
