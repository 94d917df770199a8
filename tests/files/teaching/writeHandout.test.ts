import { beforeAll, describe, expect, it } from "vitest";
import { formatOf } from "../../../src/files/index.ts";
import { sayBearers } from "../../../src/words/index.ts";
import { opinion } from "../../builders/index.ts";
import { all, type Element, packageFaults, readPackage, wordsOf } from "./ooxml.ts";

const policy = opinion().policies[0]!;
const write = async (tour: string, language: "zh" | "en") =>
  readPackage((await formatOf("docx-handout")!.write(opinion(), { language, tour })) as Uint8Array);

describe("the handout of a tour", () => {
  const tour = policy.tours.find(({ id }) => id === "lightening-the-burden")!;
  let body: Element;
  let text: string;
  beforeAll(async () => {
    const pack = await write(tour.id, "zh");
    expect(packageFaults(pack)).toEqual([]);
    body = pack.parts.get("word/document.xml")!;
    text = wordsOf(body, "w:p", "w:t");
  });

  it("is A4, with 节选 in its head", async () => {
    const [size] = all(body, "w:pgSz");
    expect(size!.attributes).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    const pack = await write(tour.id, "zh");
    const heads = [...pack.parts].filter(([name]) => /^word\/header\d*\.xml$/.test(name));
    expect(heads.map(([, head]) => wordsOf(head, "w:p", "w:t")).join()).toContain("节选");
  });

  it("has every step with its quote and place, and lines to write on", () => {
    for (const step of tour.steps) {
      expect(text).toContain(step.heading.zh);
      expect(text).toContain(`“${policy.text.slice(step.start, step.end)}”`);
      if (step.question) expect(text).toContain(step.question.zh);
    }
    const ruled = all(body, "w:p").filter((one) => all(one, "w:between").length > 0);
    expect(ruled.length).toBe(tour.steps.length * 4);
  });

  it("sets each norm in a table with its bearers, force, condition and exception", () => {
    const rows = all(body, "w:tr").map((row) => wordsOf(row, "w:p", "w:t"));
    for (const id of new Set(tour.steps.flatMap(({ select }) => select))) {
      const norm = policy.norms.find((own) => own.id === id);
      if (!norm) continue;
      const row = rows.find((own) => own.includes(norm.label.zh));
      expect(row, id).toContain(sayBearers("zh", policy, norm));
      for (const words of [norm.condition, norm.exception]) if (words) expect(row, id).toContain(words);
    }
  });

  it("explains terms, background marked as such, and names the source", () => {
    expect(text).toContain(policy.document.source.zh);
    const background = policy.glossary.find(({ basis, term }) => basis === "context" && text.includes(term));
    if (background) expect(text).toContain("背景，非文件规定");
  });

  it("is said in English with the quotes as they stand", async () => {
    const english = wordsOf((await write(tour.id, "en")).parts.get("word/document.xml")!, "w:p", "w:t");
    expect(english).toContain(tour.title.en);
    for (const step of tour.steps) expect(english).toContain(policy.text.slice(step.start, step.end));
  });
});
