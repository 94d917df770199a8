// Differences as tours: a step for each, on words of the document, sound like a tour from a file.
import { expect, test } from "vitest";
import { compare } from "../../../src/analysis/index.ts";
import { checkTour, type Policy } from "../../../src/model/index.ts";
import { toursOf } from "../../../src/ui/compare/tours.ts";
import { adoptWords, compareWords } from "../../../src/words/index.ts";
import { opinionAndPlan } from "../../builders/index.ts";

adoptWords(compareWords);
const { policies, sameAs } = opinionAndPlan();
const [a, b] = policies as [Policy, Policy];
const comparison = compare(a, b, sameAs);
const { counts, pairs } = comparison;

test("what changed or is new is a tour through the second document, a step each, and passes the checks", () => {
  const [tour, ...more] = toursOf(a, b, comparison, "b");
  expect(more).toEqual([]);
  expect(tour?.steps).toHaveLength(pairs.length - counts.same - counts.missing);
  expect(checkTour(b, tour!)).toMatchObject({ ok: true });
  const handed = tour?.steps.find(({ select }) => select.includes("hand-down-command"));
  expect(handed?.heading.zh).toMatch(/^更严：/);
  expect(handed?.text.zh).toContain("由“许可”变为“义务”");
  expect(handed?.text.zh).toContain("意见（2019年）");
  expect(handed?.text.zh).toContain("有条件的地方，探索将派驻街道工作力量");
});

test("what the second leaves out is a tour through the first", () => {
  const [tour] = toursOf(a, b, comparison, "a");
  expect(tour?.steps).toHaveLength(counts.missing);
  expect(checkTour(a, tour!)).toMatchObject({ ok: true });
  expect(tour?.steps[0]?.text.en).toContain("Nothing in Example");
});

test("a tour made before stays, since somebody may have changed it", () => {
  const [first] = toursOf(a, b, comparison, "b");
  const checked = checkTour(b, first!);
  const again = { ...b, tours: checked.ok ? [checked.tour] : [] };
  expect(toursOf(a, again, comparison, "b")[0]?.id).toBe(`${first?.id}-2`);
});

test("a document against itself has nothing to make a tour of; very many differences make several tours", () => {
  expect(toursOf(a, a, compare(a, a), "b")).toEqual([]);
  const many = Array.from({ length: 450 }, (_, at) => ({
    ...pairs.find(({ b: found }) => found)!,
    change: "new" as const,
    score: at,
  }));
  expect(toursOf(a, b, { ...comparison, pairs: many }, "b").map(({ steps }) => steps.length)).toEqual([
    200, 200, 50,
  ]);
});
