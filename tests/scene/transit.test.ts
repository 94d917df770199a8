import { describe, expect, it } from "vitest";
import { eased, movers, onTheWay, placedAt } from "../../src/scene/transit.ts";
import { smallPicture } from "./pictures.ts";

const before = smallPicture();
const after = smallPicture(true);

describe("a picture on its way to the next", () => {
  it("moves only nodes that stay and stood elsewhere", () => {
    expect([...movers(before, after)]).toEqual([["p/ask", { x: 400, y: 300 }]]);
    expect(movers(before, { ...after, nodes: [] }).size).toBe(0);
  });

  it("begins where they were and ends where they are to be", () => {
    const from = movers(before, after);
    const at = (share: number) =>
      placedAt(after, onTheWay(from, after, share)).nodes.find((node) => node.key === "p/ask")?.x;
    expect([at(0), at(0.5), at(1)]).toEqual([400, 460, 520]);
    expect([eased(-1), eased(0.5), eased(2)]).toEqual([0, 0.5, 1]);
  });
});
