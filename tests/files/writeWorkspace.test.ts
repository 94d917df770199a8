import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { openWorkspace, type TextFile, writeWorkspace } from "../../src/files/index.ts";
import type { Workspace } from "../../src/model/index.ts";
import { anyPolicy } from "../builders/anyPolicy.ts";
import { aPolicy, checked } from "../builders/index.ts";
import { opinion, smallPolicy } from "./sample.ts";

function opened(files: readonly TextFile[]): Workspace {
  const result = openWorkspace(files);
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.workspace;
}

const archived = (workspace: Workspace) => ({ path: "archive.json", content: writeWorkspace(workspace) });

describe("writeWorkspace", () => {
  it.each([
    ["a small policy", smallPolicy()],
    ["the Opinion", opinion()],
  ])("gives back %s as it was", (_, files) => {
    const workspace = opened(files);
    expect(opened([archived(workspace)])).toEqual(workspace);
  });

  it("gives back any workspace that the checks let through", () => {
    const runs = { numRuns: process.env.SOAK === "1" ? 5_000 : 60, seed: 7 };
    fc.assert(
      fc.property(fc.array(anyPolicy, { minLength: 1, maxLength: 3 }), (drafts) => {
        const workspace = checked(drafts.map((draft, index) => aPolicy(draft(`policy-${index}`))));
        expect(opened([archived(workspace)])).toEqual(workspace);
      }),
      runs,
    );
  });

  it("gives the same bytes for what was read back", () => {
    const first = archived(opened(opinion()));
    expect(archived(opened([first])).content).toBe(first.content);
  });

  it("is read as YAML too", () => {
    const workspace = opened(smallPolicy());
    const content = stringify(JSON.parse(writeWorkspace(workspace)));
    expect(opened([{ path: "archive.yaml", content }])).toEqual(workspace);
  });

  it("holds several policies and what joins them", () => {
    const policy = JSON.parse(archived(opened(smallPolicy())).content).policies[0];
    const other = { ...policy, id: "other", document: { ...policy.document, id: "other" } };
    const sameAs = [{ a: "small/street", b: "other/street", type: "same", reason: null }];
    const content = JSON.stringify({ schemaVersion: 2, policies: [policy, other], sameAs });
    const workspace = opened([{ path: "two.json", content }]);
    expect(workspace.sameAs).toEqual(sameAs);
    expect(opened([archived(workspace)])).toEqual(workspace);
  });

  it("has the fields of the archival form, in their order", () => {
    const form = JSON.parse(writeWorkspace(opened(opinion())));
    expect(Object.keys(form)).toEqual(["schemaVersion", "policies", "sameAs"]);
    const [policy] = form.policies;
    expect(Object.keys(policy).join(" ")).toBe(
      "id document text scrape outline clauses repairs actors relations norms coverage tours glossary layout",
    );
    expect(Object.keys(policy.actors[0]).join(" ")).toBe("id name nameEn aliases level kind system note");
    expect(Object.keys(policy.norms[0]).join(" ")).toBe(
      "id clause quote start end modality force bearers others label action matter topic summary condition exception related note review comments",
    );
    for (const norm of policy.norms) {
      expect(policy.text.slice(norm.start, norm.end)).toBe(norm.quote);
      for (const words of [norm.condition, norm.exception])
        if (words !== null) expect(norm.quote).toContain(words);
    }
  });

  it("keeps nothing twice that could disagree", () => {
    const [policy] = JSON.parse(writeWorkspace(opened(opinion()))).policies;
    expect(policy.document.repairs).toBeUndefined();
    expect(policy.repairs.length).toBeGreaterThan(0);
  });
});
