// The archival form of a workspace (design.md, command line): one JSON value from which everything can be opened
// again. `outline`, `clauses` and offsets are worked out from the rest; they are written for other readers.
import * as z from "zod/mini";
import {
  actorShape,
  coverageEntryShape,
  documentShape,
  layoutShape,
  normShape,
  relationShape,
  repairShape,
  sameAsListShape,
} from "./shapes.ts";
import { termShape, tourShape } from "./tourShapes.ts";
import { SCHEMA_VERSION } from "./workspace.ts";

const offset = () => z.int().check(z.gte(0));

export const outlineNodeShape = z.strictObject({
  address: z.string(),
  heading: z.string(),
  start: offset(),
  end: offset(),
  absent: z.boolean(),
  get children() {
    return z.array(outlineNodeShape);
  },
});

export const clauseShape = z.strictObject({
  address: z.string(),
  kind: z.enum(["heading", "clause"]),
  start: offset(),
  end: offset(),
  state: coverageEntryShape.shape.state,
  reason: coverageEntryShape.shape.reason,
  norms: z.array(z.string()),
});

export const archivedPolicyShape = z.strictObject({
  id: documentShape.shape.id,
  /** As document.yaml has it, its repairs apart. */
  document: z.omit(documentShape, { repairs: true }),
  text: z.string(),
  scrape: z.optional(z.nullable(z.string())),
  outline: z.optional(z.array(outlineNodeShape)),
  clauses: z.optional(z.array(clauseShape)),
  repairs: z._default(z.array(repairShape), []),
  actors: z.array(actorShape),
  relations: z._default(z.array(relationShape), []),
  norms: z.array(normShape),
  coverage: z.array(coverageEntryShape),
  tours: z.array(tourShape),
  glossary: z.array(termShape),
  layout: z.optional(z.nullable(layoutShape)),
});

export const workspaceShape = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  policies: z.array(archivedPolicyShape),
  sameAs: z._default(sameAsListShape, []),
});
