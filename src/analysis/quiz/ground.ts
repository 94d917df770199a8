// What questions of a policy are made from, worked out once: its actors, who is kin to whom, who looks like whom.
import type { Actor, Norm, Policy, Role } from "../../model/index.ts";

export interface Ground {
  readonly policy: Policy;
  /** The policy alone, always the same list: the rules that answer keep their index by it. */
  readonly alone: readonly Policy[];
  actor(id: string): Actor;
  norm(id: string): Norm | undefined;
  /** Broader, narrower, a kind or a part of it, however far: what is true of one may be true of the other. */
  areKin(a: string, b: string): boolean;
  /** Easily taken for each other: one name in the other, the same first words, or side by side in the placement. */
  areAlike(a: string, b: string): boolean;
  /** Norms that a link joins, in either way. */
  linked(norm: Norm): readonly Norm[];
}

const known = new WeakMap<Policy, Ground>();

export function groundOf(policy: Policy): Ground {
  const old = known.get(policy);
  if (old) return old;
  const made = makeGround(policy);
  known.set(policy, made);
  return made;
}

function makeGround(policy: Policy): Ground {
  const actors = new Map(policy.actors.map((actor) => [actor.id, actor]));
  const norms = new Map(policy.norms.map((norm) => [norm.id, norm]));
  const up = new Map<string, Set<string>>();
  for (const { type, from, to } of policy.relations) {
    if (type === "leads" || type === "dispatches") continue;
    // What is a kind of something, and what is included in it, both lie below it.
    const [below, above] = type === "kindOf" ? [from, to] : [to, from];
    up.set(below, (up.get(below) ?? new Set()).add(above));
  }
  const above = (id: string): ReadonlySet<string> => {
    const seen = new Set([id]);
    for (const each of seen) for (const next of up.get(each) ?? []) seen.add(next);
    return seen;
  };
  const actor = (id: string): Actor => {
    const found = actors.get(id);
    if (!found) throw new Error(`no actor ${id}`);
    return found;
  };
  return {
    policy,
    alone: [policy],
    actor,
    norm: (id) => norms.get(id),
    areKin(a, b) {
      if (above(a).has(b) || above(b).has(a)) return true;
      const [one, other] = [actor(a), actor(b)];
      return one.kind === other.kind && one.level === other.level && holds(one.name, other.name);
    },
    areAlike(a, b) {
      const [one, other] = [actor(a), actor(b)];
      if (one.level === other.level && one.system === other.system) return true;
      return holds(one.name, other.name) || one.name.slice(0, 2) === other.name.slice(0, 2);
    },
    linked: (norm) =>
      policy.norms.filter(
        (other) =>
          norm.related.some((link) => link.norm === other.id) ||
          other.related.some((link) => link.norm === norm.id),
      ),
  };
}

const holds = (a: string, b: string) => a.includes(b) || b.includes(a);

/** Ids of those who stand in a norm in a role, in the order of the file. */
export function inRole(norm: Norm, role: Role | "bearer", explicit?: boolean): readonly string[] {
  const parties = role === "bearer" ? norm.bearers : norm.others.filter((other) => other.role === role);
  return parties
    .filter((party) => explicit === undefined || party.explicit === explicit)
    .flatMap(({ actor }) => (actor === null ? [] : [actor]));
}

/** Whether two norms share words of the text: then one is no wrong answer to the other. */
export const overlap = (a: Norm, b: Norm): boolean => a.start < b.end && b.start < a.end;
