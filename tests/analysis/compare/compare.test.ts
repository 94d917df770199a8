// Comparing norm by norm: measured on gold pairs and on seeded edits, and calm at what no comparison can be made of.
import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/analysis/compare/change.ts";
import { compare, comparing } from "../../../src/analysis/compare/compare.ts";
import type { Norm, Policy } from "../../../src/model/index.ts";
import { aBearer, aNorm, anActor, aPolicy, checked, opinionAndPlan } from "../../builders/index.ts";
import { againGold, againPolicy, againSameAs } from "./again.ts";
import { blindGold, blindPolicy, blindSameAs } from "./blind.ts";
import { edited } from "./edits.ts";
import { cityEstates, districtEstates, estateGold, estateSameAs } from "./estate.ts";
import { goldOf, measured } from "./gold.ts";

const { policies, sameAs } = opinionAndPlan();
const [opinion, plan] = policies as [Policy, Policy];
const compared = compare(opinion, plan, sameAs);

const paired = (comparison: Comparison) => comparison.pairs.filter(({ a, b }) => a && b);

describe("the Opinion against the fictional plan", () => {
  const gold = goldOf("district-plan");

  test("pairs as the gold does (F1 ≥ 0.90) and names the changes as it does (≥ 0.85)", () => {
    const { f1, labels } = measured(compared, gold);
    expect(f1).toBeGreaterThanOrEqual(0.9);
    expect(labels).toBeGreaterThanOrEqual(0.85);
  });

  test("leaves alone what the gold says is missing or new", () => {
    const alone = (change: string, side: "a" | "b") =>
      compared.pairs.filter((pair) => pair.change === change).map((pair) => pair[side]?.id);
    expect(alone("missing", "a").sort()).toEqual([...gold.missing].sort());
    expect(alone("new", "b").sort()).toEqual([...gold.new].sort());
  });

  test("finds both possible contradictions, each by the rule that the gold names, and no others", () => {
    const found = compared.contradictions.map(({ a, b, rule }) => ({ a: a.id, b: b.id, rule }));
    const named = gold.contradictions.map(({ a, b, rule }) => ({ a, b, rule }));
    const byA = (one: { a: string }, other: { a: string }) => (one.a < other.a ? -1 : 1);
    expect([...found].sort(byA)).toEqual([...named].sort(byA));
  });

  test("says of 探索 that became 应当 that it is stricter, and that the condition went", () => {
    const pair = compared.pairs.find(({ b }) => b?.id === "hand-down-command");
    expect(pair?.change).toBe("stricter");
    expect(pair?.reasons).toContainEqual({
      kind: "condition",
      way: "wider",
      role: null,
      gone: ["有条件的地方"],
      came: [],
    });
  });

  test("gives a norm that the plan splits in two to both of its halves", () => {
    const halves = compared.pairs.filter(({ a }) => a?.id === "guide-organisations-and-residents");
    expect(halves.map(({ b }) => b?.id)).toEqual(["lead-organisations", "teach-residents"]);
  });

  test("lists in the order of the first text, with what is new where it stands", () => {
    const order = compared.pairs.flatMap(({ a }) => a?.start ?? []);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    const at = compared.pairs.findIndex(({ b }) => b?.id === "draw-up-power-list");
    expect(compared.pairs[at - 1]?.b?.id).toBe("confer-powers");
  });

  test("is the same every time", () => {
    expect(compare(opinion, plan, sameAs)).toEqual(compared);
  });
});

describe("documents in words of their own", () => {
  test("the one that the rules were mended with (first run: F1 0.667, labels 0.750)", () => {
    const { f1, labels } = measured(compare(opinion, blindPolicy(), blindSameAs), blindGold);
    expect(f1).toBeGreaterThanOrEqual(0.9);
    expect(labels).toBeGreaterThanOrEqual(0.85);
  });

  test("the one that nothing was mended with (first run: F1 0.889, labels 1.000)", () => {
    const comparison = compare(opinion, againPolicy(), againSameAs);
    const { f1, labels } = measured(comparison, againGold);
    expect(f1).toBeGreaterThanOrEqual(0.85);
    expect(labels).toBeGreaterThanOrEqual(0.85);
    const found = comparison.contradictions.map(({ a, b, rule }) => ({ a: a.id, b: b.id, rule }));
    expect(found).toEqual(againGold.contradictions);
  });
});

