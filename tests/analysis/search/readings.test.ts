import { expect, test } from "vitest";
import { areReadingsWhole, loadReadings } from "../../../src/analysis/index.ts";

test("characters are read as in the words they stand in", async () => {
  const readings = await loadReadings("重心下移，行政单位\n绿色");
  expect(readings.重).toContain("zhong");
  expect(readings.行).toContain("xing");
  expect(readings.绿).toEqual(["lv"]);
  expect(Object.keys(readings)).not.toContain("，");
});

test("readings are whole when no Han character lacks one", async () => {
  const readings = await loadReadings("街道");
  expect(areReadingsWhole(readings, "街道 (ABC)")).toBe(true);
  expect(areReadingsWhole(readings, "街道办")).toBe(false);
});
