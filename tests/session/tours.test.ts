// Tours in the session: a step sets the view, looking around keeps the place, changes can be taken back.
import { describe, expect, test } from "vitest";
import { checkTour, tourForm } from "../../src/model/index.ts";
import { makeSession, readLink, selectStanding, strayed, writeLink } from "../../src/session/index.ts";
import { WORKSPACE } from "./commandsDrawn.ts";

const TOUR = "small/round";
const session = () => {
  const made = makeSession(WORKSPACE);
  return { ...made, at: () => selectStanding(made.state()) };
};

describe("a tour", () => {
  test("chooses what its step names, filters nothing, and is in the link", () => {
    const { run, state } = session();
    run("filter.toggle", { field: "modality", value: "power" });
    run("tour.go", { tour: TOUR, step: "step-1", as: "present" });
    expect(state().view).toMatchObject({
      main: "training",
      selection: ["small/no-shifting"],
      filter: { modality: [] },
      clause: "1.1.1.1",
    });
    const link = writeLink(state().view, WORKSPACE);
    expect(link).toBe("main=training&tour=round&step=step-1&as=present");
    expect(readLink(link, WORKSPACE).view).toEqual(state().view);
  });

  test("is a step back for each step on", () => {
    const { run, at } = session();
    run("tour.go", { tour: TOUR });
    run("tour.go", { tour: TOUR, step: "step-2" });
    expect(at()?.at).toBe(1);
    run("undo", {});
    expect(at()?.at).toBe(0);
  });

  test("keeps its place while somebody looks around, and comes back to the same step", () => {
    const { run, state, at } = session();
    run("tour.go", { tour: TOUR, step: "step-1" });
    expect(strayed(state().view, at()!)).toBe(false);
    run("select.set", { keys: ["small/street"] });
    run("view.main", { main: "matrix" });
    expect(at()?.step.id).toBe("step-1");
    expect(strayed(state().view, at()!)).toBe(true);
    run("tour.go", { tour: TOUR, step: "step-1" });
    expect(strayed(state().view, at()!)).toBe(false);
  });

  test("that runs by itself leaves no steps behind", () => {
    const { run, state } = session();
    run("tour.go", { tour: TOUR, as: "kiosk" });
    const { length } = state().past;
    run("tour.tick", { tour: TOUR, step: "step-2" });
    expect(state().past).toHaveLength(length);
    expect(state().view.tour).toEqual({ tour: TOUR, step: "step-2", as: "kiosk" });
  });

  test("can be changed, and the change taken back and done again", () => {
    const { run, state, at } = session();
    run("tour.go", { tour: TOUR, step: "step-2", as: "edit" });
    const { policy, tour } = at()!;
    const form = tourForm(tour);
    const checked = checkTour(policy, { ...form, steps: form.steps.slice(0, 1) });
    if (!checked.ok) throw new Error("the shorter tour is not sound");
    run("tour.put", { tour: checked.tour });
    expect(at()).toMatchObject({ at: 0, as: "edit", tour: { steps: { length: 1 } } });
    run("undo", {});
    expect(at()?.tour.steps).toHaveLength(2);
    expect(at()?.step.id).toBe("step-2");
    expect(state().workspace).toBe(WORKSPACE);
    run("redo", {});
    expect(at()?.tour.steps).toHaveLength(1);
  });

  test("that is taken out is gone from the view too", () => {
    const { run, state, at } = session();
    run("tour.go", { tour: TOUR });
    run("tour.remove", { key: TOUR });
    expect(at()).toBe(null);
    expect(state().workspace.policies[0]!.tours).toEqual([]);
    run("undo", {});
    expect(at()?.key).toBe(TOUR);
  });
});

test("a change that the checks do not let through comes back with its field", () => {
  const policy = WORKSPACE.policies[0]!;
  const form = tourForm(policy.tours[0]!);
  const steps = form.steps.map((step) => ({ ...step, quote: "文件里没有的话" }));
  const checked = checkTour(policy, { ...form, steps });
  expect(checked).toMatchObject({
    ok: false,
    issues: [
      { code: "quote-not-found", path: ["steps", 0, "quote"] },
      { code: "quote-not-found", path: ["steps", 1, "quote"] },
    ],
  });
});
