// A file that comes in: nothing changes before the person has chosen, and one step back undoes all of it.
import { describe, expect, test } from "vitest";
import { writeWorkspace } from "../../src/files/index.ts";
import type { Workspace } from "../../src/model/index.ts";
import { makeSession, type OpenHow, offerFiles } from "../../src/session/index.ts";
import { checked, smallPolicy, smallWorkspace } from "../builders/index.ts";
import { workInNode } from "./fakePorts.ts";

const ports = { work: workInNode() };
const fileOf = (workspace: Workspace, path = "来.json") => ({ path, content: writeWorkspace(workspace) });
const two = () => checked([smallPolicy("other"), smallPolicy("third")]);
const ids = ({ policies }: Workspace) => policies.map(({ id }) => id);

async function offered(open: Workspace, came: Workspace, how?: OpenHow) {
  const session = makeSession(open);
  session.run("select.set", { keys: ["small/street"] });
  const before = session.state();
  expect(await offerFiles(session, ports, [fileOf(came)], how)).toBe(true);
  return { session, before };
}

describe("a file that comes in", () => {
  test("waits: workspace, view and history stay as they were while it is looked at", async () => {
    const { session, before } = await offered(smallWorkspace(), two());
    const { workspace, view, past, dialog, incoming } = session.state();
    expect([workspace, view, past]).toEqual([before.workspace, before.view, before.past]);
    expect(dialog).toBe("import");
    expect(incoming).toMatchObject({ file: "来.json", how: "replace", warnings: [] });
  });

  test("is forgotten when the person thinks better of it", async () => {
    const { session, before } = await offered(smallWorkspace(), two());
    session.run("dialog.close", {});
    expect(session.state()).toEqual({ ...before, dialog: null, incoming: null });
    session.run("incoming.take", { how: "replace" });
    expect(session.state().workspace).toBe(before.workspace);
  });

  test.each(["replace", "merge", "add"] as const)(
    "chosen to %s, is undone and redone as one step",
    async (how) => {
      const { session, before } = await offered(smallWorkspace(), two());
      session.run("incoming.take", { how });
      const after = session.state();
      expect(ids(after.workspace)).toEqual(
        how === "replace" ? ["other", "third"] : ["small", "other", "third"],
      );
      expect(after.view.policies).toEqual(["other"]);
      session.run("undo", {});
      expect(session.state().workspace).toBe(before.workspace);
      expect(session.state().view).toBe(before.view);
      session.run("redo", {});
      expect(session.state().workspace).toBe(after.workspace);
      expect(session.state().view).toBe(after.view);
    },
  );

  test("merged, takes the place of the document with its id, and the selection stays", async () => {
    const came = checked([smallPolicy()]);
    const { session, before } = await offered(checked([smallPolicy(), smallPolicy("other")]), came);
    session.run("incoming.take", { how: "merge" });
    const { workspace, view } = session.state();
    expect(ids(workspace)).toEqual(["small", "other"]);
    expect(workspace.policies[1]).toBe(before.workspace.policies[1]);
    expect(workspace.policies[0]).toStrictEqual(came.policies[0]);
    expect(view.selection).toEqual(["small/street"]);
  });

  test("replaced, closes a review of lists, and undo brings it back", async () => {
    const { session } = await offered(smallWorkspace(), two());
    const review = { title: "清单", items: [] };
    session.run("duties.set", { review });
    session.run("incoming.take", { how: "replace" });
    expect(session.state().duties).toBeNull();
    session.run("undo", {});
    expect(session.state().duties).toBe(review);
    session.run("redo", {});
    expect(session.state().duties).toBeNull();
    session.run("undo", {});
    expect(session.state().duties).toBe(review);
  });

  test("is proposed to be merged where it is a table of norms, whatever else is open", async () => {
    const { FORMATS } = await import("../../src/files/index.ts");
    const workspace = smallWorkspace();
    for (const id of ["csv", "xlsx", "jsonld"]) {
      const format = FORMATS.find((each) => each.id === id)!;
      const content = await format.write(workspace, { language: "zh" });
      const session = makeSession(workspace);
      await offerFiles(session, ports, [{ path: `a.${format.extension}`, content }]);
      expect([id, session.state().incoming?.how]).toEqual([id, "merge"]);
    }
  });

  test("is called by its folder where several files come from one", async () => {
    const session = makeSession(smallWorkspace());
    const files = ["a", "b", "c", "d", "e"].map((name) => ({ path: `政策/${name}.md`, content: "" }));
    await offerFiles(session, ports, files);
    expect(session.state().problems?.file).toBe("政策");
    await offerFiles(
      session,
      ports,
      files.map(({ path, content }) => ({ path: path.slice(3), content })),
    );
    expect(session.state().problems?.file).toBe("a.md、b.md、c.md… (5)");
  });
});
