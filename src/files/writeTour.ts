// A tour → its file, ready for the folder of its policy.
import { stringify } from "yaml";
import { type Tour, tourForm } from "../model/index.ts";

const HEAD = "# yaml-language-server: $schema=../../schema/tour.schema.json\n";

/** YAML text of tours/<id>.yaml: what may be left out is left out. */
export function writeTour(tour: Tour): string {
  const { steps, ...head } = tourForm(tour);
  const form = {
    ...head,
    steps: steps.map((step) =>
      Object.fromEntries(
        Object.entries(step).filter(
          ([field, value]) =>
            value !== null &&
            !(field === "lens" && value === "norm") &&
            !(Array.isArray(value) && value.length === 0),
        ),
      ),
    ),
  };
  return HEAD + stringify(form, { lineWidth: 0, blockQuote: "literal" });
}
