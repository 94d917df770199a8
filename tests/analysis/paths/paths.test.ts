import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PathsInput, pathsBetween } from "../../../src/analysis/index.ts";
import type { Policy } from "../../../src/model/index.ts";
import { aBearer, aNorm, anActor, aParty, aPolicy, checked, opinionPolicy } from "../../builders/index.ts";

const opinion = opinionPolicy();
const between = (from: string, to: string, more: Partial<PathsInput> = {}, policy: Policy = opinion) =>
  pathsBetween(policy, {
    from: `${policy.id}/${from}`,
    to: `${policy.id}/${to}`,
    direction: "forward",
    structure: false,
    ...more,
  });
const told = (found: ReturnType<typeof pathsBetween>) =>
  found.paths.map(({ hops }) =>
    [
      hops[0]?.from,
      ...hops.map(
        ({ to, links, relations }) =>
          `${links.map(({ norm }) => norm.id)}|${relations.map(({ type }) => type)}> ${to}`,
      ),
    ].join(" "),
  );

/** a → b → c → d, a → c, and d → a: one norm for each arrow. */
function ring(arrows: readonly (readonly [string, string])[]): Policy {
  const names = [...new Set(arrows.flat())];
  const sentence = ([from, to]: readonly [string, string]) => `${from}支持${to}`;
  return checked([
    aPolicy({
      text: `${arrows.map(sentence).join("。")}。\n`,
      actors: names.map((name) => anActor(name, `${name}方`)),
      norms: arrows.map((arrow, index) =>
        aNorm(`n-${index}`, sentence(arrow), {
          bearers: [aBearer(arrow[0])],
          others: [aParty(arrow[1], "target")],
        }),
      ),
    }),
  ]).policies[0]!;
}

describe("paths between two actors", () => {
  it("bundle all norms that lead straight from one to the other", () => {
    expect(told(between("superior-functional-departments", "street"))).toEqual([
      "superior-functional-departments no-counterpart-bodies,no-direct-assessment,report-each-assessment-for-approval|> street",
    ]);
  });

  it("obey the direction: nothing leads from the protected back to the bound, unless it is ignored", () => {
    expect(between("street", "superior-functional-departments")).toMatchObject({ paths: [], shortest: null });
    const any = between("street", "superior-functional-departments", { direction: "any" });
    expect(any.shortest).toBe(1);
    expect(any.paths[0]?.hops[0]?.links.map(({ from, to }) => [from, to])[0]).toEqual(["target", "bearer"]);
  });

  it("go over relations only when asked, and never count one as a norm", () => {
    const [from, to] = ["district-functional-departments", "community"];
    expect(between(from, to).shortest).toBeNull();
    const found = between(from, to, { structure: true });
    expect(found.shortest).toBe(3);
    for (const { hops, structural } of found.paths)
      expect(structural).toBe(hops.filter(({ links }) => links.length === 0).length);
    expect(found.paths[0]?.structural).toBeGreaterThan(0);
    for (const { links, relations } of between(from, to, { direction: "any" }).paths.flatMap(
      ({ hops }) => hops,
    ))
      expect([links.length > 0, relations.length]).toEqual([true, 0]);
  });

  it("come shortest first and say what the bounds cut off", () => {
    const policy = ring([
      ["a", "b"],
      ["b", "c"],
      ["c", "d"],
      ["a", "c"],
      ["d", "a"],
    ]);
    const all = between("a", "d", {}, policy);
    expect(all.paths.map(({ hops }) => hops.length)).toEqual([2, 3]);
    expect(all.cut).toEqual({ length: false, number: false });
    expect(between("a", "d", { longest: 2 }, policy).cut).toEqual({ length: true, number: false });
    expect(between("a", "d", { most: 1 }, policy)).toMatchObject({ cut: { length: false, number: true } });
  });

  it("give the shortest even where it is longer than the bound, and say up to where was looked", () => {
    const policy = ring([
      ["a", "b"],
      ["b", "c"],
      ["c", "d"],
    ]);
    expect(between("a", "d", { longest: 1 }, policy)).toMatchObject({ shortest: 3, longest: 3 });
  });

  it("do not go on by the norm that they came by", () => {
    const { paths } = between("community", "superior-departments", { direction: "any" });
    for (const { hops } of paths) {
      const single = hops.flatMap(({ links }) => (links.length === 1 ? [links[0]?.norm.id] : []));
      expect(new Set(single).size).toBe(single.length);
    }
  });

  it("lead nowhere from an actor to itself or from one that is not there", () => {
    expect(between("street", "street").paths).toEqual([]);
    expect(between("nobody", "street").paths).toEqual([]);
  });

  it("are simple, joined end to end, and made of parties of their norms, in any policy", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const arrows = fc
      .uniqueArray(fc.tuple(name, name), { selector: (pair) => pair.join(), maxLength: 14, minLength: 1 })
      .map((pairs) => pairs.filter(([from, to]) => from !== to))
      .filter((pairs) => pairs.length > 0);
    fc.assert(
      fc.property(arrows, fc.boolean(), (pairs, any) => {
        const policy = ring(pairs);
        const [from, to] = [pairs[0]?.[0] ?? "", pairs.at(-1)?.[1] ?? ""];
        const found = between(from, to, { direction: any ? "any" : "forward" }, policy);
        let last = 0;
        for (const { hops } of found.paths) {
          const stops = [hops[0]?.from, ...hops.map((hop) => hop.to)];
          expect(stops[0]).toBe(from);
          expect(stops.at(-1)).toBe(to);
          expect(new Set(stops).size).toBe(stops.length);
          expect(hops.length).toBeGreaterThanOrEqual(last);
          last = hops.length;
          for (const hop of hops)
            for (const { norm } of hop.links) {
              const ends = [norm.bearers[0]?.actor, norm.others[0]?.actor];
              expect(any ? [...ends].sort() : ends).toEqual(
                any ? [hop.from, hop.to].sort() : [hop.from, hop.to],
              );
            }
        }
        if (from !== to) expect(found.shortest === null).toBe(found.paths.length === 0);
      }),
      { numRuns: process.env.SOAK ? 2000 : 60, seed: 7 },
    );
  });
});
