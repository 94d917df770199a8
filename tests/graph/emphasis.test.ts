import { describe, expect, it } from "vitest";
import { emphasise, makePicture } from "../../src/graph/index.ts";
import { smallWorkspace } from "../builders/index.ts";

const { policies } = smallWorkspace();
const id = policies[0]!.id;
const visible = new Set(policies.flatMap((policy) => policy.norms.map((norm) => norm.key)));
const picture = (lens: "norm" | "actor") =>
  makePicture({
    policies,
    visible,
    lens,
    language: "zh",
    size: { width: 900, height: 600 },
    structure: false,
    pins: {},
  });
const lit = (
  lens: "norm" | "actor",
  selection: readonly string[],
  degree: 1 | 2 | 3 = 1,
  hovered: string | null = null,
) => {
  const shown = picture(lens);
  const emphasis = emphasise(shown, { selection: selection.map((item) => `${id}/${item}`), degree, hovered });
  const nodes = shown.nodes.filter((node) => emphasis.lit?.has(node.key));
  return nodes.map((node) => node.key.slice(id.length + 1)).sort();
};

describe("what is lit in the norm lens", () => {
  it("is everything while nothing is chosen", () => {
    expect(emphasise(picture("norm"), { selection: [], hovered: null, degree: 1 }).lit).toBeNull();
  });

  it("is a chosen norm with its parties", () => {
    expect(lit("norm", ["no-shifting"])).toEqual(["community", "no-shifting", "superior-departments"]);
  });

  it("is a chosen actor with its norms and all their parties at degree 1", () => {
    expect(lit("norm", ["street-committee"])).toEqual([
      "consult-committee",
      "district-departments",
      "manage-affairs",
      "street-committee",
    ]);
  });

  it("grows with the degree and stays within what hangs together", () => {
    const [one, two, three] = ([1, 2, 3] as const).map(
      (degree) => lit("norm", ["residents"], degree).length,
    ) as [number, number, number];
    expect(one).toBeLessThan(two);
    expect(two).toBeLessThanOrEqual(three);
    expect(lit("norm", ["residents"], 3)).not.toContain("street-committee");
  });

  it("is the neighbourhood of what the pointer rests on, one degree whatever the selection's", () => {
    expect(lit("norm", [], 3, `${id}/no-shifting`)).toEqual(lit("norm", ["no-shifting"]));
  });
});

it("lights a norm's line and its two ends in the actor lens, where the norm is no node", () => {
  expect(lit("actor", ["no-shifting"])).toEqual(["community", "superior-departments"]);
});

it("dims nothing for a selection that the picture does not have", () => {
  expect(
    emphasise(picture("actor"), { selection: ["nowhere/nothing"], hovered: null, degree: 1 }).lit,
  ).toBeNull();
});
