import { describe, expect, it } from "vitest";
import {
  drawSvg,
  emphasise,
  fitted,
  legend,
  makePicture,
  PALETTES,
  planLabels,
} from "../../../src/graph/index.ts";
import { opinionPolicy, smallWorkspace } from "../../builders/index.ts";

const size = { width: 1600, height: 950 };

function drawn(policies = smallWorkspace().policies, options: Partial<Parameters<typeof drawSvg>[2]> = {}) {
  const visible = new Set(policies.flatMap((policy) => policy.norms.map((norm) => norm.key)));
  const picture = makePicture({
    policies,
    visible,
    lens: "norm",
    language: "zh",
    size,
    structure: true,
    pins: {},
  });
  const plan = planLabels(picture, fitted(picture, size), size);
  return { picture, plan, visible, svg: drawSvg(picture, plan, { palette: PALETTES.light, ...options }) };
}

/** Names of elements in order, after a check that all are closed. */
function elements(svg: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, close, name, self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else {
      names.push(name as string);
      if (!self) open.push(name as string);
    }
  }
  expect(open).toEqual([]);
  return names;
}

describe("a picture as SVG", () => {
  it("is well formed and draws every node, line and label under its key", () => {
    const { svg, picture, plan } = drawn([opinionPolicy()]);
    elements(svg);
    const keys = [...svg.matchAll(/data-key="([^"]+)"/g)].map(([, key]) => key);
    for (const item of [...picture.nodes, ...picture.edges]) expect(keys).toContain(item.key);
    expect(keys).toHaveLength(picture.nodes.length + picture.edges.length + plan.labels.length);
    for (const { label } of picture.nodes) expect(svg).toContain(`<title>${label}`);
  });

  it("escapes whatever a workspace says", () => {
    const [policy] = smallWorkspace().policies;
    const hostile = `"><script>alert('x')</script>&\u0000`;
    const actors = policy!.actors.map((actor, at) => (at === 0 ? { ...actor, name: hostile } : actor));
    const { svg } = drawn([{ ...policy!, actors }], { title: hostile });
    expect(elements(svg)).not.toContain("script");
    expect(svg).not.toContain("\u0000");
    expect(svg).toContain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;");
  });

  it("uses no colour that is not in the palette, and nothing that office programs drop", () => {
    const { svg } = drawn();
    const palette = JSON.stringify(PALETTES.light);
    for (const [colour] of svg.matchAll(/#[0-9a-f]{3,8}\b/gi))
      if (!colour.startsWith("#39")) expect(palette).toContain(colour);
    for (const name of ["marker", "filter", "style", "foreignObject", "image"])
      expect(elements(svg)).not.toContain(name);
  });

  it("dims what is not lit and rings what is chosen", () => {
    const { picture } = drawn();
    const key = picture.nodes.find((node) => node.kind === "norm")!.key;
    const emphasis = emphasise(picture, { selection: [key], hovered: null, degree: 1 });
    const { svg } = drawn(undefined, { emphasis });
    expect(svg).toContain(PALETTES.light.accent);
    expect([...svg.matchAll(/data-kind="(?:actor|norm)" transform="[^"]+" opacity/g)]).toHaveLength(
      picture.nodes.filter((node) => !emphasis.lit?.has(node.key)).length,
    );
  });

  it("carries heading, legend and source lines in a frame, below and above the pane", () => {
    const { policies } = smallWorkspace();
    const { visible } = drawn();
    const entries = legend({ policies, visible, structure: true });
    const frame = {
      legend: entries.map((entry) => ({ entry, text: `${entry.id} ${entry.shown}/${entry.all}` })),
      lines: ["来源：测试", "节选"],
    };
    const { svg } = drawn(policies, { frame, title: "试点办法" });
    elements(svg);
    expect(svg).toContain("prohibition 1/1");
    expect(svg).toContain("来源：测试");
    expect(Number(/ height="([\d.]+)"/.exec(svg)?.[1])).toBeGreaterThan(size.height + 80);
  });
});
