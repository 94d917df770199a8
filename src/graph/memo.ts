// Remembers what was computed of a set of policies for as long as these policies live.
import type { Policy } from "../model/index.ts";

/** Values kept for one set of policies; those not asked for longest go first. */
const LIMIT = 24;

type Values = Map<string, { readonly policies: readonly Policy[]; readonly value: unknown }>;
const kept = new WeakMap<Policy, Values>();

/** The value of `make` for these policies under this name; made again only when forgotten. */
export function remembered<T>(policies: readonly Policy[], name: string, make: () => T): T {
  const first = policies[0];
  if (!first) return make();
  const values = kept.get(first) ?? (new Map() as Values);
  kept.set(first, values);
  const full = `${policies.map((policy) => policy.id).join(" ")} ${name}`;
  const old = values.get(full);
  const value = old?.policies.every((policy, at) => policy === policies[at]) ? (old.value as T) : make();
  values.delete(full);
  values.set(full, { policies, value });
  if (values.size > LIMIT) values.delete(values.keys().next().value as string);
  return value;
}
