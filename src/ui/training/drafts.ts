// What a new tour and a new step begin as: words of the document that are there, and places to be filled.
// No screen here.
import type { Key, Norm, Policy, TourFile, TourStepFile } from "../../model/index.ts";
import type { View } from "../../session/index.ts";
import { say } from "../../words/index.ts";

const both = (key: Parameters<typeof say>[1]) => ({ zh: say("zh", key), en: say("en", key) });

/** An id that is not taken: `step`, `step-2`… */
export function freshId(stem: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  if (!known.has(stem)) return stem;
  let count = 2;
  while (known.has(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}

/** A step about a norm: its own words, its label for a heading, its sentence for the screen. */
export function stepOf(norm: Norm, more: Partial<TourStepFile> = {}): TourStepFile {
  return {
    id: "step",
    heading: norm.label,
    text: norm.summary,
    select: [norm.id],
    query: null,
    lens: "norm",
    camera: null,
    quote: norm.quote,
    clause: norm.clause,
    notes: norm.note ?? both("training.draftNotes"),
    question: null,
    ...more,
  };
}

/** A new tour with one step, on the first norm of the document. */
export function firstTour(policy: Policy): TourFile {
  const [norm] = policy.norms;
  const id = freshId(
    "tour",
    policy.tours.map((tour) => tour.id),
  );
  return {
    id,
    title: both("training.newTitle"),
    audience: both("training.newAudience"),
    minutes: 10,
    steps: norm ? [stepOf(norm)] : [],
  };
}

/** The current view as a step: what is chosen, seen as it is seen; null where no norm is chosen. */
export function stepOfView(policy: Policy, view: View, taken: Iterable<string>): TourStepFile | null {
  const ids = view.selection.filter((key: Key) => key.startsWith(`${policy.id}/`));
  const select = ids.map((key) => key.slice(policy.id.length + 1));
  const norm = policy.norms.find(({ id }) => select.includes(id));
  if (!norm) return null;
  return stepOf(norm, {
    id: freshId(norm.id, taken),
    select,
    lens: view.lens,
    camera: view.camera,
    query: view.main === "ask" && view.question !== "" ? view.question : null,
  });
}
