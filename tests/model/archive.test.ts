import { expect, test } from "vitest";
import { openWorkspace, writeWorkspace } from "../../src/files/index.ts";
import { FILE_KINDS, jsonSchema, workspaceShape } from "../../src/model/index.ts";
import { opinion, smallWorkspace } from "../builders/index.ts";

test("what is written as an archive has the archive's shape, and opens again as the same workspace", () => {
  for (const workspace of [opinion(), smallWorkspace()]) {
    const content = writeWorkspace(workspace);
    const parsed = workspaceShape.safeParse(JSON.parse(content));
    expect(parsed.error?.issues ?? []).toEqual([]);
    const opened = openWorkspace([{ path: "workspace.json", content }]);
    expect(opened.ok && opened.workspace).toEqual(workspace);
  }
});

test("an archive with a field that is not ours, or of another version, has not the shape", () => {
  const form = JSON.parse(writeWorkspace(smallWorkspace())) as Record<string, unknown>;
  expect(workspaceShape.safeParse({ ...form, extra: 1 }).success).toBe(false);
  expect(workspaceShape.safeParse({ ...form, schemaVersion: 1 }).success).toBe(false);
});

test("schemas are strict: every object names its fields and allows no others", () => {
  const loose = (node: unknown): unknown[] => {
    if (typeof node !== "object" || node === null) return [];
    const own = "properties" in node && "type" in node && node.type === "object";
    const open = own && !("additionalProperties" in node && node.additionalProperties === false);
    return [...(open ? [node] : []), ...Object.values(node).flatMap(loose)];
  };
  for (const kind of FILE_KINDS) expect(loose(jsonSchema(kind, () => null))).toEqual([]);
});

test("what a workspace file shares with a policy's files is described by the same words", () => {
  const asked: string[] = [];
  jsonSchema("workspace", (trail) => {
    asked.push(trail.join("."));
    return null;
  });
  expect(asked).toEqual(
    expect.arrayContaining([
      "workspace.schemaVersion",
      "document.repairs.raw",
      "norms.norms.quote",
      "actors.relations.from",
    ]),
  );
  expect(asked.filter((trail) => trail.startsWith("workspace.policies.norms"))).toEqual([]);
});
