import { describe, expect, it } from "vitest";
import { repairExcerpt, repairPlaces, suspectPlaces } from "../../../src/ui/reader/repairPlaces.ts";
import { opinionPolicy } from "../../builders/index.ts";

const policy = opinionPolicy();

describe("the places of the repairs", () => {
  it("lie where the repaired words stand in the canonical text", () => {
    const places = repairPlaces(policy);
    expect(places.length).toBe(policy.document.repairs.length);
    for (const { repair, at } of places.filter(({ repair }) => repair.kind === "joined-break")) {
      const cut = repair.raw.indexOf("\n");
      expect(policy.text.slice(at - cut, at)).toBe(repair.raw.slice(0, cut));
      expect(policy.text.slice(at - cut).startsWith(repair.text)).toBe(true);
    }
  });

  it("are found without the scrape too", () => {
    const joined = (places: ReturnType<typeof repairPlaces>) =>
      places.filter(({ repair }) => repair.kind === "joined-break").map(({ at }) => at);
    expect(joined(repairPlaces({ ...policy, scrape: null }))).toEqual(joined(repairPlaces(policy)));
  });

  it("show what was taken out between the words around it", () => {
    const repair = policy.document.repairs.find(({ raw }) => raw.includes("征求街道党"))!;
    expect(repairExcerpt(repair)).toEqual({ before: "当征求街道党", taken: "⏎⏎", after: "（工）委意见" });
  });

  it("include the wording that looks like a scan error and was kept", () => {
    expect(suspectPlaces(policy).map(({ start, end }) => policy.text.slice(start, end))).toEqual([
      "扎实推动城市基层党建工作的，特别是",
    ]);
  });
});
