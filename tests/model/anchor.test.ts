import fc from "fast-check";
import { expect, test } from "vitest";
import { anchorIndex, foldText, type Located, locateQuote } from "../../src/model/index.ts";
import { opinionPolicy } from "../builders/index.ts";
import { runs } from "../builders/soak.ts";

const found = (text: string, quote: string, ...more: [{ start: number; end: number }?, number?]) =>
  locateQuote(anchorIndex(text), quote, ...more);
const words = (text: string, place: Located) =>
  place.found === "one" ? text.slice(place.span.start, place.span.end) : place.found;

test("a quote is found whatever the width of letters, digits and punctuation", () => {
  const text = "第１条：街道党（工）委，应当“征求”意见；ＡＢＣ。";
  for (const quote of ['第1条:街道党(工)委,应当"征求"意见;ABC', text])
    expect(foldText(words(text, found(text, quote)))).toBe(foldText(quote));
  expect(words(text, found(text, "(工)委,应当"))).toBe("（工）委，应当");
});

test("half-width full stops and katakana count as their full-width forms", () => {
  expect(words("甲。乙", found("甲。乙", "甲｡乙"))).toBe("甲。乙");
  expect(words("ｶﾀ。", found("ｶﾀ。", "カタ"))).toBe("ｶﾀ");
});

test("blanks, line breaks and zero-width characters count for nothing on either side", () => {
  const text = "街道党\n\n　（工）\u200b委\ufeff意见";
  const place = found(text, " 街道 党（工\u00ad）委意见 ");
  expect(place).toEqual({ found: "one", span: { start: 0, end: text.length } });
});

test("only width is folded: ① is not 1, 、 is not ，, and case counts", () => {
  expect(found("①项、乙", "1项").found).toBe("none");
  expect(found("甲、乙", "甲，乙").found).toBe("none");
  expect(found("ABC", "abc").found).toBe("none");
});

test("a quote that folds to nothing is nowhere", () => {
  for (const quote of ["", " \n", "\u200b\ufeff", "\u{e0100}"])
    expect(found("街道 街道", quote).found).toBe("none");
});

test("a quote that stands twice is many, overlapping or not, unless its range says which", () => {
  expect(found("街道和街道", "街道")).toEqual({
    found: "many",
    spans: [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ],
  });
  expect(found("aaa", "aa").found).toBe("many");
  expect(found("街道和街道", "街道", { start: 2, end: 5 })).toEqual({
    found: "one",
    span: { start: 3, end: 5 },
  });
});

test("a quote must begin in its range and may run on only as far as it is let", () => {
  const text = "甲乙丙丁";
  expect(found(text, "乙丙", { start: 0, end: 2 }).found).toBe("none");
  expect(found(text, "乙丙", { start: 0, end: 2 }, 3).found).toBe("one");
  expect(found(text, "丙丁", { start: 0, end: 2 }, 4).found).toBe("none");
  expect(found(text, "乙丙", { start: 2, end: 4 }).found).toBe("none");
});

test("characters of two code units are never cut", () => {
  const text = "𠮷\ud842野";
  expect(found(text, "𠮷")).toEqual({ found: "one", span: { start: 0, end: 2 } });
  // A lone half is found only where it stands alone.
  expect(found(text, "\ud842")).toEqual({ found: "one", span: { start: 2, end: 3 } });
  expect(found("𠮷", "\udfb7").found).toBe("none");
});

test("every character folds to no more code units than it has", () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(characters.filter((character) => foldText(character).length > 1)).toEqual([]);
});

test("quotes of the Opinion, their width and blanks changed at random, stand at the same offsets", () => {
  const { text, norms } = opinionPolicy();
  const index = anchorIndex(text);
  const blanks = fc.array(fc.constantFrom("", "", "", " ", "\n", "　", "\u200b", "\t"), { minLength: 8 });
  fc.assert(
    fc.property(
      fc.constantFrom(...norms),
      blanks,
      fc.infiniteStream(fc.boolean()),
      (norm, between, narrow) => {
        const changed = [...norm.quote].map((character, at) => {
          const code = character.charCodeAt(0);
          const half = code >= 0xff01 && code <= 0xff5e && narrow.next().value;
          return (half ? String.fromCharCode(code - 0xfee0) : character) + between[at % between.length];
        });
        const place = locateQuote(index, changed.join(""), norm, norm.end);
        expect(place).toEqual({ found: "one", span: { start: norm.start, end: norm.end } });
      },
    ),
    runs(100),
  );
});

test("whatever is found reads, folded, as the quote", () => {
  const alphabet = fc.constantFrom(
    "街",
    "道",
    "（",
    "(",
    "）",
    ")",
    " ",
    "\n",
    "\u200b",
    "Ａ",
    "A",
    "𠮷",
    "\ud842",
  );
  const string = fc.string({ unit: alphabet, maxLength: 30 });
  fc.assert(
    fc.property(string, fc.string({ unit: alphabet, maxLength: 4 }), (text, quote) => {
      const place = found(text, quote);
      const spans = place.found === "one" ? [place.span] : place.found === "many" ? place.spans : [];
      for (const { start, end } of spans) expect(foldText(text.slice(start, end))).toBe(foldText(quote));
      if (foldText(quote) !== "" && text.includes(quote) && !/[\ud800-\udfff]/.test(quote))
        expect(spans.length).toBeGreaterThan(0);
    }),
    runs(300),
  );
});
