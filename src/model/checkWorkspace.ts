// RawWorkspace → Workspace: frozen, every reference resolved, every quote located; or everything that is wrong.
import { believe, ownField } from "./believe.ts";
import { checkPolicy } from "./checkPolicy.ts";
import { Complaints } from "./complaints.ts";
import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";
import type { Raw, RawWorkspace } from "./raw.ts";
import { type SameAs, sameAsListShape } from "./shapes.ts";
import type { Policy, Workspace } from "./workspace.ts";

export type Checked =
  | { readonly ok: true; readonly workspace: Workspace; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks a workspace: every Issue of every policy, in order of place. Never throws on what a file may hold. What comes out is
 * frozen, unless it is to be copied to another thread anyway (`freeze: false`), where copies come unfrozen.
 */
export function checkWorkspace(raw: RawWorkspace, { freeze = true } = {}): Checked {
  const complaints = new Complaints();
  const policies = raw.policies.map((policy) => checkPolicy(policy, complaints));
  const seen = new Map<string, Raw>();
  for (const { document } of raw.policies) {
    const id = ownField(document.value, "id");
    if (typeof id !== "string") continue;
    const first = seen.get(id);
    if (first) {
      const place = `${first.file}:${first.at(["id"]).line}`;
      complaints.error(document, ["id"], "duplicate-id", { id, first: place });
    } else seen.set(id, document);
  }
  const whole = policies.filter((policy) => policy !== null);
  const sameAs = raw.sameAs ? checkSameAs(raw.sameAs, whole, complaints) : [];
  const issues = complaints.sorted();
  if (!complaints.whole || whole.length < policies.length) return { ok: false, issues };
  const workspace: Workspace = { policies: whole, sameAs };
  return { ok: true, workspace: freeze ? frozen(workspace) : workspace, warnings: issues };
}

function checkSameAs(raw: Raw, policies: readonly Policy[], complaints: Complaints): readonly SameAs[] {
  const list = believe<SameAs[]>(raw, sameAsListShape, complaints) ?? [];
  const keys = new Set(policies.flatMap(({ actors }) => actors.map(({ key }) => key)));
  const ids = new Set(policies.map(({ id }) => id));
  // Who of a policy that is not open here is kept as it is: that policy may be opened later.
  const known = (key: string) =>
    keys.has(key) || (/^[^/]+\/[^/]+$/.test(key) && !ids.has(key.split("/", 1)[0] ?? ""));
  list.forEach(({ a, b }, at) => {
    // Malformed actors are no keys here: say nothing more while something else is wrong.
    for (const [field, key] of complaints.whole ? Object.entries({ a, b }) : [])
      if (!known(key))
        complaints.error(raw, [at, field], "unknown-actor", { id: key, nearest: nearest(key, keys) });
    if (a === b) complaints.error(raw, [at, "b"], "bad-value", { field: "b", given: b, rule: "not-itself" });
  });
  return list;
}

/** Freezes a value and all that it holds. */
function frozen<T>(value: T): T {
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next !== "object" || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) rest.push(inner);
  }
  return value;
}
