// GEXF 1.3, the form of Gephi: typed attributes, places, sizes and colours.
import type { Workspace } from "../../model/index.ts";
import type { Task, Wanted } from "../format.ts";
import { step } from "../format.ts";
import { XML_HEAD, xml, xmlText } from "../xml/write.ts";
import {
  type Attributes,
  attributeTypes,
  channels,
  type NetworkEdge,
  type NetworkNode,
  networkOf,
} from "./network.ts";

type Types = ReturnType<typeof attributeTypes>;

export function writeGexf(workspace: Workspace, wanted: Wanted, task?: Task): string {
  step(task, 0, 2);
  const network = networkOf(workspace, wanted);
  step(task, 1, 2);
  const nodeTypes = new Map([["kind", "string"] as const, ...attributeTypes(network.nodes)]);
  const edgeTypes = attributeTypes(network.edges);
  const body = [
    xml(
      "meta",
      {},
      xml("creator", {}, "权责图谱 Quanze") + xml("description", {}, xmlText(network.description)),
    ),
    xml(
      "graph",
      { defaultedgetype: "directed", mode: "static" },
      [
        attributesOf("node", nodeTypes),
        attributesOf("edge", edgeTypes),
        xml("nodes", {}, network.nodes.map((node) => nodeOf(node, nodeTypes)).join("\n")),
        xml("edges", {}, network.edges.map((edge) => edgeOf(edge, edgeTypes)).join("\n")),
      ].join("\n"),
    ),
  ].join("\n");
  const spaces = { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" };
  step(task, 2, 2);
  return `${XML_HEAD}${xml("gexf", spaces, body)}\n`;
}

function attributesOf(kind: "node" | "edge", types: Types): string {
  const list = [...types].map(([title, type], id) => xml("attribute", { id, title, type }));
  return xml("attributes", { class: kind, mode: "static" }, list.join(""));
}

function values(attributes: Attributes, types: Types): string {
  const names = [...types.keys()];
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => xml("attvalue", { for: names.indexOf(name), value }));
  return xml("attvalues", {}, list.join(""));
}

function nodeOf({ id, label, kind, x, y, size, colour, attributes }: NetworkNode, types: Types): string {
  return xml(
    "node",
    { id, label },
    [
      values({ kind, ...attributes }, types),
      xml("viz:color", channels(colour)),
      xml("viz:position", { x, y, z: 0 }),
      xml("viz:size", { value: size * 2 }),
      xml("viz:shape", { value: kind === "actor" ? "disc" : "square" }),
    ].join(""),
  );
}

function edgeOf(
  { id, source, target, kind, label, colour, dashed, attributes }: NetworkEdge,
  types: Types,
): string {
  return xml(
    "edge",
    { id, source, target, kind, label, type: "directed" },
    [
      values(attributes, types),
      xml("viz:color", channels(colour)),
      xml("viz:shape", { value: dashed ? "dashed" : "solid" }),
    ].join(""),
  );
}
