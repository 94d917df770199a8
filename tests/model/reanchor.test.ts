// A new version of the Opinion, mutated at random: what is found must be the very place, or it must not be "found".
import fc from "fast-check";
import { expect, test } from "vitest";
import { reanchor } from "../../src/model/index.ts";
import { opinionPolicy } from "../builders/index.ts";
import { runs } from "../builders/soak.ts";

const { text, norms } = opinionPolicy();

/** A character with the offset in the old text that it came from; null for what was written or copied anew. */
type Letter = readonly [letter: string, from: number | null];

type Edit =
  | { kind: "insert"; at: number; words: string }
  | { kind: "delete" | "copy" | "move"; at: number; length: number; to: number }
  | { kind: "swap"; at: number; words: string };

const where = fc.nat(text.length - 1);
const length = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 160 }));
const words = fc.stringMatching(/^[街道党组织社区工作应当不得，。；\n]{1,12}$/);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), at: where, words }),
  fc.record({ kind: fc.constant("swap" as const), at: where, words }),
  fc.record({
    kind: fc.constantFrom("delete" as const, "copy" as const, "move" as const),
    at: where,
    length,
    to: where,
  }),
);

function edited(letters: readonly Letter[], one: Edit): Letter[] {
  const at = one.at % Math.max(1, letters.length);
  const rest = [...letters];
  if (one.kind === "insert") rest.splice(at, 0, ...[...one.words].map((letter) => [letter, null] as const));
  else if (one.kind === "swap")
    rest.splice(at, one.words.length, ...[...one.words].map((letter) => [letter, null] as const));
  else {
    const piece = one.kind === "copy" ? rest.slice(at, at + one.length) : rest.splice(at, one.length);
    const put = one.kind === "copy" ? piece.map(([letter]) => [letter, null] as const) : piece;
    if (one.kind !== "delete") rest.splice(one.to % Math.max(1, rest.length), 0, ...put);
  }
  return rest;
}

/** Where a span's own letters stand in the new text; null where they are no longer one run. */
function trueSpan(letters: readonly Letter[], start: number, end: number) {
  const first = letters.findIndex(([, from]) => from === start);
  if (first < 0) return null;
  for (let step = 0; step < end - start; step++) if (letters[first + step]?.[1] !== start + step) return null;
  return { start: first, end: first + end - start };
}

/** Offsets in the new text of the letters that a span has left. */
const survivors = (letters: readonly Letter[], start: number, end: number) =>
  letters.flatMap(([, from], at) => (from !== null && from >= start && from < end ? [at] : []));

test("a quote in a mutated Opinion is never found in a place that is not its own", () => {
  let found = 0;
  let all = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      let letters: Letter[] = [...text].map((letter, at) => [letter, at] as const);
      for (const one of edits) letters = edited(letters, one);
      const next = letters.map(([letter]) => letter).join("");
      reanchor(text, norms, next).forEach((result, n) => {
        const { start, end } = norms[n]!;
        all++;
        if (result.state !== "found") return;
        found++;
        const own = trueSpan(letters, start, end);
        if (own) expect(result.span).toEqual(own);
        // The original is gone and its words stand, whole and in their surroundings, elsewhere: it was moved. Or what
        // was cut out left the same words (甲乙甲丙 without 乙甲): they are where they were.
        else {
          const left = survivors(letters, start, end);
          const here = left.filter((at) => at >= result.span.start && at < result.span.end);
          if (here.length < left.length * 0.7) expect(left.length / (end - start)).toBeLessThan(0.7);
        }
      });
    }),
    runs(20),
  );
  // And it is no use to find nothing: most quotes are untouched by a dozen edits.
  expect(found / all).toBeGreaterThan(0.6);
});

test("an unchanged text is found whole; one that is gone is orphaned; changed and doubled words are put to a person", () => {
  expect(reanchor(text, norms, text).every(({ state }) => state === "found")).toBe(true);
  const span = { start: text.indexOf("上级部门不得把"), end: text.indexOf("转嫁给社区") + 5 };
  const quote = text.slice(span.start, span.end);
  const state = (next: string) => reanchor(text, [span], next)[0];
  expect(state(text.replace(quote, ""))).toEqual({ state: "orphaned" });
  expect(state(text.replace("转嫁给社区", "转嫁给居委会"))).toMatchObject({
    state: "ambiguous",
    why: "changed",
  });
  expect(state(`${text}\n\n${quote}。`)).toMatchObject({ state: "ambiguous", why: "several" });
  expect(state(`前言。\n${quote}。\n后记。`)).toMatchObject({ state: "ambiguous", why: "moved" });
});

test("line breaks and the width of marks make no difference", () => {
  const next = text.replaceAll("，", ",\n");
  expect(reanchor(text, norms, next).every(({ state }) => state === "found")).toBe(true);
});
