import { describe, expect, it } from "vitest";
import { PALETTES } from "../../src/graph/index.ts";
import { DASHES as SVG_DASHES } from "../../src/graph/svg/edges.ts";
import { DASHES, edgeLook, nodeLook } from "../../src/scene/sigma/looks.ts";
import type { Frame } from "../../src/scene/surface.ts";
import { CALM, SIZE, smallPicture } from "./pictures.ts";

const picture = smallPicture();
const frame = (emphasis: Frame["emphasis"]): Frame => ({
  picture,
  emphasis,
  camera: { x: 400, y: 300, scale: 1 },
  pane: SIZE,
  margin: { width: 0, height: 0 },
  options: { theme: "light", textScale: 1, motion: 0 },
  plan: { labels: [], hidden: 0, bands: [] },
  beyond: [],
});
const node = (key: string) => picture.nodes.find((one) => one.key === key)!;
const edge = (key: string) => picture.edges.find((one) => one.key === key)!;

describe("how sigma draws nodes and lines", () => {
  it("is how graph/svg draws them: same dashes", () => {
    for (const [dash, pattern] of Object.entries(SVG_DASHES))
      expect(DASHES[dash as keyof typeof DASHES].join(" ")).toBe(pattern ?? "0 0");
  });

  it("draws an inferred norm hollow and dashed, a named one filled", () => {
    const { card, paper, modality } = PALETTES.light;
    expect(nodeLook(node("p/ban"), frame(CALM))).toMatchObject({
      inside: card,
      outline: modality.prohibition,
      dashed: true,
    });
    expect(nodeLook(node("p/ask"), frame(CALM))).toMatchObject({
      inside: modality.obligation,
      outline: paper,
      dashed: false,
    });
  });

  it("rings what is chosen or pointed at and dims what is not lit", () => {
    const emphasis = {
      selected: new Set(["p/ask"]),
      hovered: "p/street",
      lit: new Set(["p/ask", "e/asks", "p/street"]),
    };
    expect(nodeLook(node("p/ask"), frame(emphasis))).toMatchObject({ ring: PALETTES.light.accent, alpha: 1 });
    expect(nodeLook(node("p/street"), frame(emphasis)).ground).toBeNull();
    expect(nodeLook(node("p/ban"), frame(emphasis)).alpha).toBe(PALETTES.light.opacity.dim);
    const look = (key: string) => edgeLook(edge(key), frame(emphasis), node);
    expect(look("e/asks")).toMatchObject({ alpha: 1, atSource: true, atTarget: true, curve: 0.2 });
    expect(look("e/ban").alpha).toBe(PALETTES.light.opacity.dimLine);
  });
});
