// Accessibility by machine: axe over every view. What a machine cannot judge is walked by keyboard in each
// feature's own journey.
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { MAINS } from "../../src/session/index.ts";
import { closeBrowsers, openProduct } from "./product.ts";

afterAll(closeBrowsers);

const AXE = readFileSync(path.resolve("node_modules/axe-core/axe.min.js"), "utf8");
/** Known and open: cells and steps say more than they show, and in another order than axe wants (WCAG 2.5.3). */
const OPEN = new Set(["matrix: label-content-name-mismatch", "procedures: label-content-name-mismatch"]);

test("axe finds nothing in any view that is not known and open", async () => {
  const { page, close } = await openProduct({ bypassContentPolicy: true });
  await page.locator('.network-host:not([data-scene="none"])').waitFor();
  await page.evaluate(AXE);
  const faults: string[] = [];
  for (const main of MAINS) {
    await page.evaluate((name) => {
      location.hash = `main=${name}`;
    }, main);
    await page.waitForTimeout(1300);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(document, { resultTypes: ["violations"] });
      return violations.map(({ id }) => id);
    });
    faults.push(...found.map((id) => `${main}: ${id}`));
  }
  expect(faults.filter((fault) => !OPEN.has(fault))).toEqual([]);
  await close();
});
