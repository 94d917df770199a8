import { describe, expect, it } from "vitest";
import { kinds } from "../../../src/ui/inspector/kinds.ts";
import { quoteParts } from "../../../src/ui/inspector/quoteParts.ts";
import { opinionPolicy, smallWorkspace } from "../../builders/index.ts";

describe("the parts of a quote", () => {
  it("are the quote when put together, with condition and exception marked whole", () => {
    for (const policy of [opinionPolicy(), smallWorkspace().policies[0]!])
      for (const norm of policy.norms) {
        const parts = quoteParts(policy.text, norm);
        expect(parts.map(({ words }) => words).join("")).toBe(policy.text.slice(norm.start, norm.end));
        const of = (part: string) =>
          parts
            .filter((one) => one.part === part)
            .map(({ words }) => words)
            .join("");
        expect([of("condition"), of("exception")]).toEqual([norm.condition ?? "", norm.exception ?? ""]);
      }
  });
});

describe("the table of kinds", () => {
  it("counts every norm once", () => {
    const { norms } = opinionPolicy();
    const table = kinds(norms);
    expect(table.reduce((sum, { total }) => sum + total, 0)).toBe(norms.length);
    for (const { total, byForce } of table)
      expect(Object.values(byForce).reduce((sum, count) => sum + count, 0)).toBe(total);
  });
});
