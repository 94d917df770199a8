// One policy, all its files: checked part by part, so that a mistake in one does not hide those in others.
import { believe } from "./believe.ts";
import { checkActors } from "./checkActors.ts";
import { checkCoverage } from "./checkCoverage.ts";
import { checkDocument } from "./checkDocument.ts";
import { checkGlossary } from "./checkGlossary.ts";
import { checkNorms } from "./checkNorms.ts";
import { checkTours } from "./checkTours.ts";
import type { Complaints } from "./complaints.ts";
import { Ids } from "./ids.ts";
import type { RawPolicy } from "./raw.ts";
import { type Layout, layoutShape } from "./shapes.ts";
import type { Policy } from "./workspace.ts";

const NO_LAYOUT: Layout = { pins: [] };

/** Checks one policy. Out: the policy where its document has its form (whole only if there were no errors). */
export function checkPolicy(raw: RawPolicy, complaints: Complaints): Policy | null {
  const taken = new Ids(complaints);
  const document = checkDocument(raw, complaints);
  const actors = checkActors(raw.actors, document, taken, complaints);
  const norms = checkNorms(raw.norms, document, actors.ids, taken, complaints);
  const clauses = checkCoverage(raw.coverage, document, norms, complaints);
  const tours = checkTours(raw.tours ?? [], document, [actors.ids, norms.ids], complaints);
  const glossary = raw.glossary ? checkGlossary(raw.glossary, document, complaints) : [];
  const layout = checkLayout(raw, actors.ids, norms.ids, complaints);
  if (!document.info) return null;
  const { id } = document.info;
  const own = { policy: id };
  return {
    id,
    document: document.info,
    text: raw.text.text,
    scrape: raw.scrape?.text ?? null,
    outline: document.reading.outline,
    clauses,
    actors: actors.actors.map((actor) => ({ ...actor, ...own, key: `${id}/${actor.id}` })),
    relations: actors.relations.map((relation) => ({
      ...relation,
      ...own,
      key: `${id}/${relation.from}~${relation.type}~${relation.to}`,
    })),
    norms: norms.norms,
    tours: tours.map((tour) => ({ ...tour, ...own })),
    glossary: glossary.map((term) => ({ ...term, ...own })),
    layout,
  };
}

/** Pins of things that are gone stop nobody: the picture is placed without them (`unknown-pin`, a warning). */
function checkLayout(
  { layout: raw }: RawPolicy,
  actors: ReadonlySet<string> | null,
  norms: ReadonlySet<string> | null,
  complaints: Complaints,
): Layout {
  const layout = raw && believe<Layout>(raw, layoutShape, complaints);
  if (!raw || !layout) return NO_LAYOUT;
  const drawn = (lens: "norm" | "actor", item: string) =>
    !actors || !norms || actors.has(item) || (lens === "norm" && norms.has(item));
  const pins = layout.pins.filter(({ lens, item }, at) => {
    if (drawn(lens, item)) return true;
    complaints.warn(raw, ["pins", at, "item"], "unknown-pin", { id: item });
    return false;
  });
  return { pins };
}
