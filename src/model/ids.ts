// Ids of one policy. Actors and norms share them, because keys (`policy/id`) do.
import { type Entry, ownField } from "./believe.ts";
import type { Complaints } from "./complaints.ts";
import type { Raw } from "./raw.ts";

export class Ids {
  readonly #first = new Map<string, Omit<Entry<unknown>, "value">>();
  constructor(private readonly complaints: Complaints) {}

  /** Takes an id; false, with an Issue `duplicate-id`, where it is taken already. */
  take({ raw, path }: Omit<Entry<unknown>, "value">, id: string, field = "id"): boolean {
    const first = this.#first.get(id);
    const here = [...path, field];
    if (first !== undefined) {
      const place = `${first.raw.file}:${first.raw.at(first.path).line}`;
      this.complaints.error(raw, here, "duplicate-id", { id, first: place });
      return false;
    }
    this.#first.set(id, { raw, path: here });
    return true;
  }
}

/**
 * Every id that a list of a file claims, its malformed entries included, so that a mistake in one entry is not
 * told again wherever others refer to it. null where there is no list at all: then nothing can be said.
 */
export function claimed(raw: Raw, list: string, field = "id"): Set<string> | null {
  const entries = ownField(raw.value, list);
  if (!Array.isArray(entries)) return null;
  return new Set(entries.map((entry) => ownField(entry, field)).filter((id) => typeof id === "string"));
}
