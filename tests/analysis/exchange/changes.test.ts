// What a file would change: told by document, by norm, by field, and nothing of it missed.
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../src/analysis/index.ts";
import { formatOf, openWorkspace, parseWorkspaceFile, writeWorkspace } from "../../../src/files/index.ts";
import type { Workspace } from "../../../src/model/index.ts";
import { checked, opinion, opinionAndPlan, smallPolicy, smallWorkspace } from "../../builders/index.ts";

interface Form {
  policies: {
    norms: Record<string, unknown>[];
    actors: Record<string, unknown>[];
    coverage: { clause: string; state: string; reason: unknown }[];
    document: Record<string, unknown>;
  }[];
}

/** The small workspace as somebody edited its file. */
function edited(change: (form: Form) => void): Workspace {
  const form = JSON.parse(writeWorkspace(smallWorkspace()));
  change(form);
  const opened = openWorkspace([{ path: "edited.json", content: JSON.stringify(form) }]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.workspace;
}

const normOf = (form: Form, id: string) => form.policies[0]!.norms.find((norm) => norm.id === id)!;

describe("what a file would change", () => {
  test("is nothing where it says the same, however it was read", () => {
    for (const workspace of [smallWorkspace(), opinionAndPlan()]) {
      const opened = openWorkspace([{ path: "same.json", content: writeWorkspace(workspace) }]);
      const changes = opened.ok ? changesBetween(workspace, opened.workspace) : [];
      expect(changes.map(({ fate }) => fate)).toEqual(workspace.policies.map(() => "same"));
    }
  });

  test("is nothing where a workbook, a folder or annotations written here come back untouched", async () => {
    for (const workspace of [smallWorkspace(), opinion()])
      for (const id of ["xlsx", "folder", "csv", "jsonld"]) {
        const format = formatOf(id)!;
        const base = parseWorkspaceFile({ path: "", content: writeWorkspace(workspace) });
        const file = {
          path: `a.${format.extension}`,
          content: await format.write(workspace, { language: "zh" }),
        };
        const opened = openWorkspace([file], { base: base.ok ? base.value.policies : [] });
        const changes = opened.ok ? changesBetween(workspace, opened.workspace) : [];
        expect([id, changes.map(({ fate, parts }) => [fate, ...parts])]).toEqual([id, [["same"]]]);
      }
  });

  test("is told by the fields of a norm, force and condition among them", () => {
    const after = edited((form) => {
      Object.assign(normOf(form, "consult-committee"), { force: "general" });
      Object.assign(normOf(form, "approval"), { condition: null });
    });
    const [change] = changesBetween(smallWorkspace(), after);
    expect(change).toMatchObject({ fate: "changed", parts: [] });
    expect(change!.norms.map(({ fate, norm, fields }) => [fate, norm.id, fields])).toEqual([
      ["changed", "consult-committee", ["force"]],
      ["changed", "approval", ["condition"]],
    ]);
  });

  test("names norms that come and norms that go, and the ledger that follows", () => {
    const without = edited((form) => {
      const [policy] = form.policies;
      policy!.norms = policy!.norms.filter(({ id }) => id !== "educate-members");
      Object.assign(policy!.coverage.find(({ clause }) => clause === "2.1.2.1") ?? {}, {
        state: "background",
      });
    });
    const [gone] = changesBetween(smallWorkspace(), without);
    expect(gone!.norms.map(({ fate, norm }) => [fate, norm.id])).toEqual([["removed", "educate-members"]]);
    expect(gone!.parts).toEqual(["coverage"]);
    const [back] = changesBetween(without, smallWorkspace());
    expect(back!.norms.map(({ fate, norm }) => [fate, norm.id])).toEqual([["new", "educate-members"]]);
  });

  test("counts actors and names the other parts", () => {
    const after = edited((form) => {
      Object.assign(form.policies[0]!.actors[0]!, { nameEn: "All regions" });
      form.policies[0]!.document.notes = [{ zh: "附注。", en: "A note." }];
    });
    const [change] = changesBetween(smallWorkspace(), after);
    expect(change).toMatchObject({
      fate: "changed",
      norms: [],
      actors: { new: 0, changed: 1, removed: 0 },
      parts: ["document"],
    });
  });

  test("says of whole documents that they come, go or stay", () => {
    const two = checked([smallPolicy("small"), smallPolicy("other")]);
    const fates = (before: Workspace, after: Workspace) =>
      changesBetween(before, after).map(({ fate, policy }) => `${fate} ${policy.id}`);
    expect(fates(smallWorkspace(), two)).toEqual(["same small", "new other"]);
    expect(fates(two, smallWorkspace())).toEqual(["same small", "removed other"]);
  });
});
