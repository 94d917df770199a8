// The same actor in other documents, or one that is narrower or broader: as declared, by name, or over a kind.
import type { Actor, Bilingual, Key, Policy, SameAs } from "../../model/index.ts";
import { counterparts, type Standing } from "../compare/counterparts.ts";

export interface Elsewhere {
  readonly policy: Policy;
  readonly actor: Actor;
  /** What that actor is to the one asked about. */
  readonly standing: Standing;
  /** Who says so: an author's declaration, the same name or alias, or what follows from 属于. */
  readonly by: "declared" | "name" | "kind";
  /** The declaration's reason, where its author gave one. */
  readonly reason: Bilingual | null;
}

const ORDER: readonly Standing[] = ["same", "broader", "narrower"];

/** Whom an actor meets in the other policies: the same first. Nobody is met where nothing says so. */
export function elsewhere(
  key: Key,
  policies: readonly Policy[],
  sameAs: readonly SameAs[],
): readonly Elsewhere[] {
  const home = policies.find((policy) => policy.actors.some((actor) => actor.key === key));
  const actor = home?.actors.find((candidate) => candidate.key === key);
  if (!home || !actor) return [];
  return policies
    .filter((policy) => policy !== home)
    .flatMap((policy) => {
      const stands = counterparts(home, policy, sameAs);
      const met = policy.actors.flatMap((other): Elsewhere[] => {
        const standing = stands(actor.id, other.id);
        if (standing === null) return [];
        const said = sameAs.find(
          ({ a, b }) => (a === key && b === other.key) || (b === key && a === other.key),
        );
        const by = said ? "declared" : standing === "same" ? "name" : "kind";
        return [{ policy, actor: other, standing, by, reason: said?.reason ?? null }];
      });
      return met.sort((one, next) => ORDER.indexOf(one.standing) - ORDER.indexOf(next.standing));
    });
}
