import { describe, expect, it } from "vitest";
import { lanes } from "../../../src/ui/reader/lanes.ts";
import { marks } from "../../../src/ui/reader/marks.ts";
import { smallWorkspace } from "../../builders/index.ts";

const policy = smallWorkspace().policies[0]!;
const all = new Set(policy.norms.map(({ key }) => key));
const marked = (given: Partial<Parameters<typeof marks>[1]>, wanted: string) =>
  [...marks(policy, { selection: [], hovered: null, visible: all, ...given })]
    .filter(([, mark]) => mark === wanted)
    .map(([key]) => key.replace("small/", ""));

describe("marks of the norms in the text", () => {
  it("light the selected norm, and the norms of a selected actor", () => {
    expect(marked({ selection: ["small/approval"] }, "chosen")).toEqual(["approval"]);
    expect(marked({ selection: ["small/street-committee"] }, "party")).toEqual([
      "consult-committee",
      "manage-affairs",
    ]);
  });

  it("light for several actors only the norms that join them", () => {
    expect(marked({ selection: ["small/superior-departments", "small/community"] }, "party")).toEqual([
      "no-shifting",
      "provide-means",
    ]);
  });

  it("follow the pointer in any panel, and dim what the filter hides, but never the selection", () => {
    expect(marked({ hovered: "small/residents" }, "hovered")).toEqual(["reduce-burden"]);
    const hidden = marked({ visible: new Set(), selection: ["small/approval"] }, "hidden");
    expect(hidden.length).toBe(policy.norms.length - 1);
    expect(hidden).not.toContain("approval");
  });
});

describe("lanes", () => {
  it("keep norms that share words apart, the shorter next to the words", () => {
    const lane = lanes(policy.norms);
    expect(lane.get("small/approval")).toBe(0);
    expect(lane.get("small/provide-means")).toBe(1);
    for (const a of policy.norms)
      for (const b of policy.norms)
        if (a !== b && a.start < b.end && b.start < a.end) expect(lane.get(a.key)).not.toBe(lane.get(b.key));
  });
});
