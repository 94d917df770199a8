// What a step of a tour lights: what it names, and what answers its question.
import { describe, expect, test } from "vitest";
import { litBy } from "../../../src/analysis/index.ts";
import { opinionPolicy } from "../../builders/index.ts";

const policy = opinionPolicy();
const ids = (select: string[], query: string | null) => litBy(policy, { select, query }).map(({ id }) => id);

describe("a step", () => {
  test("without a question is about the norms that it names, in the order of the text; actors are no norms", () => {
    expect(ids(["no-counterpart-bodies", "street", "personnel-consultation"], null)).toEqual(
      policy.norms
        .filter(({ id }) => ["no-counterpart-bodies", "personnel-consultation"].includes(id))
        .map(({ id }) => id),
    );
  });

  test("with a question is about what answers it, in Chinese and in English", () => {
    expect(ids([], "上级职能部门能不能要求街道对口设立机构？")).toContain("no-counterpart-bodies");
    expect(ids([], "May a district functional department assess a street directly?")).toContain(
      "no-direct-assessment",
    );
  });

  test("with both is about both", () => {
    const [named] = policy.norms;
    const both = ids([named!.id], "上级职能部门能不能要求街道对口设立机构？");
    expect(both).toEqual(expect.arrayContaining([named!.id, "no-counterpart-bodies"]));
  });

  test("whose question the text does not answer lights nothing", () => {
    expect(ids([], "今天天气怎么样？")).toEqual([]);
  });
});
