// Steps with more norms than one slide can hold: nothing is left out, and only the densest are shown as a picture besides.
import { describe, expect, it } from "vitest";
import { formatOf, type Task } from "../../../src/files/index.ts";
import type { Policy, Tour, Workspace } from "../../../src/model/index.ts";
import { sayNorm } from "../../../src/words/index.ts";
import { opinion, opinionPolicy } from "../../builders/index.ts";
import { all, type Element, packageFaults, readPackage, slideFaults, wordsOf } from "./ooxml.ts";

const policy = opinionPolicy();
const [tour] = policy.tours as readonly [Tour];
/** A picture of one white dot. */
const DOT = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

function taught(step: Partial<Tour["steps"][number]>): Workspace {
  const whole: Policy = {
    ...policy,
    tours: [{ ...tour, id: "dense", steps: [{ ...tour.steps[0]!, ...step }] }],
  };
  return { ...opinion(), policies: [whole] };
}

async function deckOf(workspace: Workspace, language: "zh" | "en", task?: Task, id?: string) {
  const bytes = await formatOf("pptx")!.write(workspace, { language, ...(id && { tour: id }) }, task);
  const pack = readPackage(bytes as Uint8Array);
  expect([...packageFaults(pack), ...slideFaults(pack)]).toEqual([]);
  const count = all(pack.parts.get("ppt/presentation.xml")!, "p:sldId").length;
  const slides = Array.from({ length: count }, (_, at) => pack.parts.get(`ppt/slides/slide${at + 1}.xml`)!);
  return { pack, slides };
}

const words = (slides: readonly Element[]) =>
  slides.map((slide) => wordsOf(slide, "a:p", "a:t").replaceAll("\n", "")).join("\n");
const shapes = (slides: readonly Element[]) =>
  slides.flatMap((slide) => all(slide, "p:cNvPr").map(({ attributes }) => attributes.name));

describe("a step that is too dense for its slide", () => {
  const everything = taught({ select: policy.norms.map(({ id }) => id) });

  it.each(["zh", "en"] as const)(
    "goes on over more slides until every norm is drawn, natively (%s)",
    async (language) => {
      const { slides } = await deckOf(everything, language);
      expect(slides.length).toBeGreaterThan(10);
      expect(slides.flatMap((slide) => all(slide, "p:pic"))).toEqual([]);
      const drawn = new Set(shapes(slides));
      const said = words(slides);
      for (const norm of policy.norms)
        expect(
          drawn.has(norm.label[language]) || said.includes(sayNorm(language, policy, norm)),
          norm.id,
        ).toBe(true);
      for (const { condition, exception } of policy.norms)
        for (const qualifier of [condition, exception]) if (qualifier) expect(said).toContain(qualifier);
      expect(said).toMatch(language === "zh" ? /分 \d+ 页画出/ : /on the next \d+ slides/);
    },
  );

  it("is also shown at a glance where there is a screen, with every norm read out in place of the picture", async () => {
    const drawn: string[] = [];
    const rasterise = async (svg: string) => {
      drawn.push(svg);
      return DOT;
    };
    const { pack, slides } = await deckOf(everything, "zh", { rasterise });
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toMatch(/^<svg/);
    const pictures = slides.flatMap((slide) => all(slide, "p:pic"));
    expect(pictures).toHaveLength(1);
    const alt = all(pictures[0]!, "p:cNvPr")[0]!.attributes.descr;
    for (const norm of policy.norms) expect(alt).toContain(sayNorm("zh", policy, norm));
    const media = Object.entries(pack.files).filter(([name]) => name.startsWith("ppt/media/"));
    expect(media.map(([, bytes]) => [...bytes])).toEqual([[...DOT]]);
    expect(shapes(slides)).toEqual(expect.arrayContaining(policy.norms.map(({ label }) => label.zh)));
  });

  it("does without the picture where the screen cannot draw it", async () => {
    const { slides } = await deckOf(everything, "zh", { rasterise: async () => null });
    expect(slides.flatMap((slide) => all(slide, "p:pic"))).toEqual([]);
    expect(shapes(slides)).toEqual(expect.arrayContaining(policy.norms.map(({ label }) => label.zh)));
  });

  it("in the actor lens has its norms drawn too, and actors that stand alone", async () => {
    const actors = policy.actors.map(({ id }) => id);
    const { slides } = await deckOf(taught({ select: actors, lens: "actor" }), "zh");
    expect(shapes(slides)).toEqual(expect.arrayContaining(policy.actors.map(({ name }) => name)));
  });
});

it("no step of the tours that come along leaves a norm out, in either language, and none needs a picture", async () => {
  for (const { id, steps } of policy.tours)
    for (const language of ["zh", "en"] as const) {
      const { slides } = await deckOf(opinion(), language, { rasterise: async () => DOT }, id);
      expect(slides.flatMap((slide) => all(slide, "p:pic"))).toEqual([]);
      const drawn = shapes(slides);
      for (const norm of policy.norms.filter((own) => steps.some(({ select }) => select.includes(own.id))))
        expect(drawn, `${id} ${language}`).toContain(norm.label[language]);
    }
});

it("a question's answer is drawn like what was chosen", async () => {
  const { slides } = await deckOf(
    taught({ select: [], query: "上级职能部门能不能要求街道对口设立机构？" }),
    "zh",
  );
  const norm = policy.norms.find(({ id }) => id === "no-counterpart-bodies")!;
  expect(shapes(slides)).toContain(norm.label.zh);
});
