// What to offer before anything is typed: the topics of the document and the actors that most norms name.
import type { Key, Language, Policy } from "../../model/index.ts";
import { partyIds } from "../actor/together.ts";
import type { SearchIndex } from "./buildIndex.ts";
import type { Entry } from "./entries.ts";
import { hitOf } from "./hit.ts";
import type { HitGroup, SearchResult } from "./search.ts";

/** How many norms name each actor, as bearer or other party. */
function mentions(policies: readonly Policy[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const norm of policies.flatMap((policy) => policy.norms)) {
    for (const id of partyIds(norm)) {
      const key = `${norm.policy}/${id}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Main actors (most norms first) and all topics that some norm has, in the document's order. */
export function suggest(
  index: SearchIndex,
  policies: readonly Policy[],
  limit = 8,
  language: Language = "zh",
): SearchResult {
  const counts = mentions(policies);
  const group = (entries: readonly Entry[], most: number): HitGroup => ({
    hits: entries.slice(0, most).map((entry) => hitOf(index, entry, [], language)),
    total: entries.length,
  });
  const count = (entry: Entry) => counts.get(entry.key) ?? 0;
  const actors = index.entries.all
    .slice(...index.entries.actors)
    .filter((entry) => count(entry) > 0)
    .sort((a, b) => count(b) - count(a));
  const topics = index.entries.all
    .slice(...index.entries.matters)
    .filter(({ found }) => found.kind === "topic" && found.norms.length > 0);
  return { actors: group(actors, limit), matters: group(topics, topics.length), passages: group([], 0) };
}
