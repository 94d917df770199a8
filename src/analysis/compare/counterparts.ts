// Who of one policy stands for whom of another: as declared (sameAs), by name or alias, or over a kind that either
// belongs to. What a lower document calls by its own name is narrower, not somebody else.
import { type Actor, foldText, type Policy, type SameAs } from "../../model/index.ts";

/** What an actor of the second policy is to one of the first. */
export type Standing = "same" | "narrower" | "broader";

/** Asks for two ids, the first policy's first; null: nobody says that they have to do with each other. */
export type Counterparts = (a: string, b: string) => Standing | null;

const TURNED = { same: "same", narrower: "broader", broader: "narrower" } as const;

export function counterparts(a: Policy, b: Policy, sameAs: readonly SameAs[]): Counterparts {
  const said = new Map<string, Standing>();
  const tell = (from: string, to: string, standing: Standing) => {
    const key = `${from} ${to}`;
    if (!said.has(key)) said.set(key, standing);
  };
  for (const { a: one, b: other, type } of sameAs) {
    const [first, second] = [ownId(one, a.id), ownId(other, b.id)];
    if (first !== null && second !== null) tell(first, second, TURNED[type]);
    const [third, fourth] = [ownId(other, a.id), ownId(one, b.id)];
    if (third !== null && fourth !== null) tell(third, fourth, type);
  }
  const names = new Map<string, string>();
  for (const actor of a.actors) for (const name of namesOf(actor)) names.set(name, actor.id);
  for (const actor of b.actors)
    for (const name of namesOf(actor)) {
      const known = names.get(name);
      if (known !== undefined) tell(known, actor.id, "same");
    }
  const above = kindsOf(b);
  const below = kindsOf(a);
  // One of a kind that stands for somebody: narrower than that somebody, and than the kinds it belongs to in turn.
  for (const actor of b.actors)
    for (const kind of [actor.id, ...(above.get(actor.id) ?? [])])
      for (const other of a.actors) {
        const standing = said.get(`${other.id} ${kind}`);
        if (standing === undefined || standing === "broader") continue;
        if (kind !== actor.id) tell(other.id, actor.id, "narrower");
        for (const wider of below.get(other.id) ?? []) tell(wider, actor.id, "narrower");
      }
  return (first, second) => said.get(`${first} ${second}`) ?? null;
}

function ownId(key: string, policy: string): string | null {
  return key.startsWith(`${policy}/`) ? key.slice(policy.length + 1) : null;
}

/** Name and aliases as they count: 各 in front says only that there are many. */
function namesOf(actor: Actor): string[] {
  return [actor.name, ...actor.aliases].map((name) =>
    foldText(name)
      .toLowerCase()
      .replace(/^各(?!地|级)/, ""),
  );
}

/** Everything that an actor is a kind of, over any number of steps. */
function kindsOf(policy: Policy): ReadonlyMap<string, readonly string[]> {
  const direct = new Map<string, string[]>();
  for (const { from, type, to } of policy.relations)
    if (type === "kindOf") direct.set(from, [...(direct.get(from) ?? []), to]);
  const all = new Map<string, readonly string[]>();
  for (const from of direct.keys()) {
    const found = new Set<string>();
    const rest = [...(direct.get(from) ?? [])];
    for (let next = rest.pop(); next !== undefined; next = rest.pop())
      if (!found.has(next)) {
        found.add(next);
        rest.push(...(direct.get(next) ?? []));
      }
    all.set(from, [...found]);
  }
  return all;
}
