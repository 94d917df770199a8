// What a person decided about pairs, as it is kept on the machine: read with suspicion.
import { CHANGES, DECISION_KINDS, type Decision } from "../analysis/index.ts";
import type { StoragePort } from "./ports.ts";

export const DECISIONS_KEY = "quanze.compare";
/** No more than a person makes; a longer list was not made here. */
const MOST = 5_000;

/** Two policies (`first second`) → what was decided about their norms. */
export type Decisions = Readonly<Record<string, readonly Decision[]>>;

export const decisionsOf = (a: string, b: string) => `${a} ${b}`;

/** What was kept, as far as it makes sense. */
export function readDecisions(storage: StoragePort): Decisions {
  try {
    const kept: unknown = JSON.parse(storage.read(DECISIONS_KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
    const entries = Object.entries(kept).map(
      ([key, list]) => [key, Array.isArray(list) ? list.filter(isDecision).slice(0, MOST) : []] as const,
    );
    return Object.fromEntries(entries.filter(([, list]) => list.length > 0));
  } catch {
    // Not ours, or cut short: the person loses marks, not the page.
    return {};
  }
}

function isDecision(value: unknown): value is Decision {
  if (typeof value !== "object" || value === null) return false;
  const { a, b, kind, change } = value as Partial<Record<keyof Decision, unknown>>;
  return (
    typeof a === "string" &&
    typeof b === "string" &&
    DECISION_KINDS.includes(kind as Decision["kind"]) &&
    (change === null || CHANGES.includes(change as (typeof CHANGES)[number]))
  );
}
