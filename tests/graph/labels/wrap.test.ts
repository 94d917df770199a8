import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "../../../src/graph/labels/wrap.ts";
import { textWidth } from "../../../src/graph/textWidth.ts";
import { opinionPolicy } from "../../builders/index.ts";
import { runs } from "../../builders/soak.ts";

const lines = (text: string, em: number) => wrap(text, em * 12, 12, false).lines;

describe("wrapping Chinese", () => {
  it("breaks between words and keeps a short bracket together", () => {
    expect(lines("街道党（工）委书记", 7)).toEqual(["街道党（工）委", "书记"]);
    expect(lines("区（县、市、旗）职能部门", 8)).toEqual(["区（县、市、旗）", "职能部门"]);
    expect(lines("单位、行业及各领域党组织", 7)).toEqual(["单位、行业及", "各领域党组织"]);
  });

  it("begins no line with a closing mark and ends none with an opening one", () => {
    const policy = opinionPolicy();
    for (const { name } of policy.actors)
      for (let em = 3; em < 12; em++)
        for (const line of lines(name, em)) {
          expect(line).not.toMatch(/^[，。、；）」》]/);
          expect(line).not.toMatch(/[（「《]$/);
        }
  });

  it("says when a word had to be cut", () => {
    expect(wrap("街道社区党组织", 7 * 12, 12, false).cuts).toBe(0);
    expect(wrap("带头人队伍", 2 * 12, 12, false).cuts).toBeGreaterThan(0);
  });
});

it("breaks English at spaces and after hyphens, never inside a word", () => {
  expect(lines("Municipalities directly under the central government", 12)).toEqual([
    "Municipalities",
    "directly under the",
    "central government",
  ]);
  for (const line of lines("Sub-provincial cities", 5))
    expect("Sub- provincial cities".split(" ")).toContain(line);
});

it("neither loses nor adds a character, and keeps lines within the width but for what cannot be broken", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(..."街道社区党组织（工）委、，。；“”abc de-f"),
        minLength: 1,
        maxLength: 30,
      }),
      fc.integer({ min: 2, max: 12 }),
      (text, em) => {
        const broken = lines(text, em);
        expect(broken.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        if (/^[街道社区党组织委]+$/.test(text))
          for (const line of broken) expect(textWidth(line, 12, false)).toBeLessThanOrEqual(em * 12 + 1);
      },
    ),
    runs(300),
  );
});
