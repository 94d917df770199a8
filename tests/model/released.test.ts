// What may be taught: only norms that people released, in a policy that still passes every check.
import { expect, test } from "vitest";
import { edit, FIRST_QUIZ, layPolicy, makePaper, policyOf } from "../../src/analysis/index.ts";
import { openWorkspace, writeWorkspace } from "../../src/files/index.ts";
import {
  isReleased,
  type Policy,
  releasedPolicy,
  releasedWorkspace,
  reviewState,
} from "../../src/model/index.ts";
import { sayQualifiers } from "../../src/words/index.ts";
import { opinionPolicy } from "../builders/index.ts";

/** The Opinion after a reviewer changed its first ten norms: they are back at 初核. */
function revised(): Policy {
  const work = layPolicy(opinionPolicy());
  const hand = { by: "甲", at: "2026-05-08" };
  const next = work.norms.slice(0, 10).reduce((now, { id, force }) => {
    const other = force === "general" ? "directive" : "general";
    return edit(now, "norm.read", { id, force: other }, hand);
  }, work);
  const opened = openWorkspace([{ path: "a.json", content: JSON.stringify(policyOf(next)) }]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.workspace.policies[0]!;
}

test("a norm without a review stands as published; one of words that nobody knows is a draft", () => {
  expect(reviewState({ review: null })).toBe("released");
  expect(reviewState({ review: { state: "复核", by: "甲", at: "2026" } })).toBe("second");
  expect(isReleased({ review: { state: "大概可以", by: "甲", at: "2026" } })).toBe(false);
});

test("what is all released is the same value", () => {
  expect(releasedPolicy(opinionPolicy())).toBe(opinionPolicy());
});

test("what is not released is left out, of tours and links too, and the rest passes every check", () => {
  const policy = revised();
  const taught = releasedPolicy(policy);
  expect(taught.norms).toHaveLength(policy.norms.length - 10);
  const again = openWorkspace([
    { path: "a.json", content: writeWorkspace(releasedWorkspace({ policies: [policy], sameAs: [] })) },
  ]);
  expect(again.ok ? [] : again.issues).toEqual([]);
  expect(taught.clauses.filter(({ state, norms }) => state === "norm" && norms.length === 0)).toEqual([]);
});

test("a paper asks of released norms only", () => {
  const policy = revised();
  const open = new Set(policy.norms.filter((norm) => !isReleased(norm)).map(({ id }) => id));
  const { questions } = makePaper(policy, { ...FIRST_QUIZ, count: 60 });
  expect(questions.length).toBeGreaterThan(20);
  expect(questions.filter(({ norm }) => open.has(norm.id))).toEqual([]);
});

test("elsewhere a norm that is not released says so wherever its qualifiers are said", () => {
  const [norm] = revised().norms;
  expect(sayQualifiers("zh", norm!)[0]).toBe("未采信（初核）");
  expect(sayQualifiers("en", norm!)[0]).toBe("not released (checked once)");
  expect(sayQualifiers("zh", opinionPolicy().norms[0]!).join()).not.toContain("未采信");
});
