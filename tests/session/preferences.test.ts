// Preferences: remembered, read with suspicion, not spoiled by a link.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIRST_PREFERENCES, keepPreferences, makeSession, readPreferences } from "../../src/session/index.ts";
import { RUNS, SEED, WORKSPACE } from "./commandsDrawn.ts";
import { fakeStorage } from "./fakePorts.ts";

const KEY = "quanze.preferences";

describe("preferences", () => {
  test("are as on a first visit where nothing is kept or nothing may be read", () => {
    expect(readPreferences(fakeStorage().port)).toEqual(FIRST_PREFERENCES);
    expect(readPreferences(fakeStorage({ [KEY]: '{"language":"en"}' }, true).port)).toEqual(
      FIRST_PREFERENCES,
    );
  });

  test("come back as they were set", () => {
    const { port } = fakeStorage();
    const session = makeSession(WORKSPACE, readPreferences(port));
    keepPreferences(session, port);
    session.run("preferences.set", { theme: "dark", lectern: true });
    session.run("panel.set", { panel: "reader", share: 0.4 });
    session.run("panel.set", { panel: "filters" });
    session.run("dialog.close", {});
    expect(readPreferences(port)).toEqual(session.state().preferences);
    expect(readPreferences(port)).toMatchObject({
      theme: "dark",
      guideSeen: true,
      panels: { reader: { open: true, share: 0.4 }, filters: { open: true } },
    });
  });

  test("that a link overrides are not remembered", () => {
    const { port } = fakeStorage();
    const session = makeSession(WORKSPACE, readPreferences(port));
    keepPreferences(session, port);
    session.run("view.load", {
      view: session.state().view,
      overrides: { language: "en", theme: "contrast" },
    });
    session.run("preferences.set", { lectern: true });
    session.run("view.override", { overrides: { theme: "dark" } });
    expect(readPreferences(port)).toMatchObject({ language: "zh", theme: "auto", lectern: true });
    expect(session.state().preferences).toMatchObject({ language: "en", theme: "dark", lectern: true });
  });

  test("survive whatever somebody else has written in their place", () => {
    const panels = fc.record({ reader: fc.jsonValue(), inspector: fc.jsonValue() });
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ language: fc.jsonValue(), theme: fc.jsonValue(), panels })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const read = readPreferences(fakeStorage({ [KEY]: text }).port);
        expect(Object.keys(read)).toEqual(Object.keys(FIRST_PREFERENCES));
        for (const { open, share } of Object.values(read.panels)) {
          expect(typeof open).toBe("boolean");
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThan(1);
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
