// Actors found by name, alias, English or pinyin: the search of the head, asked for actors alone.
import { useMemo } from "react";
import type { Actor, Key, Policy } from "../../model/index.ts";
import { selectActorsByKey, selectPolicies } from "../../session/index.ts";
import { useSearch } from "../search/useSearch.ts";
import { useSelect } from "../shell/context.tsx";

const MOST = 12;

/** The actors that answer the words typed; an empty list for no words. */
export function useActors(asked: string): readonly Actor[] {
  const { result } = useSearch(asked.trim() !== "", asked, MOST);
  const actors = useSelect(selectActorsByKey);
  return useMemo(
    () =>
      asked.trim() === "" ? [] : (result?.actors.hits ?? []).flatMap(({ key }) => actors.get(key) ?? []),
    [asked, result, actors],
  );
}

export interface Chair {
  readonly actor: Actor;
  readonly norms: number;
}

/** Who can take a chair: all whom a norm names, but things and those whom norms only act upon. */
export function useChairs(): { readonly main: readonly Chair[]; readonly all: readonly Chair[] } {
  const policies = useSelect(selectPolicies);
  return useMemo(() => {
    const all = policies.flatMap(chairs);
    const busy = [...all].sort((a, b) => b.norms - a.norms).slice(0, 8);
    const keys = new Set<Key>(busy.map(({ actor }) => actor.key));
    return { main: all.filter(({ actor }) => keys.has(actor.key)), all };
  }, [policies]);
}

function chairs({ actors, norms }: Policy): Chair[] {
  return actors
    .filter(({ kind }) => kind !== "thing")
    .map((actor) => {
      const own = norms.filter(({ bearers, others }) =>
        [...bearers, ...others].some((party) => party.actor === actor.id),
      );
      const active =
        actor.kind !== "group" ||
        own.some(({ bearers, others }) =>
          [...bearers, ...others.filter(({ role }) => role !== "target")].some(
            (party) => party.actor === actor.id,
          ),
        );
      return { actor, norms: active ? own.length : 0 };
    })
    .filter((chair) => chair.norms > 0);
}
