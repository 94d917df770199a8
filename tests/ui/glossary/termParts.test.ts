import fc from "fast-check";
import { expect, test } from "vitest";
import { firstPlaces, termParts } from "../../../src/ui/glossary/termParts.ts";
import { opinionPolicy } from "../../builders/index.ts";
import { runs } from "../../builders/soak.ts";

const { glossary, text } = opinionPolicy();
const marked = (words: string) =>
  termParts(words, glossary)
    .filter(({ term }) => term)
    .map((part) => part.words);

test("terms are found in words, the longer one where two begin together, aliases too", () => {
  expect(marked("落实“三会一课”和党支部主题党日制度")).toEqual(["三会一课", "党支部主题党日"]);
  expect(marked("没有名词")).toEqual([]);
});

test("the parts are the words, to the letter", () => {
  const pieces = fc.array(fc.constantFrom("一事一报", "三会一课", "街道", "𠮷", "", "主题党日", "\n"));
  fc.assert(
    fc.property(pieces, (words) => {
      const whole = words.join("");
      expect(
        termParts(whole, glossary)
          .map((part) => part.words)
          .join(""),
      ).toBe(whole);
    }),
    runs(50),
  );
});

test("in a text each term has one place, the first", () => {
  const places = firstPlaces(text, glossary);
  expect(new Set(places.values()).size).toBe(places.size);
  for (const [at, { term, aliases }] of places)
    expect([term, ...aliases].some((form) => text.startsWith(form, at))).toBe(true);
  expect(places.size).toBeGreaterThanOrEqual(20);
});
