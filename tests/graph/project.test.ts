import { describe, expect, it } from "vitest";
import { project } from "../../src/graph/index.ts";
import type { Key } from "../../src/model/index.ts";
import { opinionPolicy, smallWorkspace } from "../builders/index.ts";

const small = () => smallWorkspace().policies;
const all = () => new Set(small().flatMap((policy) => policy.norms.map((norm) => norm.key)));
const key = (id: string) => `${small()[0]?.id}/${id}`;
const seen = (lens: "norm" | "actor", visible: ReadonlySet<Key> = all(), structure = false) =>
  project({ policies: small(), visible, lens, language: "zh", structure });

describe("the norm lens", () => {
  it("has every actor and every norm as a node, and no line is lost", () => {
    const { nodes, edges } = seen("norm");
    const policy = small()[0]!;
    expect(nodes.map((node) => node.key).sort()).toEqual(
      [...policy.actors, ...policy.norms].map((item) => item.key).sort(),
    );
    const named = policy.norms.flatMap((norm) => [
      ...norm.bearers,
      ...norm.others.filter((party) => party.actor !== null),
    ]);
    expect(edges).toHaveLength(named.length);
  });

  it("draws inferred bearers dashed and hollow, named ones solid", () => {
    const { nodes, edges } = seen("norm");
    const inferred = nodes.find((node) => node.key === key("devolve-assessment"));
    expect(inferred?.inferred).toBe(true);
    expect(edges.find((edge) => edge.target === inferred?.key && edge.kind === "bearer")?.dash).toBe(
      "dashed",
    );
    expect(nodes.find((node) => node.key === key("no-shifting"))?.inferred).toBe(false);
  });

  it("keeps a party that the text does not name on the norm, and makes no node of it", () => {
    const { nodes, edges } = seen("norm");
    expect(nodes.find((node) => node.key === key("approval"))?.unnamed).toBe("批：文件未写明");
    expect(edges.filter((edge) => edge.source === key("approval"))).toEqual([]);
  });

  it("points at whom a norm works on, and from those who have a say at the norm", () => {
    const { edges } = seen("norm");
    const arrow = (norm: string, kind: string) =>
      edges.find((edge) => edge.norms[0] === key(norm) && edge.kind === kind)?.arrow;
    expect(arrow("no-shifting", "target")).toBe("target");
    expect(arrow("reduce-burden", "overseer")).toBe("source");
    expect(arrow("consult-committee", "consulted")).toBe("both");
  });
});

describe("the actor lens", () => {
  it("bundles all norms of a pair into one line with a count", () => {
    const { edges } = seen("actor");
    const bundle = edges.find((edge) => edge.norms.includes(key("no-shifting")));
    expect(bundle?.norms).toEqual([key("no-shifting"), key("provide-means")]);
    expect(bundle?.tag).toBe("1 应 · 1 禁");
    expect(bundle?.source).toBe(key("superior-departments"));
    expect(bundle?.modality).toBe("prohibition");
  });

  it("counts norms without a counterparty on their bearer, the one with an unnamed approver too", () => {
    const { nodes } = seen("actor");
    const mark = (id: string) => nodes.find((node) => node.key === key(id))?.mark;
    expect(mark("street-committee")).toBe("1");
    expect(mark("superior-departments")).toBe("1");
    expect(mark("residents")).toBe("");
  });

  it("loses no norm of the Opinion: each is on a line or counted on an actor", () => {
    const policy = opinionPolicy();
    const visible = new Set(policy.norms.map((norm) => norm.key));
    const { nodes, edges } = project({
      policies: [policy],
      visible,
      lens: "actor",
      language: "zh",
      structure: false,
    });
    const onLines = new Set(edges.flatMap((edge) => edge.norms));
    const alone = policy.norms.filter((norm) => !onLines.has(norm.key));
    expect(nodes.reduce((sum, node) => sum + Number(node.mark), 0)).toBeGreaterThanOrEqual(alone.length);
    for (const norm of alone) expect(norm.others.filter((party) => party.actor !== null)).toEqual([]);
  });
});

it("draws actors without norms only while nothing is filtered", () => {
  const one = new Set([key("no-shifting")]);
  expect(seen("norm", one).nodes.map((node) => node.key)).toEqual([
    key("superior-departments"),
    key("community"),
    key("no-shifting"),
  ]);
  expect(seen("actor", one).nodes).toHaveLength(2);
});

it("draws structural relations only when asked, between actors that are drawn, dotted and of no modality", () => {
  const drawn = seen("actor", all(), true).edges.filter((edge) => edge.kind === "structure");
  expect(drawn).toHaveLength(small()[0]?.relations.length ?? 0);
  for (const edge of drawn) expect([edge.dash, edge.modality, edge.norms]).toEqual(["dotted", null, []]);
  expect(seen("actor").edges.some((edge) => edge.kind === "structure")).toBe(false);
});
