import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Camera,
  fitted,
  makePicture,
  type Picture,
  type PictureNode,
  planLabels,
} from "../../../src/graph/index.ts";
import { opinionPolicy } from "../../builders/index.ts";
import { runs } from "../../builders/soak.ts";
import { boxOf } from "../quality.ts";

const size = { width: 800, height: 500 };

function aNode(key: string, x: number, y: number, change: Partial<PictureNode> = {}): PictureNode {
  return {
    key,
    kind: "norm",
    x,
    y,
    radius: 8,
    shape: "square",
    modality: "obligation",
    home: null,
    system: null,
    inferred: false,
    mark: "应",
    label: "应当征求街道党（工）委意见",
    unnamed: "",
    room: { side: "right", em: 18, fontSize: 12 },
    importance: 0.2,
    pinned: false,
    ...change,
  };
}

function aPicture(nodes: readonly PictureNode[], edges: Picture["edges"] = []): Picture {
  return { lens: "norm", language: "zh", size, nodes, edges, rows: [], columns: [] };
}

const whole = (picture: Picture) => planLabels(picture, fitted(picture, size), size);

describe("a label plan", () => {
  it("takes the room that placement has kept", () => {
    const [label] = whole(aPicture([aNode("a", 100, 100)])).labels;
    expect(label).toMatchObject({ align: "start", y: 100, lines: ["应当征求街道党（工）委意见"] });
    expect(boxOf(label!).left).toBeGreaterThan(107);
  });

  it("turns to the other side where the pane ends", () => {
    const [label] = whole(aPicture([aNode("a", 790, 100)])).labels;
    expect(boxOf(label!).right).toBeLessThan(790);
  });

  it("moves one label to make room for another", () => {
    const near = [aNode("a", 400, 250), aNode("b", 430, 250), aNode("c", 460, 250), aNode("d", 490, 250)];
    expect(whole(aPicture(near)).hidden).toBe(0);
  });

  it("adds a party that the text does not name as the last line", () => {
    const [label] = whole(aPicture([aNode("a", 100, 100, { unnamed: "批：文件未写明" })])).labels;
    expect(label?.lines).toEqual(["应当征求街道党（工）委意见", "批：文件未写明"]);
  });

  it("counts what it hides, and hides norms before actors", () => {
    const crowd = [...Array(40).keys()].map((at) =>
      aNode(`n${at}`, 380 + (at % 8) * 4, 240 + Math.floor(at / 8) * 4),
    );
    const actor = aNode("actor", 396, 250, { kind: "actor", label: "街道党（工）委", importance: 0.9 });
    const plan = whole(aPicture([...crowd, actor]));
    expect(plan.hidden).toBe(41 - plan.labels.length);
    expect(plan.hidden).toBeGreaterThan(0);
    expect(plan.labels.some(({ key }) => key === "actor")).toBe(true);
  });

  it("says nothing of nodes that are out of view", () => {
    const picture = aPicture([aNode("in", 100, 100), aNode("out", 700, 400)]);
    const plan = planLabels(picture, { x: 100, y: 100, scale: 4 }, size);
    expect(plan.labels.map(({ key }) => key)).toEqual(["in"]);
    expect(plan.hidden).toBe(0);
  });

  it("keeps every label where it is when something is lit, but for dimmed norms in the way", () => {
    const policy = opinionPolicy();
    const visible = new Set(policy.norms.map((norm) => norm.key));
    const pane = { width: 900, height: 600 };
    const picture = makePicture({
      policies: [policy],
      visible,
      lens: "norm",
      language: "zh",
      size: pane,
      structure: false,
      pins: {},
    });
    const camera = fitted(picture, pane);
    const calm = planLabels(picture, camera, pane);
    const hidden = picture.nodes.find((node) => !calm.labels.some(({ key }) => key === node.key))!;
    const lit = planLabels(picture, camera, pane, { lit: new Set([hidden.key]) });
    expect(lit.labels.some(({ key }) => key === hidden.key)).toBe(true);
    const before = new Map(calm.labels.map((label) => [label.key, label]));
    for (const label of lit.labels.filter(({ key, kind }) => kind !== "edge" && key !== hidden.key))
      expect(label).toEqual(before.get(label.key));
  });

  it("writes tags on free ground only: roles with a say always, others when their line is lit", () => {
    const ends = {
      source: "a",
      target: "b",
      modality: "obligation",
      dash: "solid",
      width: 1,
      curve: 0,
      norms: ["a"],
    } as const;
    const picture = aPicture(
      [aNode("a", 100, 100), aNode("b", 600, 400)],
      [
        { ...ends, key: "consulted", kind: "consulted", arrow: "both", tag: "商" },
        { ...ends, key: "target", kind: "target", arrow: "target", tag: "对", curve: 0.2 },
      ],
    );
    const tags = (lit: ReadonlySet<string> | null) =>
      planLabels(picture, fitted(picture, size), size, { lit }).labels.flatMap(({ kind, lines }) =>
        kind === "edge" ? lines : [],
      );
    expect(tags(null)).toEqual(["商"]);
    expect(tags(new Set(["target"]))).toEqual(["对"]);
  });
});

it("never lets labels overlap or leave the pane, whatever the picture and the camera", () => {
  const node = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 500 }),
    actor: fc.boolean(),
    length: fc.integer({ min: 1, max: 24 }),
  });
  fc.assert(
    fc.property(
      fc.array(node, { minLength: 1, maxLength: 60 }),
      fc.record({
        x: fc.integer({ min: 0, max: 800 }),
        y: fc.integer({ min: 0, max: 500 }),
        scale: fc.constantFrom(0.5, 1, 2, 5),
      }),
      (points, camera: Camera) => {
        const nodes = points.map(({ x, y, actor, length }, at) =>
          aNode(String(at), x, y, {
            kind: actor ? "actor" : "norm",
            label: "街道社区党组织".repeat(4).slice(0, length),
          }),
        );
        const { labels } = planLabels(aPicture(nodes), camera, size);
        for (const [at, label] of labels.entries()) {
          const a = boxOf(label);
          expect(a.left >= 0 && a.top >= 0 && a.right <= size.width && a.bottom <= size.height).toBe(true);
          for (const other of labels.slice(at + 1)) {
            const b = boxOf(other);
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
        }
      },
    ),
    runs(40),
  );
});
