// The same actor in other documents: declared, by name, over a kind; never where nothing says so.
import { expect, test } from "vitest";
import { elsewhere } from "../../../src/analysis/index.ts";
import type { SameAs } from "../../../src/model/index.ts";
import { anActor, aPolicy, checked, OPINION, opinionAndPlan, PLAN } from "../../builders/index.ts";

const { policies, sameAs } = opinionAndPlan();
const from = (key: string) => elsewhere(key, policies, sameAs);

test("an actor meets those that are declared the same, narrower or broader, each with its reason", () => {
  for (const { a, b, type, reason } of sameAs) {
    // The declaration speaks of `a`: seen from `b` it is what `type` says, from `a` the other way round.
    const [seen, back] = [from(b), from(a)];
    expect(seen.find(({ actor }) => actor.key === a)).toMatchObject({
      standing: type,
      by: "declared",
      reason,
    });
    const turned = type === "same" ? "same" : type === "narrower" ? "broader" : "narrower";
    expect(back.find(({ actor }) => actor.key === b)).toMatchObject({ standing: turned, by: "declared" });
  }
});

test("one of the same name is the same without a declaration, and is said to be by name", () => {
  const found = elsewhere(`${OPINION}/community`, policies, [] as SameAs[]);
  expect(found.map(({ actor, standing, by }) => [actor.key, standing, by])).toContainEqual([
    `${PLAN}/communities`,
    "same",
    "name",
  ]);
});

test("one that nothing speaks of is met nowhere, nor is one that is not there", () => {
  const odd = checked([
    aPolicy({ document: { id: "odd" }, text: "无关。", actors: [anActor("odd", "供水企业")] }),
  ]).policies;
  expect(elsewhere("odd/odd", [...policies, ...odd], sameAs)).toEqual([]);
  expect(from(`${OPINION}/nobody`)).toEqual([]);
});
