import { describe, expect, it } from "vitest";
import {
  adoptOrder,
  makePicture,
  markSizeOf,
  orderFor,
  type Picture,
  type PictureInput,
} from "../../src/graph/index.ts";
import { opinionPolicy } from "../builders/index.ts";

const policy = opinionPolicy();
const visible = new Set(policy.norms.map((norm) => norm.key));
const size = { width: 1600, height: 950 };
const picture = (change: Partial<PictureInput> = {}): Picture =>
  makePicture({
    policies: [policy],
    visible,
    lens: "norm",
    language: "zh",
    size,
    structure: false,
    pins: {},
    ...change,
  });
const places = ({ nodes }: Picture) => new Map(nodes.map((node) => [node.key, [node.x, node.y]]));

describe.each(["norm", "actor"] as const)("a picture in the %s lens", (lens) => {
  it("moves nothing that stays when a filter hides the rest", () => {
    const whole = places(picture({ lens }));
    const prohibited = new Set(policy.norms.filter((n) => n.modality === "prohibition").map((n) => n.key));
    const part = picture({ lens, visible: prohibited });
    expect(part.nodes.length).toBeGreaterThan(2);
    expect(part.nodes.length).toBeLessThan(whole.size);
    for (const [key, at] of places(part)) expect(at).toEqual(whole.get(key));
    expect(part.rows).toEqual(picture({ lens }).rows);
    expect(part.columns).toEqual(picture({ lens }).columns);
  });

  it("is the same when it is made again from scratch", () => {
    const copy = structuredClone(policy);
    expect(places(picture({ lens, policies: [copy] }))).toEqual(places(picture({ lens })));
  });

  it("stands levels under each other and every actor inside its row", () => {
    const { nodes, rows } = picture({ lens });
    const level = new Map(policy.actors.map((actor) => [actor.key, actor.level]));
    expect(rows.map((row) => row.from)).toEqual([...rows.map((row) => row.from)].sort((a, b) => a - b));
    for (const node of nodes.filter(({ kind }) => kind === "actor")) {
      const row = rows.find(({ id }) => id === level.get(node.key));
      expect(node.y).toBeGreaterThan(row?.from ?? Number.POSITIVE_INFINITY);
      expect(node.y).toBeLessThan(row?.to ?? 0);
    }
  });

  it("stands actors in the column of their system; where labels need it, few go a step outside", () => {
    const { nodes, columns } = picture({ lens });
    const outside = nodes.map((node) => {
      const column = columns.find(({ id }) => id === node.system);
      return column ? Math.max(0, column.from - node.x, node.x - column.to) : 0;
    });
    expect(Math.max(...outside)).toBeLessThan(70);
    expect(outside.filter((px) => px > 20).length).toBeLessThanOrEqual(3);
  });

  it("keeps norms between the rows, never inside one", () => {
    const { nodes, rows } = picture({ lens });
    for (const node of nodes.filter(({ kind }) => kind === "norm"))
      expect(rows.filter(({ from, to }) => node.y > from && node.y < to).map(({ id }) => id)).toEqual([]);
  });

  it("puts all into the pane, also into a small one", () => {
    for (const pane of [size, { width: 700, height: 480 }, { width: 3000, height: 1600 }])
      for (const { x, y } of picture({ lens, size: pane }).nodes) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(pane.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(pane.height);
      }
  });
});

it("honours pins as fractions of the pane and moves nobody else", () => {
  const key = `${policy.id}/street`;
  const pinned = picture({ pins: { [key]: { x: 0.25, y: 0.5 } } });
  const street = pinned.nodes.find((node) => node.key === key);
  expect(street).toMatchObject({ x: 400, y: 475, pinned: true });
  const before = places(picture());
  for (const node of pinned.nodes)
    if (node.key !== key) expect([node.x, node.y]).toEqual(before.get(node.key));
});

it("takes pins from the policy's layout file, and the reader's own over them", () => {
  const filed = { ...policy, layout: { pins: [{ lens: "norm" as const, item: "street", x: 0.1, y: 0.9 }] } };
  const key = `${policy.id}/street`;
  const at = (input: Partial<PictureInput>) =>
    picture({ policies: [filed], ...input }).nodes.find((node) => node.key === key);
  expect(at({})).toMatchObject({ x: 160, y: 855, pinned: true });
  expect(at({ pins: { [key]: { x: 0.5, y: 0.5 } } })).toMatchObject({ x: 800, y: 475 });
  expect(at({ lens: "actor" })?.pinned).toBe(false);
});

it("takes an order that was made elsewhere, through JSON", () => {
  const copy = structuredClone(policy);
  adoptOrder([copy], "norm", JSON.parse(JSON.stringify(orderFor([policy], "norm"))));
  expect(places(picture({ policies: [copy] }))).toEqual(places(picture()));
});

it("shows several policies in one picture", () => {
  const other = structuredClone({ ...policy, id: "other" });
  const rekeyed = {
    ...other,
    actors: other.actors.map((actor) => ({ ...actor, policy: "other", key: `other/${actor.id}` })),
    norms: other.norms.map((norm) => ({ ...norm, policy: "other", key: `other/${norm.id}` })),
    relations: [],
  };
  const both = new Set([...visible, ...rekeyed.norms.map((norm) => norm.key)]);
  const { nodes } = picture({ lens: "actor", policies: [policy, rekeyed], visible: both });
  expect(nodes).toHaveLength(policy.actors.length * 2);
});

it("draws nothing of no policies", () => {
  expect(picture({ policies: [], visible: new Set() })).toMatchObject({ nodes: [], edges: [], rows: [] });
});

it("gives marks more room where letters are larger, and the signs in them grow along", () => {
  const [small, large] = [picture(), picture({ textScale: 2 })];
  const scales = large.nodes.map((node, at) => node.radius / (small.nodes[at]?.radius ?? 0));
  expect(new Set(scales.map((scale) => scale.toFixed(3)))).toEqual(new Set(["1.400"]));
  const sizes = large.nodes.map((node) => markSizeOf(node));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  expect(markSizeOf({ kind: "norm", radius: 8.5 })).toBe(11);
  expect(Math.min(...large.nodes.filter(({ kind }) => kind === "norm").map(markSizeOf))).toBeCloseTo(15.4);
});
