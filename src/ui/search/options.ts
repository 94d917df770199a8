// The lines of the results as the keys walk through them: hits of each group, and a line that asks for more.
import type { Hit, SearchResult } from "../../analysis/index.ts";
import type { WordKey } from "../../words/index.ts";

export type GroupName = keyof SearchResult;

export type Option =
  | { readonly kind: "hit"; readonly id: string; readonly hit: Hit }
  | { readonly kind: "more"; readonly id: string; readonly group: GroupName; readonly total: number };

export interface OptionGroup {
  readonly name: GroupName | "recent";
  readonly title: WordKey;
  readonly options: readonly Option[];
  /** How many the group has in all, where they are hits. */
  readonly total: number | null;
  /** Short names that may stand side by side. */
  readonly compact: boolean;
}

/** Hits of a group before more are asked for; two more are simply shown. */
const FEW: Readonly<Record<GroupName, number>> = { actors: 5, matters: 4, passages: 6 };
const NAMES = ["actors", "matters", "passages"] as const satisfies readonly GroupName[];

const hitOption = (group: string, hit: Hit): Option => ({
  kind: "hit",
  id: `search-${group}-${hit.key.replaceAll(/\s/g, "_")}`,
  hit,
});

/** Groups for a query; `wide` is the group of which all was asked for. */
export function resultGroups(result: SearchResult, wide: GroupName | null): readonly OptionGroup[] {
  return NAMES.map((name): OptionGroup => {
    const { hits, total } = result[name];
    const shown = name === wide || total <= FEW[name] + 2 ? hits : hits.slice(0, FEW[name]);
    const options = shown.map((hit) => hitOption(name, hit));
    const more: Option = { kind: "more", id: `search-${name}-more`, group: name, total };
    return {
      name,
      title: `search.${name}`,
      options: name !== wide && total > shown.length ? [...options, more] : options,
      total,
      compact: false,
    };
  }).filter((group) => group.options.length > 0);
}

/** Groups before anything is typed: what was chosen last, the busiest actors, the topics. */
export function offeredGroups(offered: SearchResult, recent: readonly Hit[]): readonly OptionGroup[] {
  const group = (name: OptionGroup["name"], title: WordKey, hits: readonly Hit[]): OptionGroup => ({
    name,
    title,
    options: hits.map((hit) => hitOption(name, hit)),
    total: null,
    compact: name === "matters",
  });
  const known = new Set(recent.map((hit) => hit.key));
  return [
    group("recent", "search.recent", recent),
    group(
      "actors",
      "search.mainActors",
      offered.actors.hits.filter((hit) => !known.has(hit.key)),
    ),
    group("matters", "search.allTopics", offered.matters.hits),
  ].filter(({ options }) => options.length > 0);
}
