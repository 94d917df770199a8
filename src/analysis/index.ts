export { type ActorCard, type ActorGroup, actorCard, type Tie } from "./actor/actorCard.ts";
export { type Involvement, involvements, STANDINGS, type Standing } from "./actor/standing.ts";
export { type Busy, busiestActors, normsJoining, partyIds } from "./actor/together.ts";
export { type Facet, type Facets, facets } from "./filters/facets.ts";
export { type Filter, NO_FILTER } from "./filters/filter.ts";
export { describeFilter, type FilterChoice, filterNorms, isEmptyFilter } from "./filters/filterNorms.ts";
export { FILTER_FIELDS, type FilterField } from "./filters/traits.ts";
export { buildIndex, type SearchIndex } from "./search/buildIndex.ts";
export type { Found } from "./search/entries.ts";
export { fold } from "./search/fold.ts";
export type { Hit } from "./search/hit.ts";
export type { Marked } from "./search/marks.ts";
export {
  areReadingsWhole,
  loadReadings,
  NO_READINGS,
  type Readings,
  readableText,
} from "./search/readings.ts";
export { type HitGroup, type SearchResult, search } from "./search/search.ts";
export { suggest } from "./search/suggest.ts";
export { type Stats, stats } from "./stats/stats.ts";
