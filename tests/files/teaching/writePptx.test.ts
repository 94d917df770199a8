import { strFromU8, strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { Aborted, formatOf } from "../../../src/files/index.ts";
import { opinion, smallWorkspace } from "../../builders/index.ts";
import {
  all,
  box,
  type Element,
  type Package,
  packageFaults,
  readPackage,
  relations,
  slideFaults,
  wordsOf,
} from "./ooxml.ts";

const TOUR = "street-and-community";
/** 16:9 in EMU. */
const SLIDE = { cx: 12_192_000, cy: 6_858_000 };
const policy = opinion().policies[0]!;
const tours = policy.tours;

let deck: Package;
let slides: Element[];
const pathOf = (at: number) => `ppt/slides/slide${at + 1}.xml`;
const write = async (tour: string, language: "zh" | "en") =>
  readPackage((await formatOf("pptx")!.write(opinion(), { language, tour })) as Uint8Array);
const slidesOf = (pack: Package) => {
  const count = all(pack.parts.get("ppt/presentation.xml")!, "p:sldId").length;
  return Array.from({ length: count }, (_, at) => pack.parts.get(pathOf(at))!);
};
const words = (slide: Element) => wordsOf(slide, "a:p", "a:t");
const tour = tours.find(({ id }) => id === TOUR)!;

beforeAll(async () => {
  deck = await write(TOUR, "zh");
  slides = slidesOf(deck);
});

describe("the reader that checks them", () => {
  it("notices a connector that holds to nothing, two shapes of one id, a lost part", async () => {
    const { files } = deck;
    const spoilt = (name: string, how: (text: string) => string) => {
      const changed = { ...files, [name]: strToU8(how(strFromU8(files[name]!))) };
      const pack = readPackage(zipSync(changed, { level: 0 }));
      return [...packageFaults(pack), ...slideFaults(pack)].join();
    };
    const slide = pathOf(1);
    expect(spoilt(slide, (text) => text.replace(/<a:stCxn id="\d+"/, '<a:stCxn id="77"'))).toContain(
      "holds to nothing",
    );
    expect(spoilt(slide, (text) => text.replace(/(<a:endCxn id="\d+" idx=)"\d"/, '$1"3"'))).toContain(
      "is not where",
    );
    expect(spoilt(slide, (text) => text.replace(/<p:cNvPr id="1000"/, '<p:cNvPr id="2"'))).toContain(
      "one id",
    );
    expect(
      spoilt("[Content_Types].xml", (text) => text.replace(/<Override[^>]*slide2\.xml[^>]*>/, "")),
    ).toContain("slide2");
  });
});

describe("the slides of a tour", () => {
  it("are a package that PowerPoint need not repair, for every tour in both languages", async () => {
    for (const { id } of tours)
      for (const language of ["zh", "en"] as const) {
        const pack = await write(id, language);
        expect([...packageFaults(pack), ...slideFaults(pack)], `${id} ${language}`).toEqual([]);
      }
  });

  it("are a cover, a slide for each step and a closing slide, 16:9", () => {
    expect(slides).toHaveLength(tour.steps.length + 2);
    const [size] = all(deck.parts.get("ppt/presentation.xml")!, "p:sldSz");
    expect(size!.attributes).toMatchObject({ cx: String(SLIDE.cx), cy: String(SLIDE.cy) });
    expect(words(slides[0]!)).toContain(tour.title.zh);
    expect(words(slides[0]!)).toContain("节选");
  });

  it("show each step's quote, a run of the text, with its address, and say 节选 on every slide", () => {
    tour.steps.forEach((step, at) => {
      const said = words(slides[at + 1]!);
      expect(said).toContain(`“${policy.text.slice(step.start, step.end)}”`);
      expect(said).toMatch(/[一二三]（[一二三]）第\d+句|引言第\d+段|[一二三]第\d+段|标题/);
      expect(said).toContain("节选");
      expect(said).toContain(step.heading.zh);
    });
    expect(words(slides.at(-1)!)).toContain(policy.document.source.zh);
    expect(words(slides.at(-1)!)).toContain(policy.document.extentNote!.zh);
  });

  it("draw the step's norms and parties as native shapes, never as a picture", () => {
    const names = new Map(policy.actors.map(({ id, name }) => [id, name]));
    tour.steps.forEach((step, at) => {
      const slide = slides[at + 1]!;
      expect(all(slide, "p:pic")).toEqual([]);
      const shapes = all(slide, "p:cNvPr").map(({ attributes }) => attributes.name);
      for (const norm of policy.norms.filter(({ id }) => step.select.includes(id))) {
        expect(shapes).toContain(norm.label.zh);
        for (const { actor } of [...norm.bearers, ...norm.others])
          if (actor) expect(shapes).toContain(names.get(actor));
        const lines = all(slide, "p:cxnSp").map((line) => all(line, "p:cNvPr")[0]!.attributes.name!);
        for (const { actor } of norm.bearers)
          expect(lines).toContain(`${names.get(actor)} – ${norm.label.zh}`);
      }
    });
  });

  it("drop no force, condition, exception or unnamed party of a norm that they draw", () => {
    tour.steps.forEach((step, at) => {
      const said = words(slides[at + 1]!).replaceAll("\n", "");
      for (const norm of policy.norms.filter(({ id }) => step.select.includes(id))) {
        for (const words of [norm.condition, norm.exception]) if (words) expect(said).toContain(words);
        if (norm.others.some(({ actor }) => actor === null)) expect(said).toContain("文件未写明");
      }
      const notes = notesOf(at + 1);
      for (const norm of policy.norms.filter(({ id }) => step.select.includes(id)))
        expect(notes).toMatch(
          new RegExp(
            `【${{ obligation: "义务", prohibition: "禁止", permission: "许可", power: "职权" }[norm.modality]}·`,
          ),
        );
    });
  });

  it("mark what was inferred by a dashed line and the word", () => {
    tour.steps.forEach((step, at) => {
      const inferred = policy.norms.filter(
        ({ id, bearers }) => step.select.includes(id) && bearers.some(({ explicit }) => !explicit),
      );
      if (inferred.length === 0) return;
      expect(words(slides[at + 1]!)).toContain("推定");
      const dashes = all(slides[at + 1]!, "p:cxnSp").flatMap((line) =>
        all(line, "a:prstDash").map(({ attributes }) => attributes.val),
      );
      expect(dashes).toContain("dash");
    });
  });

  const notesOf = (at: number) => {
    const notes = [...relations(deck, pathOf(at)).values()].find(({ type }) => type === "notesSlide")!;
    return words(deck.parts.get(notes.target)!);
  };

  it("carry the speaker's notes", () => {
    tour.steps.forEach((step, at) => {
      expect(notesOf(at + 1)).toContain(step.notes.zh.trim().split("\n")[0]!.slice(0, 30));
    });
  });

  it("name Chinese faces in every run and in the theme", () => {
    for (const slide of slides)
      for (const run of all(slide, "a:r")) {
        const [face] = all(run, "a:ea");
        expect(face?.attributes.typeface, words(slide).slice(0, 20)).toMatch(/^(?:Microsoft YaHei|SimSun)$/);
      }
    const fonts = all(deck.parts.get("ppt/theme/theme1.xml")!, "a:minorFont")[0]!;
    expect(all(fonts, "a:ea")[0]!.attributes.typeface).toBe("Microsoft YaHei");
  });

  it("keep every shape on the slide, and every box off the others of its figure", () => {
    for (const [at, slide] of slides.entries()) {
      for (const shape of [...all(slide, "p:sp"), ...all(slide, "p:cxnSp")].filter(
        (own) => all(own, "a:off").length > 0,
      )) {
        const { x, y, cx, cy } = box(shape);
        expect(x >= 0 && y >= 0 && x + cx <= SLIDE.cx && y + cy <= SLIDE.cy, `slide ${at + 1}`).toBe(true);
      }
      const boxes = all(slide, "p:sp")
        .filter((shape) => {
          const id = Number(all(shape, "p:cNvPr")[0]!.attributes.id);
          return (
            id >= 1_000 &&
            id < 5_000 &&
            (id - 1_000) % 3 === 0 &&
            all(shape, "a:ln").some((line) => all(line, "a:solidFill").length > 0)
          );
        })
        .map(box);
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1))
          expect(
            a.x + a.cx <= b.x || b.x + b.cx <= a.x || a.y + a.cy <= b.y || b.y + b.cy <= a.y,
            `slide ${at + 1}`,
          ).toBe(true);
      });
    }
  });

  it("stop when they are called off, and tell how far they are", async () => {
    const seen: number[] = [];
    const progress = (done: number, all: number) => void seen.push(done / all);
    await formatOf("pptx")!.write(opinion(), { language: "zh" }, { progress });
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    await expect(
      formatOf("pptx")!.write(opinion(), { language: "zh" }, { signal: { aborted: true } }),
    ).rejects.toThrow(Aborted);
  });

  it("are not offered where there is no tour", () => {
    expect(smallWorkspace().policies.every(({ tours }) => tours.length === 0)).toBe(true);
    expect(formatOf("pptx")!.needs).toBe("tour");
  });
});
