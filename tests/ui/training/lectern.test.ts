// The lectern's keys, the growing network, and what a figure of a step shows.
import { describe, expect, test } from "vitest";
import { HANDOUT_FIGURE, stepFigure } from "../../../src/graph/index.ts";
import { lecternKey, type Stroke } from "../../../src/ui/training/keys.ts";
import { readSoFar } from "../../../src/ui/training/readSoFar.ts";
import { opinionPolicy } from "../../builders/index.ts";

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  isComposing: false,
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: null,
  ...more,
});
const inside = (what: string): Stroke["target"] => ({
  closest: (selector) => selector.includes(what) || null,
});

describe("the lectern's keys", () => {
  test("are those of remotes and of habit", () => {
    for (const key of ["ArrowRight", " ", "PageDown", "Enter"]) expect(lecternKey(stroke(key))).toBe("next");
    for (const key of ["ArrowLeft", "PageUp"]) expect(lecternKey(stroke(key))).toBe("previous");
    expect(["Home", "End", "B", "k", "Escape"].map((key) => lecternKey(stroke(key)))).toEqual([
      "first",
      "last",
      "black",
      "laser",
      "leave",
    ]);
  });

  test("are not taken from an input method, a field, a button or another command", () => {
    expect(lecternKey(stroke(" ", { isComposing: true }))).toBe(null);
    expect(lecternKey(stroke("b", { keyCode: 229 }))).toBe(null);
    expect(lecternKey(stroke("b", { target: inside("textarea") }))).toBe(null);
    expect(lecternKey(stroke("Enter", { target: inside("button") }))).toBe(null);
    expect(lecternKey(stroke("ArrowRight", { target: inside("button") }))).toBe("next");
    expect(lecternKey(stroke("ArrowLeft", { altKey: true }))).toBe(null);
  });
});

describe("读着长图", () => {
  const policy = opinionPolicy();

  test("grows clause by clause and shrinks the same way, from nothing to all", () => {
    const sizes = policy.clauses.map((clause) => readSoFar(policy, clause).shown.size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBe(policy.norms.length);
    const own = policy.clauses.flatMap((clause) => readSoFar(policy, clause).own);
    expect(own).toEqual(policy.norms.map(({ key }) => key));
  });

  test("a clause without norms adds nothing", () => {
    const bare = policy.clauses.find(({ norms }) => norms.length === 0)!;
    expect(readSoFar(policy, bare).own).toEqual([]);
  });
});

test("the figure of every step of every tour names its norms and every actor that is a party of them", () => {
  const policy = opinionPolicy();
  for (const step of policy.tours.flatMap(({ steps }) => steps)) {
    const svg = stepFigure({ policy, step, language: "zh", ...HANDOUT_FIGURE });
    const words = svg.replace(/<[^>]*>|\s/g, "");
    for (const norm of policy.norms.filter(({ id }) => step.select.includes(id))) {
      expect(words, step.id).toContain(norm.label.zh);
      for (const party of [...norm.bearers, ...norm.others]) {
        const actor = policy.actors.find(({ id }) => id === party.actor);
        if (actor) expect(words, `${step.id} ${actor.name}`).toContain(actor.name);
      }
    }
  }
});
