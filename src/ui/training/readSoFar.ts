// How far the network has grown when the text has been read up to a clause. No screen here.
import { partyKeys } from "../../graph/index.ts";
import { type Clause, isReleased, type Key, type Policy } from "../../model/index.ts";

export interface ReadSoFar {
  /** Norms whose words have been reached. */
  readonly shown: ReadonlySet<Key>;
  /** Those that begin in the clause itself, in order of the text. */
  readonly own: readonly Key[];
  /** How many actors they name. */
  readonly actors: number;
}

/** Norms that begin before the end of a clause: reading on only adds, going back only takes away. */
export function readSoFar(policy: Policy, clause: Clause): ReadSoFar {
  const reached = policy.norms.filter((norm) => isReleased(norm) && norm.start < clause.end);
  const own = reached.filter((norm) => norm.start >= clause.start).map((norm) => norm.key);
  const parties = new Set(reached.flatMap(partyKeys));
  return { shown: new Set(reached.map((norm) => norm.key)), own, actors: parties.size };
}
