import { expect, test } from "vitest";
import { nearest } from "../../src/model/index.ts";

test("the word with the fewest edits is meant; a swap of neighbours counts one", () => {
  expect(nearest("mandatroy", ["general", "mandatory", "directive"])).toBe("mandatory");
  expect(nearest("street-comittee", ["street", "street-committee", "community"])).toBe("street-committee");
});

test("nothing is suggested where nothing is near, or nothing is there", () => {
  expect(nearest("xyz", ["obligation", "prohibition"])).toBe("");
  expect(nearest("obligation", [])).toBe("");
  expect(nearest("a".repeat(1_000), ["a"])).toBe("");
});
