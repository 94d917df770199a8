// GEXF and GraphML read back by a parser that is not ours.
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { formatOf } from "../../../src/files/index.ts";
import type { Workspace } from "../../../src/model/index.ts";
import {
  aBearer,
  aNorm,
  anActor,
  aPolicy,
  both,
  checked,
  opinion,
  smallWorkspace,
} from "../../builders/index.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: { ...attributes } as Record<string, string>,
      children: [],
      text: "",
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0]!;
}

const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];

const TYPED: Readonly<Record<string, (text: string) => unknown>> = {
  string: (text) => text,
  boolean: (text) => text === "true",
  integer: Number,
  int: Number,
  double: Number,
};

/** id → its attributes, of nodes or edges, with their declared types. */
function gexf(xml: string) {
  const root = parsed(xml);
  const read = (kind: "node" | "edge") => {
    const declared = all(root, "attributes").find(({ attributes }) => attributes.class === kind)!;
    const types = new Map(declared.children.map(({ attributes }) => [attributes.id, attributes]));
    return new Map(
      all(root, kind).map((element) => {
        const values = all(element, "attvalue").map(({ attributes }) => {
          const { title, type } = types.get(attributes.for!)!;
          return [title, TYPED[type!]!(attributes.value!)];
        });
        return [
          element.attributes.id!,
          { ...element.attributes, ...Object.fromEntries(values), element },
        ] as const;
      }),
    );
  };
  return { nodes: read("node"), edges: read("edge") };
}

function graphml(xml: string) {
  const root = parsed(xml);
  const keys = new Map(all(root, "key").map(({ attributes }) => [attributes.id, attributes]));
  const read = (kind: "node" | "edge") =>
    new Map(
      all(root, kind).map((element) => {
        const values = element.children.map(({ attributes, text }) => {
          const key = keys.get(attributes.key)!;
          expect(key.for).toBe(kind);
          return [key["attr.name"], TYPED[key["attr.type"]!]!(text)];
        });
        return [
          element.attributes.id!,
          { ...element.attributes, ...Object.fromEntries(values), element },
        ] as const;
      }),
    );
  return { nodes: read("node"), edges: read("edge") };
}

/** One whose every text has what XML minds. */
function hostile(): Workspace {
  const quote = `<街道>"应当"&'做'\t]]>第一件事`;
  return checked([
    aPolicy({
      text: `一、总则\n\n${quote}。\n`,
      actors: [anActor("street", `街道"<&>'\n二`)],
      norms: [aNorm("one", quote, { bearers: [aBearer("street", "因为\u0001<b>")], note: both("x\ny") })],
    }),
  ]);
}

describe.each([
  ["gexf", gexf],
  ["graphml", graphml],
] as const)("%s", (id, read) => {
  const written = async (workspace: Workspace) =>
    read((await formatOf(id)!.write(workspace, { language: "zh" })) as string);

  it.each([
    ["the Opinion", opinion()],
    ["the small workspace", smallWorkspace()],
  ])("holds every actor, norm, role and relation of %s, with its qualifiers", async (_, workspace) => {
    const { nodes, edges } = await written(workspace);
    for (const policy of workspace.policies) {
      for (const { key, name } of policy.actors)
        expect(nodes.get(key)).toMatchObject({ kind: "actor", name });
      for (const norm of policy.norms) {
        expect(nodes.get(norm.key)).toMatchObject({
          quote: norm.quote,
          modality: norm.modality,
          force: norm.force,
          start: norm.start,
          ...(norm.condition !== null && { condition: norm.condition }),
          ...(norm.exception !== null && { exception: norm.exception }),
        });
        const actorOf = (actor: string) => `${policy.id}/${actor}`;
        for (const { actor, explicit } of norm.bearers)
          expect(edges.get(`${norm.key}~bearer~${actor}`)).toMatchObject({
            source: actorOf(actor),
            target: norm.key,
            explicit,
          });
        for (const { actor, role, explicit } of norm.others)
          if (actor === null) expect(nodes.get(norm.key)).toHaveProperty("unnamedParties");
          else
            expect(edges.get(`${norm.key}~${role}~${actor}`)).toMatchObject({
              source: norm.key,
              target: actorOf(actor),
              explicit,
            });
      }
      for (const { key, basis } of policy.relations) expect(edges.get(key)).toMatchObject({ basis });
      expect(nodes.size).toBe(policy.actors.length + policy.norms.length);
    }
    for (const { source, target } of edges.values() as Iterable<Record<string, string>>)
      expect(nodes.has(source!) && nodes.has(target!)).toBe(true);
  });

  it("keeps places and colours, no two things on one place", async () => {
    const { nodes } = await written(opinion());
    const places = [...nodes.values()].map((node: Record<string, unknown>) => {
      const element = node.element as Element;
      const place = all(element, "viz:position")[0]?.attributes ?? node;
      const colour = all(element, "viz:color")[0]?.attributes ?? node;
      for (const channel of ["r", "g", "b"]) expect(Number(colour[channel])).toBeLessThan(256);
      return `${Number(place.x)} ${Number(place.y)}`;
    });
    expect(new Set(places).size).toBe(nodes.size);
  });

  it("says hostile words as they are, but for what XML forbids", async () => {
    const workspace = hostile();
    const { nodes, edges } = await written(workspace);
    const [policy] = workspace.policies;
    expect(nodes.get(policy!.norms[0]!.key)).toMatchObject({ quote: policy!.norms[0]!.quote, note: "x\ny" });
    expect(nodes.get("test/street")).toMatchObject({ name: `街道"<&>'\n二` });
    expect([...edges.values()][0]).toMatchObject({ reason: "因为<b>" });
  });
});
