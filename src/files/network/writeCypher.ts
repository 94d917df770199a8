// A Cypher script that loads the network into a property-graph database (Neo4j 4.4 and later, Memgraph): run twice, it
// changes nothing. Maps are written as literals, a few hundred a statement.
import type { Workspace } from "../../model/index.ts";
import { step, type Task, type Wanted } from "../format.ts";
import { type Attributes, type NetworkEdge, networkOf } from "./network.ts";

/** Maps in one statement: a parser takes these in one gulp. */
const BATCH = 200;

/** `consulted` → `CONSULTED`, `kindOf` → `KIND_OF`: how relationships are called there. */
export const relationshipName = (kind: string): string => kind.replace(/[A-Z]/g, "_$&").toUpperCase();

export function writeCypher(workspace: Workspace, wanted: Wanted, task?: Task): string {
  step(task, 0, 2);
  const { description, nodes, edges } = networkOf(workspace, wanted, false);
  step(task, 1, 2);
  const statements = [
    ...["Actor", "Norm"].map(
      (label) =>
        `CREATE CONSTRAINT ${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE`,
    ),
    ...(["actor", "norm"] as const).flatMap((kind) => {
      const maps = nodes
        .filter((node) => node.kind === kind)
        .map(({ id, label, attributes }) => map({ key: id, label, ...attributes }));
      return batches(maps).map(
        (rows) =>
          `UNWIND [\n${rows}\n] AS row\nMERGE (n:${kind === "actor" ? "Actor" : "Norm"} {key: row.key}) SET n += row`,
      );
    }),
    ...[...new Set(edges.map(shapeOf))].flatMap((shape) => {
      const alike = edges.filter((edge) => shapeOf(edge) === shape);
      const [source, kind, target] = shape.split(" ") as [string, string, string];
      const maps = alike.map(
        (edge) =>
          `{source: ${literal(edge.source)}, target: ${literal(edge.target)}, set: ${map({ key: edge.id, label: edge.label, ...edge.attributes })}}`,
      );
      return batches(maps).map(
        (rows) =>
          `UNWIND [\n${rows}\n] AS row\nMATCH (a:${source} {key: row.source}), (b:${target} {key: row.target})\nMERGE (a)-[r:${relationshipName(kind)} {key: row.set.key}]->(b) SET r += row.set`,
      );
    }),
  ];
  step(task, 2, 2);
  const remarks = description.split(/[\r\n\u2028\u2029]+/).map((line) => `// ${line}`);
  return `${[...remarks, ...statements.map((statement) => `${statement};`)].join("\n")}\n`;
}

function shapeOf({ kind, attributes }: NetworkEdge): string {
  if ("basis" in attributes) return `Actor ${kind} Actor`;
  return kind === "bearer" ? `Actor ${kind} Norm` : `Norm ${kind} Actor`;
}

function batches(maps: readonly string[]): string[] {
  const list: string[] = [];
  for (let at = 0; at < maps.length; at += BATCH) list.push(maps.slice(at, at + BATCH).join(",\n"));
  return list;
}

const map = (attributes: Attributes) =>
  `{${Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${typeof value === "string" ? literal(value) : value}`)
    .join(", ")}}`;

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** A string in single quotes; whatever could end it or hide in it is escaped. */
function literal(text: string): string {
  const safe = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in a script.
    /[\\'\u0000-\u001f\u007f\u2028\u2029]|\p{Cs}/gu,
    (sign) => SIGNS[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `'${safe}'`;
}
