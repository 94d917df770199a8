// Accessibility by machine: axe (WCAG 2.0 to 2.2, A and AA, and its best practices) over every view, theme,
// language and width. What a machine cannot judge is walked by keyboard in each feature's own journey.
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { MAINS } from "../../src/session/index.ts";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

afterAll(closeBrowsers);

/** The faults of a page, one line each: rule, and where. */
async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        (node) => `${id}: ${node.target.join(" ")} ${node.failureSummary?.split("\n")[1]?.trim() ?? ""}`,
      ),
    );
  });
}

/** Goes to a link within the open page and waits until its view stands. */
async function go({ page }: Product, hash: string): Promise<void> {
  await page.evaluate((link) => {
    location.hash = link;
  }, hash);
  await page.waitForFunction(() => document.querySelector(".loading") === null);
}

for (const theme of ["light", "dark", "contrast"] as const)
  for (const lang of ["zh", "en"] as const)
    test(`axe finds nothing in any view: ${theme}, ${lang}`, async () => {
      const product = await openProduct({ theme, lang, bypassContentPolicy: true });
      const { page } = product;
      const faults: string[] = [];
      for (const main of MAINS)
        for (const select of ["", "street-party-committee", "no-direct-assessment"]) {
          await go(product, `main=${main}&lang=${lang}&theme=${theme}${select && `&select=${select}`}`);
          for (const fault of await faultsOf(page)) faults.push(`${main} ${select}: ${fault}`);
        }
      expect([...new Set(faults)]).toEqual([]);
      await product.close();
    });

test("axe finds nothing in the dialogs, the filters and the palette", async () => {
  const product = await openProduct({ guide: true, bypassContentPolicy: true });
  const { page } = product;
  await page.getByRole("dialog").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  for (const key of ["?", "Control+k", "s"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
    expect(await faultsOf(page), key).toEqual([]);
    await page.keyboard.press("Escape");
  }
  await product.close();
});

test("axe finds nothing on a phone, in any of its tabs", async () => {
  const product = await openProduct({
    size: { width: 390, height: 844 },
    touch: true,
    bypassContentPolicy: true,
  });
  const tabs = product.page.getByRole("navigation").last().getByRole("button");
  expect(await faultsOf(product.page)).toEqual([]);
  for (let tab = 0; tab < (await tabs.count()); tab += 1) {
    await tabs.nth(tab).click();
    await product.page.waitForTimeout(500);
    expect(await faultsOf(product.page), `tab ${tab}`).toEqual([]);
  }
  await product.close();
});
