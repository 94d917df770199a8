// A tour made or changed in the page, checked by the same rules as one from a file.
import { anchorIndex } from "./anchor.ts";
import { checkTours } from "./checkTours.ts";
import { readText } from "./clauses.ts";
import { Complaints } from "./complaints.ts";
import type { Issue } from "./issue.ts";
import type { TourFile } from "./tourShapes.ts";
import type { Policy, Tour } from "./workspace.ts";

export type CheckedTour =
  | { readonly ok: true; readonly tour: Tour; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A tour over a policy: whole, or every Issue of checkTours, its path telling the field (`["steps", 2, "quote"]`). */
export function checkTour(policy: Policy, form: TourFile): CheckedTour {
  const complaints = new Complaints();
  const { renumbered, absent } = policy.document;
  const reading = readText(policy.text, renumbered, new Set(absent.map(({ address }) => address)));
  const byAddress = new Map(reading.clauses.map((clause) => [clause.address, clause]));
  const index = anchorIndex(policy.text);
  const ids = [...policy.actors, ...policy.norms].map(({ id }) => id);
  const raw = { file: `tours/${form.id}.yaml`, value: form, at: () => ({ line: 1, column: 1 }) };
  const [tour] = checkTours([raw], { index, reading, byAddress }, [new Set(ids)], complaints);
  const issues = complaints.sorted();
  return tour && complaints.whole
    ? { ok: true, tour: { ...tour, policy: policy.id }, warnings: issues }
    : { ok: false, issues };
}
