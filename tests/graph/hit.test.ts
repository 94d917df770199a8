import { expect, it } from "vitest";
import { curveBetween, hitTest, makePicture, pointAt } from "../../src/graph/index.ts";
import { opinionPolicy } from "../builders/index.ts";

const policy = opinionPolicy();
const picture = makePicture({
  policies: [policy],
  visible: new Set(policy.norms.map((norm) => norm.key)),
  lens: "actor",
  language: "zh",
  size: { width: 1600, height: 950 },
  structure: false,
  pins: {},
});

it("finds every node at its centre", () => {
  for (const node of picture.nodes) expect(hitTest(picture, node)).toBe(node.key);
});

it("finds a line at its middle, bowed or straight, or one that crosses there", () => {
  const at = new Map(picture.nodes.map((node) => [node.key, node]));
  let own = 0;
  for (const edge of picture.edges) {
    const hit = hitTest(
      picture,
      pointAt(curveBetween(at.get(edge.source)!, at.get(edge.target)!, edge.curve), 0.5),
    );
    expect(hit).not.toBeNull();
    if (hit === edge.key) own++;
  }
  expect(own).toBeGreaterThan(picture.edges.length * 0.8);
});

it("finds nothing on empty ground, and less the further one has zoomed in", () => {
  expect(hitTest(picture, { x: 3, y: 3 })).toBeNull();
  const { x, y, key, radius } = picture.nodes[0]!;
  const beside = { x: x - radius - 2, y: y - 2 };
  expect(hitTest(picture, beside, 4, 1)).toBe(key);
  expect(hitTest(picture, beside, 4, 8)).not.toBe(key);
});
