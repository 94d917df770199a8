// Paths between two actors: the shortest, and all simple ones up to a bound. Whatever is cut off is said.
// Beyond a count of steps to look at, the search stops, so that no workspace can hang the page.
import type { Key, Policy } from "../../model/index.ts";
import { type Direction, distancesTo, type Hop, type Hops, hopsOf } from "./hops.ts";

export interface PathsInput {
  /** Keys of actors, `policy/id`. */
  readonly from: Key;
  readonly to: Key;
  readonly direction: Direction;
  /** Structural relations too. */
  readonly structure: boolean;
  /** Most steps of a path; the shortest paths are given even where they have more. */
  readonly longest?: number;
  /** Most paths. */
  readonly most?: number;
}

export interface ActorPath {
  readonly hops: readonly Hop[];
  /** Steps that rest on a relation alone. */
  readonly structural: number;
}

export interface Paths {
  /** Fewest steps first; of these, those with fewer structural steps; then in the order of the text. */
  readonly paths: readonly ActorPath[];
  /** Steps of the shortest; null where no path leads there, at any length. */
  readonly shortest: number | null;
  /** Up to how many steps was looked, and what was left out: longer paths, more paths. */
  readonly longest: number;
  readonly cut: { readonly length: boolean; readonly number: boolean };
}

export const LONGEST_PATH = 4;
export const MOST_PATHS = 50;
/** Steps tried in all, and paths of one length that are compared. */
const EFFORT = 60_000;
const COMPARED = 2_000;

interface Search {
  readonly hops: Hops;
  readonly distances: ReadonlyMap<string, number>;
  readonly goal: string;
  effort: number;
}

/** Whether each step can rest on a norm of its own: going on by the norm one came by is no way. */
function restsApart(hops: readonly Hop[]): boolean {
  const close = hops.filter(({ relations, links }) => relations.length === 0 && links.length < hops.length);
  const taken = new Set<Key>();
  const choose = (index: number): boolean => {
    const hop = close[index];
    if (!hop) return true;
    return hop.links.some(({ norm }) => {
      if (taken.has(norm.key)) return false;
      taken.add(norm.key);
      const fits = choose(index + 1);
      taken.delete(norm.key);
      return fits;
    });
  };
  return choose(0);
}

/** Simple paths of exactly `length` steps; `full` when the search was given up, or `enough` were found. */
function ofLength(
  search: Search,
  from: string,
  length: number,
  enough = COMPARED,
): { readonly found: ActorPath[]; readonly full: boolean } {
  const found: ActorPath[] = [];
  const way: Hop[] = [];
  const visited = new Set([from]);
  let full = false;
  const walk = (actor: string): void => {
    for (const hop of search.hops.get(actor) ?? []) {
      const left = length - way.length - 1;
      const distance = search.distances.get(hop.to);
      if (full || distance === undefined || distance > left || visited.has(hop.to)) continue;
      if (hop.to === search.goal && left > 0) continue;
      search.effort++;
      full = search.effort > EFFORT || found.length >= enough;
      way.push(hop);
      if (restsApart(way)) {
        if (hop.to === search.goal) found.push(pathOf([...way]));
        else {
          visited.add(hop.to);
          walk(hop.to);
          visited.delete(hop.to);
        }
      }
      way.pop();
    }
  };
  walk(from);
  return { found, full };
}

const pathOf = (hops: readonly Hop[]): ActorPath => ({
  hops,
  structural: hops.filter(({ links }) => links.length === 0).length,
});

/**
 * Paths between two actors of a policy.
 * @param input.longest most steps (4 unless given); where even the shortest has more, only the shortest are given
 * @param input.most most paths (50 unless given)
 */
export function pathsBetween(policy: Policy, input: PathsInput): Paths {
  const { direction, structure, longest = LONGEST_PATH, most = MOST_PATHS } = input;
  const idOf = (key: Key) => policy.actors.find((actor) => actor.key === key)?.id;
  const [from, to] = [idOf(input.from), idOf(input.to)];
  const nothing: Paths = { paths: [], shortest: null, longest, cut: { length: false, number: false } };
  if (from === undefined || to === undefined || from === to) return nothing;
  const hops = hopsOf(policy, direction, structure);
  const distances = distancesTo(hops, to);
  const shortest = distances.get(from);
  if (shortest === undefined) return nothing;
  const bound = Math.max(longest, shortest);
  const search: Search = { hops, distances, goal: to, effort: 0 };
  const paths: ActorPath[] = [];
  let more = false;
  for (let length = shortest; length <= bound && !more; length++) {
    const { found, full } = ofLength(search, from, length);
    found.sort((a, b) => a.structural - b.structural);
    more = full || paths.length + found.length > most;
    paths.push(...found.slice(0, most - paths.length));
  }
  // One longer path is enough to know that the bound cut something off.
  const longer = !more && goesFurther(search, from, bound);
  return { paths, shortest, longest: bound, cut: { length: longer, number: more } };
}

/** How far beyond the bound it is worth looking. */
const FURTHER = 5;

/** Whether a path of some more steps than `bound` exists; true too where ruling it out would take too long. */
function goesFurther(search: Search, from: string, bound: number): boolean {
  for (let length = bound + 1; length <= bound + FURTHER; length++) {
    const { found, full } = ofLength(search, from, length, 1);
    if (found.length > 0 || full) return true;
  }
  return false;
}
