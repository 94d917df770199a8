// What a reviewer accepted becomes a policy that passes every check, as JSON and as YAML.
import { expect, test } from "vitest";
import { type DocumentFacts, policyOf, type Reviewed } from "../../../src/analysis/index.ts";
import { draftText, openWorkspace, writeYaml } from "../../../src/files/index.ts";
import { OPINION, opinionPolicy } from "../../builders/index.ts";

const FACTS: DocumentFacts = { title: "试点办法", issuer: "", date: "", number: "", extent: "excerpt" };

function made(raw: string, rule: (at: number) => Reviewed["state"], change: Partial<Reviewed> = {}) {
  const { text, repairs, reading, drafts } = draftText("a.txt", { raw, warnings: [] });
  const reviewed = drafts.map((draft, at) => {
    const { modality, force, bearers } = draft;
    return { draft, state: rule(at), modality, force, bearers, ...change };
  });
  return policyOf({ raw, text, reading, repairs, facts: FACTS, reviewed, by: "甲", at: "2026-05-08" });
}

test("all drafts of the Opinion, accepted, pass the checks as JSON and as YAML", () => {
  const value = made(opinionPolicy().scrape!, () => "accepted");
  for (const file of [
    { path: "a.json", content: JSON.stringify(value) },
    { path: "a.yaml", content: writeYaml(value) },
  ]) {
    const opened = openWorkspace([file]);
    expect(opened.ok ? [] : opened.issues).toEqual([]);
    if (opened.ok) expect(opened.workspace.policies[0]!.norms.length).toBe(value.policies[0]!.norms.length);
  }
  expect(value.policies[0]!.norms.length).toBeGreaterThan(50);
  expect(OPINION).toBeTruthy();
});

test("what is rejected or open is no norm; the ledger says which is which", () => {
  const raw = "第一条 船员应当救人。\n第二条 乘客不得吸烟。\n第三条 渡口可以收费。\n";
  const value = made(raw, (at) => (["accepted", "rejected", "open"] as const)[at]!);
  const [policy] = value.policies;
  expect(policy!.norms).toHaveLength(1);
  expect(policy!.coverage.filter(({ state }) => state !== "heading").map(({ state }) => state)).toEqual([
    "norm",
    "background",
    "doubtful",
  ]);
  expect(openWorkspace([{ path: "a.json", content: JSON.stringify(value) }]).ok).toBe(true);
});

test("an inferred bearer keeps its reason; one that a person wrote is explicit", () => {
  const raw = "第一条 船员应当救人。\n每年应当参加培训。\n";
  const inferred = made(raw, () => "accepted").policies[0]!.norms[1]!;
  expect(inferred.bearers[0]).toMatchObject({ explicit: false, reason: { zh: "承前一句的主语推定。" } });
  const written = made(raw, () => "accepted", { bearers: ["渡口管理站"] }).policies[0]!.norms[1]!;
  expect(written.bearers[0]).toMatchObject({ explicit: true, reason: null });
});
