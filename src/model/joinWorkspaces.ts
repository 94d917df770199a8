// Two checked workspaces as one. A policy whose id is taken is another version of that document: it gets an id of its
// own, and nothing of either is lost.
import type { Policy, Workspace } from "./workspace.ts";

/** Highest number that is tried for the id of another version. */
const MOST_VERSIONS = 1_000;

/** The first workspace with the policies of the second behind its own. The very same policy is not added twice. */
export function joinWorkspaces(first: Workspace, second: Workspace): Workspace {
  const ids = new Set(first.policies.map(({ id }) => id));
  const renamed = new Map<string, string>();
  const added = second.policies.flatMap((policy) => {
    if (first.policies.some((known) => known === policy || isSame(known, policy))) return [];
    const id = freeId(policy.id, ids);
    ids.add(id);
    renamed.set(policy.id, id);
    return [id === policy.id ? policy : withId(policy, id)];
  });
  const rename = (key: string) => {
    const [id = "", ...rest] = key.split("/");
    return [renamed.get(id) ?? id, ...rest].join("/");
  };
  const sameAs = second.sameAs.map((entry) => ({ ...entry, a: rename(entry.a), b: rename(entry.b) }));
  const told = new Set(first.sameAs.map(({ a, b }) => `${a} ${b}`));
  return Object.freeze({
    policies: Object.freeze([...first.policies, ...added]),
    sameAs: Object.freeze([...first.sameAs, ...sameAs.filter(({ a, b }) => !told.has(`${a} ${b}`))]),
  });
}

/**
 * The first workspace brought up to the second: a policy of the second takes the place of the one with its id, others
 * come behind. Whom actors stand for is kept as far as those actors still are, or their policy is away.
 */
export function mergeWorkspaces(first: Workspace, second: Workspace): Workspace {
  const incoming = new Map(second.policies.map((policy) => [policy.id, policy]));
  const known = new Set(first.policies.map(({ id }) => id));
  const policies = [
    ...first.policies.map((policy) => incoming.get(policy.id) ?? policy),
    ...second.policies.filter(({ id }) => !known.has(id)),
  ];
  const actors = new Set(policies.flatMap((policy) => policy.actors.map(({ key }) => key)));
  const there = new Set(policies.map(({ id }) => id));
  const stands = (key: string) => actors.has(key) || !there.has(key.split("/", 1)[0] ?? "");
  const kept = first.sameAs.filter(({ a, b }) => stands(a) && stands(b));
  const told = new Set(second.sameAs.map(({ a, b }) => `${a} ${b}`));
  return Object.freeze({
    policies: Object.freeze(policies),
    sameAs: Object.freeze([...kept.filter(({ a, b }) => !told.has(`${a} ${b}`)), ...second.sameAs]),
  });
}

/** A workspace without one of its policies; whom its actors stand for is kept for when it comes back. */
export function withoutPolicy(workspace: Workspace, id: string): Workspace {
  return Object.freeze({
    ...workspace,
    policies: Object.freeze(workspace.policies.filter((policy) => policy.id !== id)),
  });
}

function isSame(known: Policy, other: Policy): boolean {
  if (known.id !== other.id || known.text !== other.text) return false;
  return JSON.stringify([known.norms, known.actors]) === JSON.stringify([other.norms, other.actors]);
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let version = 2; version < MOST_VERSIONS; version++)
    if (!taken.has(`${id}-v${version}`)) return `${id}-v${version}`;
  return `${id}-v${taken.size}`;
}

/** The policy under another id: every key begins with it. */
function withId(policy: Policy, id: string): Policy {
  const own = <T extends { readonly key: string }>(item: T): T => ({
    ...item,
    key: `${id}${item.key.slice(policy.id.length)}`,
    ...("policy" in item && { policy: id }),
  });
  return Object.freeze({
    ...policy,
    id,
    document: { ...policy.document, id },
    actors: policy.actors.map(own),
    relations: policy.relations.map(own),
    norms: policy.norms.map(own),
    clauses: policy.clauses.map(own),
  });
}
