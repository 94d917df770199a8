// A tour as a file has it: what the checks worked out is left away. The order of the fields is part of the form.
import type { TourFile, TourStepFile } from "./tourShapes.ts";
import type { Tour, TourStep } from "./workspace.ts";

export function tourForm({ id, title, audience, minutes, steps }: Tour): TourFile {
  return { id, title, audience, minutes, steps: steps.map(stepForm) };
}

function stepForm(step: TourStep): TourStepFile {
  const { id, heading, text, select, query, lens, camera, quote, clause, notes, question } = step;
  return { id, heading, text, select, query, lens, camera, quote, clause, notes, question };
}
