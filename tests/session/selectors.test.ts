// Selectors: what is derived, and that it is derived once.
import { describe, expect, test } from "vitest";
import {
  makeSession,
  selectActorsByKey,
  selectCoverage,
  selectFacets,
  selectNormsByKey,
  selectPolicies,
  selectPolicy,
  selectRelated,
  selectVisible,
} from "../../src/session/index.ts";
import { checked, smallPolicy, smallWorkspace } from "../builders/index.ts";

const session = () => makeSession(smallWorkspace());

describe("selectors", () => {
  test("give the identical value until what they depend on changes", () => {
    const { run, state } = session();
    const all = [
      selectPolicies,
      selectVisible,
      selectFacets,
      selectNormsByKey,
      selectRelated,
      selectCoverage,
    ];
    const before = all.map((select) => select(state()));
    run("hover", { key: "small/street" });
    run("select.set", { keys: ["small/street"] });
    run("view.lens", { lens: "actor" });
    expect(all.map((select, index) => select(state()) === before[index])).toEqual(all.map(() => true));
    run("filter.set", { filter: { modality: ["prohibition"] } });
    expect(selectVisible(state())).not.toBe(before[1]);
    expect(selectNormsByKey(state())).toBe(before[3]);
  });

  test("find norms and actors by key, and only what passes the filter", () => {
    const { run, state } = session();
    expect(selectNormsByKey(state()).get("small/no-shifting")?.modality).toBe("prohibition");
    expect(selectActorsByKey(state()).get("small/street")?.name).toBe("街道");
    expect(selectVisible(state()).size).toBe(8);
    run("filter.set", { filter: { modality: ["prohibition"] } });
    expect([...selectVisible(state())]).toEqual(["small/no-shifting"]);
    expect(selectFacets(state())).toMatchObject({ shown: 1, total: 8 });
  });

  test("know related norms from both sides", () => {
    const related = selectRelated(session().state());
    expect(related.get("small/approval")).toContainEqual({
      norm: "small/no-shifting",
      type: "exception",
      way: "out",
    });
    expect(related.get("small/no-shifting")).toEqual([
      { norm: "small/approval", type: "exception", way: "in" },
    ]);
    expect(related.get("small/educate-members")).toBeUndefined();
  });

  test("count every clause once in the ledger", () => {
    const { clauses, byState } = selectCoverage(session().state());
    expect(clauses).toBe(Object.values(byState).reduce((sum, count) => sum + count, 0));
    expect(byState).toMatchObject({ purpose: 1, doubtful: 1, exhortation: 1 });
  });

  test("read the first policy shown, or the workspace's first where the view names none", () => {
    const { run, state } = makeSession(checked([smallPolicy(), smallPolicy("other")]));
    expect(selectPolicy(state()).id).toBe("small");
    run("view.load", { view: { ...state().view, policies: ["other", "gone"] } });
    expect(selectPolicies(state()).map((policy) => policy.id)).toEqual(["other"]);
    run("view.load", { view: { ...state().view, policies: ["gone"] } });
    expect(selectPolicy(state()).id).toBe("small");
  });
});
