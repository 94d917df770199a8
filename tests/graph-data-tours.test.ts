// The tours and the glossary that ship: enough to teach from, and true to the norms they light.
import { describe, expect, it } from "vitest";
import { plainMarkup, type TourStep } from "../src/model/index.ts";
import { opinionPolicy } from "./builders/index.ts";

const { text, tours, glossary, norms } = opinionPolicy();
const steps = tours.flatMap((tour) => tour.steps.map((step) => [`${tour.id}/${step.id}`, step] as const));
const lit = (step: TourStep) => norms.filter(({ id }) => step.select.includes(id));
const said = ({ heading, text: shown, notes, quote }: TourStep) =>
  [heading.zh, plainMarkup(shown.zh), notes.zh, quote].join("\n");
const han = (words: string) => [...words].filter((character) => /\p{Script=Han}/u.test(character)).length;

describe("the tours that ship", () => {
  it("are three, of ten steps and of at least eight", () => {
    const counts = new Map(tours.map(({ title, steps: { length } }) => [title.zh, length]));
    expect(counts.get("十分钟看懂街道与社区的权责")).toBeGreaterThanOrEqual(10);
    expect(counts.get("谁能要求社区做什么（减负）")).toBeGreaterThanOrEqual(8);
    expect(counts.get("考核、规划、人事：街道党（工）委的三项发言权")).toBeGreaterThanOrEqual(8);
    expect(counts.size).toBe(3);
  });

  it.each(steps)("%s shows words of the text, lights something, and has notes worth saying", (_, step) => {
    expect(text.slice(step.start, step.end)).toBe(step.quote);
    expect(step.select.length).toBeGreaterThan(0);
    expect(han(step.notes.zh)).toBeGreaterThan(50);
    expect(step.notes.en.split(" ").length).toBeGreaterThan(25);
    for (const english of [step.heading.en, step.text.en, step.notes.en, step.question?.en ?? ""])
      expect(english.replace(/应当|不得|商|批|并/gu, "")).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(steps)("%s drops no force, condition or exception, and says what is inferred", (_, step) => {
    for (const norm of lit(step)) {
      if (norm.force === "general") expect(said(step), norm.id).toContain("一般");
      if (norm.force === "encouraged") expect(said(step), norm.id).toMatch(/探索|可先/);
      if (norm.force === "mandatory") expect(said(step), norm.id).toMatch(/应当|必须|不得|须/);
      if (norm.condition !== null) expect(said(step), norm.id).toContain(norm.condition.slice(0, 4));
      if (norm.exception !== null) expect(said(step), norm.id).toContain(norm.exception.slice(-6));
      if (norm.bearers.some(({ explicit }) => !explicit))
        expect(said(step), norm.id).toMatch(/推定|没有主语/);
    }
  });

  it("light every norm of the prohibitions, and both consultations", () => {
    const shown = new Set(steps.flatMap(([, { select }]) => select));
    for (const { id, modality, others } of norms)
      if (modality === "prohibition" || others.some(({ role }) => role === "consulted"))
        expect(shown).toContain(id);
  });
});

describe("the glossary that ships", () => {
  it("explains at least twenty terms, each of them in the text", () => {
    expect(glossary.length).toBeGreaterThanOrEqual(20);
    for (const { term } of glossary) expect(text, term).toContain(term);
  });

  it("says of background what it rests on, and quotes the text for the rest", () => {
    for (const { term, basis, span, quote, note } of glossary)
      if (basis === "text") expect(text.slice(span!.start, span!.end), term).toBe(quote);
      else expect(note, term).not.toBe(null);
  });
});
