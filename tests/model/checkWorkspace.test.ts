// The happy path: what a checked workspace holds.
import { expect, test } from "vitest";
import { opinion, smallWorkspace } from "../builders/index.ts";

test("a small workspace holds all that its files say, in order of the text", () => {
  const [policy] = smallWorkspace().policies;
  expect(policy!.actors).toHaveLength(8);
  expect(policy!.relations).toHaveLength(3);
  expect(policy!.norms.map(({ id }) => id)).toEqual([
    "consult-committee",
    "manage-affairs",
    "devolve-assessment",
    "no-shifting",
    "approval",
    "provide-means",
    "educate-members",
    "reduce-burden",
  ]);
  expect(policy!.clauses.map(({ address, state }) => `${address} ${state}`)).toEqual([
    "0.1.1.1 purpose",
    "1 heading",
    "1.1 heading",
    "1.1.1.1 norm",
    "1.1.1.2 norm",
    "1.1.2.1 norm",
    "1.2 heading",
    "1.2.1.1 norm",
    "2 heading",
    "2.1.1.1 background",
    "2.1.2.1 norm",
    "2.1.3.1 norm",
    "2.1.4.1 doubtful",
    "2.1.5.1 exhortation",
    "3 heading",
  ]);
  expect(policy!.clauses.find(({ address }) => address === "1.2.1.1")!.norms).toEqual([
    "no-shifting",
    "approval",
    "provide-means",
  ]);
  expect(policy!.outline.map(({ heading, absent, children }) => [heading, absent, children.length])).toEqual([
    ["一、街道工作", false, 2],
    ["二、社区工作", false, 0],
    ["三、保障措施", true, 0],
  ]);
});

test("spans of norms, conditions and exceptions hold the words that were quoted", () => {
  for (const policy of [...smallWorkspace().policies, ...opinion().policies])
    for (const norm of policy.norms) {
      expect(policy.text.slice(norm.start, norm.end)).toBe(norm.quote);
      for (const part of ["condition", "exception"] as const) {
        const span = norm[`${part}Span`];
        expect(span && policy.text.slice(span.start, span.end)).toBe(norm[part]);
      }
    }
});

test("a checked workspace cannot be changed", () => {
  const workspace = smallWorkspace();
  const norm = workspace.policies[0]!.norms[0]!;
  expect(() => Object.assign(norm, { force: "general" })).toThrow(TypeError);
  expect(() => (workspace.policies[0]!.document.topics as unknown[]).push({})).toThrow(TypeError);
});
