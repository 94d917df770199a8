// Which actor of a second policy is shown as which of the first, where both are laid over one another: the same, one of
// its name, or the only one that it stands for.
import type { Key, Policy, SameAs } from "../../model/index.ts";

/** Ids of the second policy's actors → ids of the first's. Who is not in it stands for nobody. */
export function unitedActors(a: Policy, b: Policy, sameAs: readonly SameAs[]): ReadonlyMap<string, string> {
  const ties = sameAs.flatMap(({ a: one, b: other, type }) => {
    const [first, second] = one.startsWith(`${a.id}/`) ? [one, other] : [other, one];
    const between = first.startsWith(`${a.id}/`) && second.startsWith(`${b.id}/`);
    return between ? [{ first: own(first), second: own(second), type }] : [];
  });
  const names = new Map(a.actors.map((actor) => [actor.name, actor.id]));
  const joined = new Map<string, string>();
  for (const { first, second, type } of ties) if (type === "same") joined.set(second, first);
  for (const { id, name } of b.actors) {
    const known = names.get(name);
    if (known !== undefined && !joined.has(id)) joined.set(id, known);
  }
  const taken = new Set(joined.values());
  for (const { first, second } of ties) {
    const only = ties.filter((tie) => tie.first === first || tie.second === second).length === 1;
    if (only && !joined.has(second) && !taken.has(first)) joined.set(second, first);
  }
  return joined;
}

const own = (key: Key) => key.slice(key.indexOf("/") + 1);
