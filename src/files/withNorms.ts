// A policy with norms put in: those with an id that it has take that norm's place, others are added. Clauses that now
// carry a norm say so in the ledger, and those that carry none any more keep what they said.
import type { Path, Raw, RawPolicy } from "../model/index.ts";
import { fieldOf } from "./part.ts";

/** `place`: where the n-th of the new norms stands. */
export function withNorms(
  policy: RawPolicy,
  norms: readonly Record<string, unknown>[],
  place: (index: number) => { file: string; line: number },
): RawPolicy {
  const ids = new Map(norms.map((norm, index) => [norm.id, index]));
  const kept = policy.norms.map((raw): Raw => {
    const list = fieldOf(raw.value, "norms");
    const all: unknown[] = Array.isArray(list) ? list : [];
    const places = all.flatMap((norm, index) => (ids.has(fieldOf(norm, "id")) ? [] : [index]));
    return {
      file: raw.file,
      value: { norms: places.map((index) => all[index]) },
      at: ([field, index, ...rest]: Path) =>
        raw.at(index === undefined ? [field ?? "norms"] : ["norms", places[Number(index)] ?? 0, ...rest]),
    };
  });
  const added: Raw = {
    file: norms.length > 0 ? place(0).file : policy.file,
    value: { norms },
    at: ([, index]) => ({ line: place(Number(index ?? 0)).line, column: 1 }),
  };
  const clauses = new Set(norms.map(({ clause }) => clause));
  const ledger = fieldOf(policy.coverage.value, "clauses");
  const coverage: Raw = {
    ...policy.coverage,
    value: {
      clauses: (Array.isArray(ledger) ? ledger : []).map((entry: unknown) =>
        clauses.has(fieldOf(entry, "clause")) ? { ...(entry as object), state: "norm", reason: null } : entry,
      ),
    },
  };
  return { ...policy, norms: [...kept, added], coverage };
}
