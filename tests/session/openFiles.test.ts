// Opening files: the old workspace stays until the new one is whole.
import { describe, expect, test } from "vitest";
import { makeSession, openFiles } from "../../src/session/index.ts";
import { filesOf, smallWorkspace } from "../builders/index.ts";
import { workInNode } from "./fakePorts.ts";

const ports = { work: workInNode() };

const bytes = (text: string) => new TextEncoder().encode(text);

describe("opening files", () => {
  test("keeps the old workspace and tells what is wrong where a file is not whole", async () => {
    const session = makeSession(smallWorkspace());
    const before = session.state();
    const opened = await openFiles(session, ports, [
      { path: "a.json", content: bytes('{"policies": [\n  oops') },
    ]);
    expect(opened).toBe(false);
    expect(session.state().workspace).toBe(before.workspace);
    expect(session.state().view).toBe(before.view);
    expect(session.state().problems).toMatchObject({
      file: "a.json",
      issues: [{ code: "syntax", file: "a.json", line: 2 }],
    });
  });

  test("puts a whole workspace in place of the old one and clears the problems of before", async () => {
    const session = makeSession(smallWorkspace());
    await openFiles(session, ports, [{ path: "a.json", content: bytes("no") }]);
    const folder = new URL("../fixtures/files/small", import.meta.url).pathname;
    expect(await openFiles(session, ports, filesOf(folder, "small"))).toBe(true);
    expect(session.state().problems).toBeNull();
    expect(session.state().workspace.policies).toHaveLength(1);
    expect(session.state().view.policies).toEqual([session.state().workspace.policies[0]!.id]);
  });

  test("does nothing where nothing was chosen", async () => {
    const session = makeSession(smallWorkspace());
    const before = session.state();
    expect(await openFiles(session, ports, [])).toBe(false);
    expect(session.state()).toBe(before);
  });
});
