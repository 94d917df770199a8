// The shapes as JSON Schemas, for the editors of people who write a policy by hand. Generated, never typed:
// graph-data/schema is this, written down.
import * as z from "zod/mini";
import { workspaceShape } from "./archive.ts";
import { actorsShape, coverageShape, documentShape, layoutShape, normsShape } from "./shapes.ts";
import { glossaryShape, tourShape } from "./tourShapes.ts";

const SHAPES = {
  document: documentShape,
  actors: actorsShape,
  norms: normsShape,
  coverage: coverageShape,
  tour: tourShape,
  glossary: glossaryShape,
  layout: layoutShape,
  workspace: workspaceShape,
} as const;

export type FileKind = keyof typeof SHAPES;
export const FILE_KINDS = Object.keys(SHAPES) as FileKind[];

/** Parts of a workspace file that are also parts of a policy's files: described once, by the trail there. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  document: ["document"],
  repairs: ["document", "repairs"],
  actors: ["actors", "actors"],
  relations: ["actors", "relations"],
  norms: ["norms", "norms"],
  coverage: ["coverage", "clauses"],
  tours: ["tour"],
  glossary: ["glossary", "terms"],
  layout: ["layout"],
};

/** A field on its way into a schema: the names of the fields that lead to it, lists passed over. */
export type Describe = (trail: readonly string[]) => string | null;

/** JSON Schema (draft 7, which editors know best) of a file as it is written: what has a default may be left out. */
export function jsonSchema(kind: FileKind, describe: Describe): object {
  const schema = z.toJSONSchema(SHAPES[kind], { io: "input", target: "draft-7" }) as Node;
  annotate(schema, [kind], (trail) => describe(home(trail)));
  return schema;
}

function home(trail: readonly string[]): readonly string[] {
  const [kind, , part = "", ...rest] = trail;
  const same = kind === "workspace" && Object.hasOwn(SAME, part) ? SAME[part] : undefined;
  return same ? [...same, ...rest] : trail;
}

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
}

function annotate(node: Node, trail: readonly string[], describe: Describe): void {
  const description = describe(trail);
  if (description !== null) node.description = description;
  for (const [field, inner] of Object.entries(node.properties ?? {}))
    annotate(inner, [...trail, field], describe);
  for (const inner of [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])])
    annotateInside(inner, trail, describe);
}

/** Items and alternatives carry the field's description already; only what is inside them is new. */
function annotateInside(node: Node, trail: readonly string[], describe: Describe): void {
  annotate(node, trail, (inner) => (inner.length > trail.length ? describe(inner) : null));
}
