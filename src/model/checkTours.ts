// tours/*.yaml: every step shows words of the text and lights things that are there.
import { believe, ownField } from "./believe.ts";
import type { Complaints } from "./complaints.ts";
import { type Findable, findQuote } from "./findQuote.ts";
import { Ids } from "./ids.ts";
import type { Path } from "./issue.ts";
import { strangeMarkup } from "./markup.ts";
import { nearest } from "./nearest.ts";
import type { Raw } from "./raw.ts";
import { type TourFile, type TourStepFile, tourShape } from "./tourShapes.ts";
import type { Tour, TourStep } from "./workspace.ts";

type Known = readonly (ReadonlySet<string> | null)[];

/**
 * Checks the tours of a policy, each a file of its own; `known` are the ids of its actors and norms. Tours share
 * no id, nor do the steps of one tour. Issues: those of their form, `duplicate-id`, `empty-tour`,
 * `unknown-selection`, those of findQuote, and `unsupported-markup`, a warning.
 */
export function checkTours(
  files: readonly Raw[],
  document: Findable,
  known: Known,
  complaints: Complaints,
): Omit<Tour, "policy">[] {
  const taken = new Ids(complaints);
  return files.flatMap((raw) => {
    const id = ownField(raw.value, "id");
    const fresh = typeof id !== "string" || taken.take({ raw, path: [] }, id);
    const tour = believe<TourFile>(raw, tourShape, complaints);
    if (!tour || !fresh) return [];
    if (tour.steps.length === 0) complaints.error(raw, ["steps"], "empty-tour", { id: tour.id });
    const steps = new Ids(complaints);
    const checked = tour.steps.map((step, at) => {
      const path = ["steps", at];
      steps.take({ raw, path }, step.id);
      checkMarkup(raw, path, step, complaints);
      return checkStep(raw, path, step, document, known, complaints);
    });
    return [{ ...tour, steps: checked.filter((step) => step !== null) }];
  });
}

function checkStep(
  raw: Raw,
  path: Path,
  step: TourStepFile,
  document: Findable,
  known: Known,
  complaints: Complaints,
): TourStep | null {
  const sure = known.filter((ids) => ids !== null);
  step.select.forEach((id, at) => {
    if (sure.length < known.length || sure.some((ids) => ids.has(id))) return;
    const all = new Set(sure.flatMap((ids) => [...ids]));
    complaints.error(raw, [...path, "select", at], "unknown-selection", { id, nearest: nearest(id, all) });
  });
  const place = findQuote({ raw, path }, step, document, complaints);
  return place && { ...step, ...place };
}

/** What looks like markup that we have not would be shown as it is written: better said than seen by a class. */
function checkMarkup(raw: Raw, path: Path, step: TourStepFile, complaints: Complaints): void {
  for (const language of ["zh", "en"] as const) {
    const strange = strangeMarkup(step.text[language]);
    if (strange !== null)
      complaints.warn(raw, [...path, "text", language], "unsupported-markup", { words: strange });
  }
}
