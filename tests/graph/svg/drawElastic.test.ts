// The picture that the built page carries: it stands where the live one will stand, in whatever pane.
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import {
  drawElastic,
  fitted,
  makePicture,
  PALETTES,
  planLabels,
  RUNGS,
  type Size,
} from "../../../src/graph/index.ts";
import { opinionPolicy } from "../../builders/index.ts";

const LARGER = 1.03;
const policy = opinionPolicy();
const pictureIn = (size: Size) =>
  makePicture({
    policies: [policy],
    visible: new Set(policy.norms.map((norm) => norm.key)),
    lens: "norm",
    language: "zh",
    structure: false,
    size,
    pins: {},
  });

describe("the elastic picture", () => {
  it("is well-formed, fills its box, and says every planned label", () => {
    const size = RUNGS[1] as Size;
    const picture = pictureIn(size);
    const plan = planLabels(picture, fitted(picture, size), size);
    const svg = drawElastic(picture, plan, PALETTES.light, "<标题>");
    let words = "";
    const parser = new SaxesParser();
    parser.on("text", (text) => {
      words += text;
    });
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(svg).close();
    expect(svg).toMatch(/^<svg width="100%" height="100%"/);
    expect(svg).toContain('aria-label="&lt;标题&gt;"');
    for (const label of plan.labels) expect(words).toContain(label.lines.join(""));
    expect(svg).not.toContain(" style=");
  });

  it("puts every mark at the share of the pane at which the live picture has it, in a pane that is a little larger", () => {
    for (const rung of RUNGS) {
      const own = pictureIn(rung);
      const size = {
        width: Math.floor(rung.width * LARGER),
        height: Math.floor(rung.height * LARGER),
      };
      const live = pictureIn(size);
      for (const [at, node] of own.nodes.entries()) {
        expect(live.nodes[at]?.key).toBe(node.key);
        expect((live.nodes[at]?.x ?? 0) / size.width).toBeCloseTo(node.x / rung.width, 9);
        expect((live.nodes[at]?.y ?? 0) / size.height).toBeCloseTo(node.y / rung.height, 9);
      }
      expect(live.edges.map(({ curve }) => curve)).toEqual(own.edges.map(({ curve }) => curve));
      expect(live.size).toEqual(size);
    }
  });

  it("leaves panes out of reach to their own placement", () => {
    const size = { width: 1600, height: 950 };
    expect(pictureIn(size).size).toEqual(size);
  });
});
