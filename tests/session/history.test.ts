// Undo and redo: what a person did can be taken back to the first view and done again to the last.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstView, makeSession } from "../../src/session/index.ts";
import { commands, RUNS, run, SEED, WORKSPACE } from "./commandsDrawn.ts";

const session = () => makeSession(WORKSPACE);

describe("undo and redo", () => {
  test("undo to the start gives the first view back, redo to the end the last one", () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 60 }), (steps) => {
        const opened = session();
        const { run: command, state } = opened;
        for (const step of steps) run(opened, step);
        const last = state().view;
        const count = state().past.length;
        for (let i = 0; i < count; i++) command("undo", {});
        // What is only replaced (camera, clause) before the first step belongs to the first view.
        const { camera: _, clause: __, ...rest } = firstView(WORKSPACE);
        expect(state().view).toMatchObject(rest);
        expect(state().past).toEqual([]);
        for (let i = 0; i < count; i++) command("redo", {});
        expect(state().view).toEqual(last);
        expect(state().future).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  test("a command that alters nothing is no step", () => {
    const { run: command, state } = session();
    command("select.clear", {});
    command("view.fit", {});
    command("filter.reset", {});
    command("view.main", { main: "network" });
    expect(state().past).toEqual([]);
  });

  test("a new step after undo ends what could be redone", () => {
    const { run: command, state } = session();
    command("view.lens", { lens: "actor" });
    command("undo", {});
    expect(state().future).toHaveLength(1);
    command("view.main", { main: "list" });
    expect(state().future).toEqual([]);
    command("redo", {});
    expect(state().view.main).toBe("list");
  });

  test("undo at the start and redo at the end do nothing", () => {
    const { run: command, state } = session();
    const before = state().view;
    command("undo", {});
    command("redo", {});
    expect(state().view).toBe(before);
  });

  test("a new workspace starts a new history", () => {
    const { run: command, state } = session();
    command("view.lens", { lens: "actor" });
    command("workspace.replace", { workspace: WORKSPACE });
    expect(state().past).toEqual([]);
    expect(state().view).toEqual(firstView(WORKSPACE));
  });
});
