// What a reviewer accepted becomes a policy that passes every check, as JSON and as YAML; an open policy that goes over
// the desk unchanged comes back as it was.
import { expect, test } from "vitest";
import { type Deskwork, edit, layDrafts, layPolicy, policyOf } from "../../../src/analysis/index.ts";
import { openWorkspace, writeWorkspace, writeYaml } from "../../../src/files/index.ts";
import { opinion, opinionPolicy, smallWorkspace } from "../../builders/index.ts";
import { brought } from "./deskBuilt.ts";

const FACTS = { title: "试点办法", issuer: "", date: "", number: "", extent: "excerpt" as const };
const HAND = { by: "甲", at: "2026-05-08" };

function laid(raw: string): Deskwork {
  const { source, drafts } = brought(raw);
  return layDrafts(source, FACTS, drafts);
}

const ruled = (work: Deskwork, states: readonly ("first" | "rejected" | "draft")[]) =>
  work.norms.reduce(
    (now, { id }, at) => edit(now, "norm.rule", { ids: [id], state: states[at] ?? "first" }, HAND),
    work,
  );

test("all drafts of the Opinion, accepted, pass the checks as JSON and as YAML", () => {
  const value = policyOf(ruled(laid(opinionPolicy().scrape!), []));
  for (const file of [
    { path: "a.json", content: JSON.stringify(value) },
    { path: "a.yaml", content: writeYaml(value) },
  ]) {
    const opened = openWorkspace([file]);
    expect(opened.ok ? [] : opened.issues).toEqual([]);
    if (opened.ok) expect(opened.workspace.policies[0]!.norms.length).toBe(value.policies[0]!.norms.length);
  }
  expect(value.policies[0]!.norms.length).toBeGreaterThan(50);
});

test("what is rejected or open is no norm; the ledger says which is which", () => {
  const raw = "第一条 船员应当救人。\n第二条 乘客不得吸烟。\n第三条 渡口可以收费。\n";
  const value = policyOf(ruled(laid(raw), ["first", "rejected", "draft"]));
  const [policy] = value.policies;
  expect(policy!.norms).toHaveLength(1);
  expect(policy!.norms[0]!.review).toEqual({ state: "初核", ...HAND });
  expect(policy!.coverage.filter(({ state }) => state !== "heading").map(({ state }) => state)).toEqual([
    "norm",
    "background",
    "doubtful",
  ]);
  expect(openWorkspace([{ path: "a.json", content: JSON.stringify(value) }]).ok).toBe(true);
});

test("an inferred bearer keeps its reason; one that a person named is explicit", () => {
  const work = ruled(laid("第一条 船员应当救人。\n每年应当参加培训。\n"), []);
  const second = work.norms[1]!;
  const written = (of: Deskwork) => policyOf(of).policies[0]!.norms[1]!.bearers;
  expect(written(work)[0]).toMatchObject({ explicit: false, reason: { zh: "承前一句的主语推定。" } });
  let next = edit(work, "norm.unparty", { id: second.id, as: "bearer", at: 0 }, HAND);
  next = edit(next, "actor.add", { name: "渡口管理站" }, HAND);
  const actor = next.actors.at(-1)!.id;
  next = edit(next, "norm.party", { id: second.id, actor, as: "bearer" }, HAND);
  expect(written(next)).toEqual([{ actor, explicit: true, reason: null }]);
});

for (const [name, workspace] of [
  ["the Opinion", opinion()],
  ["the small workspace", smallWorkspace()],
] as const)
  test(`${name}, laid on the desk and written again, is the same policy to the byte`, () => {
    const value = policyOf(layPolicy(workspace.policies[0]!, workspace.sameAs));
    const opened = openWorkspace([{ path: "a.json", content: JSON.stringify(value) }]);
    expect(opened.ok ? [] : opened.issues).toEqual([]);
    if (opened.ok) expect(writeWorkspace(opened.workspace)).toBe(writeWorkspace(workspace));
  });
