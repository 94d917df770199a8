// GraphML 1.0: keys typed; places and colours under the names that Gephi, yEd's and Cytoscape's importers know.
import type { Workspace } from "../../model/index.ts";
import { step, type Task, type Wanted } from "../format.ts";
import { XML_HEAD, xml, xmlText } from "../xml/write.ts";
import { type Attributes, attributeTypes, channels, networkOf } from "./network.ts";

const DRAWN = { x: "double", y: "double", size: "double", r: "int", g: "int", b: "int" } as const;

export function writeGraphml(workspace: Workspace, wanted: Wanted, task?: Task): string {
  step(task, 0, 2);
  const network = networkOf(workspace, wanted);
  step(task, 1, 2);
  const nodes = network.nodes.map(({ id, attributes, kind, label, x, y, size, colour }) => ({
    id,
    attributes: { label, kind, ...attributes, color: colour },
    drawn: { x, y, size: size * 2, ...channels(colour) },
  }));
  const edges = network.edges.map(({ id, source, target, attributes, kind, label, colour, dashed }) => ({
    id,
    source,
    target,
    attributes: { label, kind, ...attributes, color: colour, dashed },
  }));
  const nodeKeys = [...attributeTypes(nodes)].map(([name, type]) => key("node", name, type));
  const drawnKeys = Object.entries(DRAWN).map(([name, type]) => key("node", name, type));
  const edgeKeys = [...attributeTypes(edges)].map(([name, type]) => key("edge", name, type));
  const graph = [
    xml("desc", {}, xmlText(network.description)),
    ...nodes.map(({ id, attributes, drawn }) =>
      xml("node", { id }, data("node", { ...attributes, ...drawn })),
    ),
    ...edges.map(({ id, source, target, attributes }) =>
      xml("edge", { id, source, target }, data("edge", attributes)),
    ),
  ];
  const body = [
    ...nodeKeys,
    ...drawnKeys,
    ...edgeKeys,
    xml("graph", { id: "quanze", edgedefault: "directed" }, graph.join("\n")),
  ];
  step(task, 2, 2);
  return `${XML_HEAD}${xml("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, body.join("\n"))}\n`;
}

const key = (of: "node" | "edge", name: string, type: string) =>
  xml("key", {
    id: `${of}-${name}`,
    for: of,
    "attr.name": name,
    "attr.type": type === "integer" ? "int" : type,
  });

const data = (of: "node" | "edge", attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => xml("data", { key: `${of}-${name}` }, xmlText(String(value))))
    .join("");