describe("two texts in the style of a by-law", () => {
  const comparison = compare(cityEstates(), districtEstates(), estateSameAs);

  test("pair as their gold does, and are named as it does (first run: F1 0.979, labels 0.870)", () => {
    const { f1, labels } = measured(comparison, estateGold);
    expect(f1).toBeGreaterThanOrEqual(0.95);
    expect(labels).toBeGreaterThanOrEqual(0.95);
    const found = comparison.contradictions.map(({ a, b, rule }) => ({ a: a.id, b: b.id, rule }));
    expect(found).toEqual(estateGold.contradictions);
  });

  test("过半数 for 三分之二 is weaker, and what came into a list (楼道、门厅) makes it wider", () => {
    const reasons = (id: string) => comparison.pairs.find(({ b }) => b?.id === id)?.reasons;
    expect(reasons("half-agree")).toContainEqual({
      kind: "measure",
      way: "weaker",
      role: null,
      gone: ["三分之二"],
      came: ["过半数"],
    });
    expect(reasons("no-charging-inside")).toContainEqual({
      kind: "matter",
      way: "wider",
      role: null,
      gone: [],
      came: ["门厅"],
    });
  });
});

test("a document against itself: every norm with itself, all the same, nothing against anything", () => {
  for (const policy of policies) {
    const { pairs, counts, contradictions } = compare(policy, policy);
    expect(counts.same).toBe(policy.norms.length);
    expect(pairs.every(({ a, b }) => a === b)).toBe(true);
    // The plan does hold two of its own, put there on purpose.
    if (policy === opinion) expect(contradictions).toEqual([]);
  }
});

test("an empty document: all missing, or all new", () => {
  const empty: Policy = { ...opinion, id: "empty", norms: [] };
  expect(compare(opinion, empty).counts.missing).toBe(opinion.norms.length);
  expect(compare(empty, opinion).counts.new).toBe(opinion.norms.length);
  expect(compare(empty, empty).pairs).toEqual([]);
});

test("a document of another field: nothing pairs", () => {
  const rules: readonly [string, string, string][] = [
    ["供水企业应当每月检测出厂水水质", "检测", "出厂水水质"],
    ["供水企业应当公开水价和服务电话", "公开", "水价和服务电话"],
    ["用户不得擅自改装计量水表", "擅自改装", "计量水表"],
    ["供水企业应当在二十四小时内抢修爆裂管道", "抢修", "爆裂管道"],
    ["用户可以申请校验水表", "申请校验", "水表"],
    ["禁止在水源保护区内排放污水", "排放", "水源保护区内的污水"],
    ["水务部门负责核定用水定额", "核定", "用水定额"],
    ["二次供水设施应当每半年清洗消毒一次", "清洗消毒", "二次供水设施"],
  ];
  const water = checked([
    aPolicy({
      document: { id: "water" },
      text: rules.map(([words]) => `${words}。`).join(""),
      actors: [anActor("utility", "供水企业"), anActor("users", "用户"), anActor("bureau", "水务部门")],
      norms: rules.map(([quote, action, matter], index) =>
        aNorm(`water-${index}`, quote, { action, matter, bearers: [aBearer("utility")] }),
      ),
    }),
  ]).policies[0]!;
  expect(paired(compare(opinion, water))).toEqual([]);
  expect(paired(compare(water, plan))).toEqual([]);
});

describe("a copy with seeded edits", () => {
  const seeds = Array.from({ length: process.env.SOAK === "1" ? 200 : 12 }, (_, seed) => seed + 1);
  test.each(seeds)("has its 50 edits found, each as what it is, and no others (seed %i)", (seed) => {
    const { copy, expected } = edited(opinion, 50, seed);
    expect(expected.size).toBe(50);
    const found = new Map(
      compare(opinion, copy)
        .pairs.filter(({ change }) => change !== "same")
        .map(({ a, b, change }) => [a?.id ?? b?.id ?? "", change] as const),
    );
    expect([...found].sort()).toEqual([...expected].sort());
  });
});

describe("5,000 norms against 5,000", () => {
  /** The Opinion over and over, every copy about a place of its own. */
  const large = (id: string, count: number): Policy => {
    const norms = Array.from({ length: count }, (_, index): Norm => {
      const norm = opinion.norms[index % opinion.norms.length]!;
      const place = `${"甲乙丙丁戊己庚辛壬癸"[Math.floor(index / 640) % 10]}${"子丑寅卯辰巳午未申酉戌亥"[Math.floor(index / 64) % 12]}片区`;
      const own = `${norm.id}-${index}`;
      return {
        ...norm,
        id: own,
        key: `${id}/${own}`,
        quote: place + norm.quote,
        matter: place + norm.matter,
      };
    });
    return { ...opinion, id, norms };
  };

  test("takes less than 20 s, in steps short enough to draw between, and can be left at any of them", () => {
    const [a, b] = [large("a", 5_000), large("b", 5_000)];
    const began = performance.now();
    let longest = 0;
    let last = began;
    let done = 0;
    const steps = comparing(a, b);
    for (;;) {
      const step = steps.next();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (step.done) {
        expect(step.value.counts.same).toBe(5_000);
        break;
      }
      expect(step.value).toBeGreaterThanOrEqual(done);
      done = step.value;
    }
    expect(performance.now() - began).toBeLessThan(20_000);
    // Long enough to be felt would be 200 ms; a busy machine gets some grace.
    expect(longest).toBeLessThan(2_000);
  }, 60_000);
});
