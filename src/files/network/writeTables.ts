// The network as a pair of CSV files in a zip, headed as neo4j-admin and other bulk loaders ask.
import type { Workspace } from "../../model/index.ts";
import { step, type Task, type Wanted } from "../format.ts";
import { writeRows } from "../table/writeCsv.ts";
import { writeZip } from "../zip/writeZip.ts";
import { type Attributes, attributeTypes, networkOf } from "./network.ts";
import { relationshipName } from "./writeCypher.ts";

const TYPES = { string: "", boolean: ":boolean", integer: ":int" } as const;

export function writeTables(workspace: Workspace, wanted: Wanted, task?: Task): Uint8Array {
  step(task, 0, 3);
  const { nodes, edges } = networkOf(workspace, wanted, false);
  step(task, 1, 3);
  const files = {
    "nodes.csv": table(["key:ID", ":LABEL", "label"], nodes, ({ id, kind, label }) => [
      id,
      kind === "actor" ? "Actor" : "Norm",
      label,
    ]),
    "relationships.csv": table(
      [":START_ID", ":END_ID", ":TYPE", "key", "label"],
      edges,
      ({ source, target, kind, id, label }) => [source, target, relationshipName(kind), id, label],
    ),
  };
  step(task, 2, 3);
  const zip = writeZip(files);
  step(task, 3, 3);
  return zip;
}

function table<T extends { readonly attributes: Attributes }>(
  head: readonly string[],
  things: readonly T[],
  first: (thing: T) => readonly string[],
): string {
  const types = attributeTypes(things);
  const rows = things.map((thing) => [
    ...first(thing),
    ...[...types.keys()].map((name) => String(thing.attributes[name] ?? "")),
  ]);
  // Loaders take a byte order mark for a part of the first name.
  return writeRows([[...head, ...[...types].map(([name, type]) => name + TYPES[type])], ...rows]).slice(1);
}
