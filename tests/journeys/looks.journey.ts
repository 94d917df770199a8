// What the system or the paper asks of the looks: colours set by the system, print, the full screen.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBrowsers, follow, openProduct, type Product } from "./product.ts";

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: "main=audit" });
  page = product.page;
  await page.locator(".audit-rule").first().waitFor();
});
afterAll(() => product.close());
afterAll(closeBrowsers);

test("where the system sets the colours, every button is outlined and what is chosen stands out", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  const look = () =>
    page.locator(".shell-head :is(.button, .segments > button):visible").evaluateAll((all) =>
      all.map((button) => {
        const { borderTopWidth, borderTopStyle, backgroundColor } = getComputedStyle(button);
        const outlined = borderTopStyle !== "none" && Number.parseFloat(borderTopWidth) > 0;
        return { outlined, pressed: button.getAttribute("aria-pressed") === "true", backgroundColor };
      }),
    );
  // Menus take the place of their signs a little later; what has just left the page has no look.
  let buttons = await look();
  await expect
    .poll(async () => {
      buttons = await look();
      return buttons.filter(({ backgroundColor }) => backgroundColor === "");
    })
    .toEqual([]);
  expect(buttons.length).toBeGreaterThan(8);
  expect(buttons.filter(({ outlined }) => !outlined)).toEqual([]);
  const chosen = new Set(buttons.filter(({ pressed }) => pressed).map((button) => button.backgroundColor));
  const rest = new Set(buttons.filter(({ pressed }) => !pressed).map((button) => button.backgroundColor));
  expect([...chosen].filter((colour) => rest.has(colour))).toEqual([]);
  expect(chosen.size).toBe(1);
  await page.emulateMedia({ forcedColors: null });
});

test("on paper stand title, 节选 and source with the whole view, and no controls", async () => {
  await page.emulateMedia({ media: "print" });
  for (const gone of [".shell-search", ".main-tabs", ".reader", ".inspector"])
    expect(await page.locator(gone).isVisible(), gone).toBe(false);
  expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  expect(await page.locator(".head-document").innerText()).toContain("节选");
  expect(await page.locator(".shell-foot").innerText()).toContain("来源：");
  const pages =
    (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  await page.emulateMedia({ media: null });
});

test("F takes the whole screen and gives it back", async () => {
  await follow(page, "main=list");
  await page.locator(".list-row").first().waitFor();
  const full = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press("f");
  await expect.poll(full).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(full).toBe(false);
});
