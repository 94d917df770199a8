// Links: a view goes into the address and comes back the same; garbage does no harm.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstView, makeSession, readLink, writeLink } from "../../src/session/index.ts";
import { checked, smallPolicy } from "../builders/index.ts";
import { commands, RUNS, run, SEED, WORKSPACE } from "./commandsDrawn.ts";

const read = (link: string) => readLink(link, WORKSPACE);
const property = { seed: SEED, numRuns: RUNS };

describe("a link", () => {
  test("is empty for the first view, and the empty link opens it", () => {
    expect(writeLink(firstView(WORKSPACE), WORKSPACE)).toBe("");
    expect(read("").view).toEqual(firstView(WORKSPACE));
  });

  test("brings back the view that it was made of, whatever was done before", () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), (steps) => {
        const session = makeSession(WORKSPACE);
        for (const step of steps) run(session, step);
        const { view } = session.state();
        expect(read(writeLink(view, WORKSPACE)).view).toEqual(view);
      }),
      property,
    );
  });

  test("takes any string at all, and what it makes of it is stable", () => {
    const words = fc.constantFrom(
      "select",
      "lens",
      "camera",
      "pin-norm",
      "text",
      "=",
      "&",
      "%",
      ",",
      "@",
      "street",
      "%E0%A4",
    );
    const garbage = fc.oneof(
      // Any code units at all, lone surrogates too.
      fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
      fc
        .array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 20 })
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(garbage, (link) => {
        const { view, overrides } = read(link);
        const again = writeLink(view, WORKSPACE, overrides);
        expect(writeLink(read(again).view, WORKSPACE, read(again).overrides)).toBe(again);
      }),
      property,
    );
  });

  test("can be read by a person", () => {
    const session = makeSession(WORKSPACE);
    session.run("view.lens", { lens: "actor" });
    session.run("select.set", { keys: ["small/street-committee", "small/no-shifting"] });
    session.run("filter.set", {
      filter: { modality: ["prohibition", "power"], section: ["1.2"], text: "转嫁" },
    });
    session.run("view.camera", { camera: { x: 400.04, y: 300, scale: 1.5 } });
    const link = writeLink(session.state().view, WORKSPACE, { language: "en", scene: "svg" });
    expect(decodeURIComponent(link)).toBe(
      "lens=actor&select=street-committee,no-shifting&modality=prohibition,power&section=1.2&text=转嫁&camera=400,300,1.5&lang=en&scene=svg",
    );
  });

  test("drops what this workspace does not know and keeps the rest", () => {
    const { view } = read(
      "select=street,nobody,small/community,other/street&modality=duty,power&topic=burden,x&section=9&clause=7.7&lens=upside&degree=9&main=sofa",
    );
    expect(view.selection).toEqual(["small/street", "small/community"]);
    expect(view.filter).toMatchObject({ modality: ["power"], topic: ["burden"], section: [] });
    expect(view).toMatchObject({ clause: null, lens: "norm", degree: 1, main: "network" });
  });

  test("says how the list is sorted, and back from the end with a minus", () => {
    expect(read("sort=kind").view.order).toEqual({ column: "kind", descending: false });
    expect(read("sort=-place").view.order).toEqual({ column: "place", descending: true });
    expect(read("sort=sideways").view.order).toEqual(read("").view.order);
  });

  test("refuses cameras and pins that are nowhere", () => {
    expect(read("camera=1,2,0").view.camera).toBeNull();
    expect(read("camera=NaN,2,1").view.camera).toBeNull();
    expect(read("camera=1,1e99,1").view.camera).toBeNull();
    expect(read("pin-norm=street@2:0.5,community@0.5:x,residents@0.25:0.5").view.pins.norm).toEqual({
      "small/residents": { x: 0.25, y: 0.5 },
    });
  });

  test("carries language, theme, scene, lectern and embed as overrides", () => {
    expect(read("lang=en&theme=dark&scene=svg&lectern=on&embed=1").overrides).toEqual({
      language: "en",
      theme: "dark",
      scene: "svg",
      lectern: true,
      embed: true,
    });
    expect(read("lang=fr&theme=pink&scene=paper&lectern=maybe&embed=off").overrides).toEqual({});
  });

  test("names the policy of a key that is not of the first policy shown", () => {
    const two = checked([smallPolicy(), smallPolicy("other")]);
    const view = {
      ...firstView(two),
      policies: ["other", "small"],
      selection: ["small/street", "other/street"],
    };
    expect(writeLink(view, two)).toBe("policy=other,small&select=small/street,street");
    expect(readLink(writeLink(view, two), two).view).toEqual(view);
  });
});
