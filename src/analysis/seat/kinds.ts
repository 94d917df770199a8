// The kinds that an actor belongs to, nearest first: 区职能部门 → 上级职能部门 → 上级部门.
import type { Actor, Policy, Relation } from "../../model/index.ts";

export interface Kind {
  readonly kind: Actor;
  /** The `kindOf` relations from the actor up to the kind. */
  readonly by: readonly Relation[];
}

/** Kinds by the policy's `kindOf` relations, each once, by the shortest way. */
export function kindsOf(policy: Policy, actor: Actor): readonly Kind[] {
  const found: Kind[] = [];
  const seen = new Set([actor.id]);
  let front: readonly { id: string; by: readonly Relation[] }[] = [{ id: actor.id, by: [] }];
  while (front.length > 0) {
    const next: { id: string; by: readonly Relation[] }[] = [];
    for (const { id, by } of front)
      for (const relation of policy.relations) {
        if (relation.type !== "kindOf" || relation.from !== id || seen.has(relation.to)) continue;
        seen.add(relation.to);
        const way = [...by, relation];
        const kind = policy.actors.find((candidate) => candidate.id === relation.to);
        if (kind) found.push({ kind, by: way });
        next.push({ id: relation.to, by: way });
      }
    front = next;
  }
  return found;
}
