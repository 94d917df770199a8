// The address and the browser's back and forward, kept in step with the view.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connectAddress, makeSession, type Session, writeLink } from "../../src/session/index.ts";
import { commands, RUNS, run, SEED, type Step, WORKSPACE } from "./commandsDrawn.ts";
import { fakeAddress, fakeClock } from "./fakePorts.ts";

function connected(link = "") {
  const session = makeSession(WORKSPACE);
  const browser = fakeAddress(link);
  const time = fakeClock();
  const stop = connectAddress(session, browser.port, time.clock);
  return { session, browser, time, stop };
}
const linkOf = (session: Session) => writeLink(session.state().view, WORKSPACE, session.state().overrides);

describe("the address", () => {
  test("opens the view that it names, with nothing to undo", () => {
    const { session } = connected("lens=actor&select=street&lang=en");
    expect(session.state().view).toMatchObject({ lens: "actor", selection: ["small/street"] });
    expect(session.state().preferences.language).toBe("en");
    expect(session.state().past).toEqual([]);
  });

  test("gets a step for what can be undone, and is only rewritten for the rest", () => {
    const { session, browser } = connected();
    session.run("view.lens", { lens: "actor" });
    session.run("view.camera", { camera: { x: 1, y: 2, scale: 3 } });
    session.run("hover", { key: "small/street" });
    expect(browser.entries.map((entry) => entry.link)).toEqual(["", "lens=actor&camera=1,2,3"]);
  });

  test("goes back with Ctrl+Z, so that the browser's forward is our redo", () => {
    const { session, browser } = connected();
    session.run("view.lens", { lens: "actor" });
    session.run("view.main", { main: "list" });
    session.run("undo", {});
    browser.arrive();
    expect(browser.at()).toBe(1);
    browser.travel(1);
    expect(session.state().view.main).toBe("list");
    expect(session.state().future).toEqual([]);
    browser.travel(-2);
    expect(session.state().view).toMatchObject({ main: "network", lens: "norm" });
    session.run("redo", {});
    browser.arrive();
    expect(browser.at()).toBe(1);
    expect(session.state().view.lens).toBe("actor");
  });

  test("waits for the browser to get back before it writes the next step", () => {
    const { session, browser } = connected();
    session.run("view.lens", { lens: "actor" });
    session.run("undo", {});
    session.run("view.main", { main: "list" });
    expect(browser.entries).toHaveLength(2);
    browser.arrive();
    expect(browser.entries.map((entry) => entry.link)).toEqual(["", "main=list"]);
  });

  test("stops waiting when the browser has nothing to go back to", () => {
    const { session, browser, time } = connected();
    session.run("view.lens", { lens: "actor" });
    // A browser forgets its oldest entries.
    browser.entries.shift();
    browser.entries.unshift({ link: "", step: 99 });
    session.run("undo", {});
    session.run("view.main", { main: "list" });
    time.pass(1000);
    expect(browser.port.read().link).toBe("main=list");
  });

  test("edited by hand is a step like any other", () => {
    const { session, browser } = connected();
    browser.edit("select=street");
    expect(session.state().view.selection).toEqual(["small/street"]);
    expect(session.state().past).toHaveLength(1);
    browser.travel(-1);
    expect(session.state().view.selection).toEqual([]);
  });

  test("edited by hand may ask for language and theme; a link in the page that names none leaves them", () => {
    const { session, browser } = connected("theme=dark");
    browser.edit("main=list&lang=en");
    expect(session.state().preferences).toMatchObject({ language: "en", theme: "dark" });
    expect(browser.port.read().link).toBe("main=list&lang=en&theme=dark");
    browser.edit("main=ask&q=x");
    expect(session.state().preferences.language).toBe("en");
  });

  test("is followed by the link where the session remembers no such step", () => {
    const { session, browser } = connected();
    session.run("view.lens", { lens: "actor" });
    session.run("workspace.replace", { workspace: WORKSPACE });
    session.run("view.main", { main: "list" });
    browser.travel(-1);
    expect(session.state().view.main).toBe("network");
    browser.travel(-1);
    expect(session.state().view).toMatchObject({ main: "network", lens: "norm" });
  });

  test("keeps what a link overrode until the person says otherwise", () => {
    const { session, browser } = connected("lang=en");
    session.run("view.main", { main: "list" });
    expect(browser.port.read().link).toBe("main=list&lang=en");
    session.run("preferences.set", { language: "zh" });
    expect(browser.port.read().link).toBe("main=list");
  });

  test("is let go of when asked", () => {
    const { session, browser, stop } = connected();
    stop();
    session.run("view.main", { main: "list" });
    expect(browser.port.read().link).toBe("");
  });

  test("always names the view that is shown, through any mix of commands, undo, redo, back and forward", () => {
    const undo: Step = { name: "undo", args: {} };
    const redo: Step = { name: "redo", args: {} };
    const moves = fc.oneof(
      { weight: 4, arbitrary: commands.map((step) => ({ step })) },
      { weight: 2, arbitrary: fc.constantFrom({ step: undo }, { step: redo }) },
      { weight: 2, arbitrary: fc.integer({ min: -3, max: 3 }).map((travel) => ({ travel })) },
      { weight: 1, arbitrary: fc.constant({ arrive: true }) },
    );
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 50 }), (drawn) => {
        const { session, browser } = connected();
        for (const move of drawn) {
          if ("step" in move) run(session, move.step);
          else if ("travel" in move) {
            // A person cannot press back faster than the browser goes.
            browser.arrive();
            browser.travel(move.travel);
          } else browser.arrive();
        }
        browser.arrive();
        expect(browser.port.read().link).toBe(linkOf(session));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
