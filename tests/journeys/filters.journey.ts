// Filtering: every choice counts, combines, stands in the link, and is taken back in one move.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: "main=list" });
  page = product.page;
  await openFilters(page);
});
beforeEach(async () => {
  await page.evaluate(() => {
    location.hash = "main=list";
  });
  await page.waitForFunction(() => document.querySelector(".filters-chip") === null);
});
afterAll(() => product.close());
afterAll(closeBrowsers);

async function openFilters(on: Page): Promise<void> {
  const button = on.locator(".shell-head button", { hasText: "筛选" });
  await button.waitFor();
  if ((await button.getAttribute("aria-pressed")) === "false") await button.click();
  await on.waitForSelector(".filters-value");
  await on.waitForSelector(".list-row");
}
const value = (name: string) => page.locator(".filters-value", { hasText: name }).first();
const count = () => page.locator(".filters .filters-count").innerText();
const rows = async () => Number(await page.locator(".list-grid").getAttribute("aria-rowcount")) - 1;

test("a choice narrows list and count, and leaves the field's other values countable", async () => {
  const total = await rows();
  expect(await count()).toBe(`共 ${total} 条，全部显示`);
  await value("禁止").click();
  expect(await value("禁止").getAttribute("aria-pressed")).toBe("true");
  const shown = await rows();
  expect(shown).toBeLessThan(total);
  expect(await count()).toBe(`显示 ${shown} / 共 ${total}`);
  expect(await value("义务").locator(".count").innerText()).toMatch(/^\d+$/);
  await value("义务").click();
  expect(await rows()).toBeGreaterThan(shown);
});

test("fields must agree; chips take single choices back, one move takes all", async () => {
  const total = await rows();
  await value("义务").click();
  await page.locator("[data-field=role] .filters-value", { hasText: "征求意见" }).click();
  const both = await rows();
  expect(both).toBeGreaterThan(0);
  await page.locator(".filters-chip", { hasText: "义务" }).click();
  expect(await rows()).toBeGreaterThanOrEqual(both);
  expect(await page.locator(".filters-chip").count()).toBe(1);
  await page.locator(".filters-chips .link").click();
  expect(await rows()).toBe(total);
  expect(await page.locator(".filters-chip").count()).toBe(0);
});

test("the filter is in the link: reloaded it is the same, back undoes it", async () => {
  const total = await rows();
  await value("禁止").click();
  await page.waitForFunction(() => location.hash.includes("modality=prohibition"));
  const shown = await rows();
  await page.reload();
  await openFilters(page);
  expect(await rows()).toBe(shown);
  expect(await value("禁止").getAttribute("aria-pressed")).toBe("true");
  await value("禁止").click();
  expect(await rows()).toBe(total);
  await page.goBack();
  await page.waitForFunction(() => location.hash.includes("modality=prohibition"));
  expect(await rows()).toBe(shown);
});

test("free text looks through words, summaries, names and aliases, and takes effect when typing rests", async () => {
  await page.locator(".filters-text input").fill("街道党工委 意见");
  await page.waitForFunction(() => document.querySelector(".filters-chip") !== null);
  const shown = await rows();
  expect(shown).toBeGreaterThan(0);
  for (const text of await page.locator(".list-row").allInnerTexts())
    expect(text).toContain("街道党（工）委");
  await page.locator(".filters-text input").fill("没有这样的话");
  await page.keyboard.press("Enter");
  await page.locator(".list .empty").waitFor();
  await page.locator(".list .empty .button").click();
  await page.waitForSelector(".list-row");
  expect(await page.locator(".filters-text input").inputValue()).toBe("");
});

test("by keyboard alone", async () => {
  await page.locator(".filters-text input").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  expect(await page.locator(".filters-value").first().getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("Space");
  expect(await page.locator(".filters-chip").count()).toBe(0);
});

test("every value says its name and both counts", async () => {
  await value("禁止").click();
  const spoken = await page.locator(".filters-value .hidden-text").allTextContents();
  expect(spoken.length).toBeGreaterThan(30);
  for (const words of spoken) expect(words).toMatch(/^，按现有其他条件 \d+ 条，共 \d+ 条$/);
  await page.getByRole("button", { name: /^禁止.*共 3 条$/, pressed: true }).waitFor();
});

test("on a phone the list brings the filter along", async () => {
  const phone = await openProduct({ size: { width: 390, height: 844 }, hash: "main=list" });
  await phone.page.locator(".phone-tabs button", { hasText: "清单" }).click();
  await phone.page.locator(".list .panel-head .button").click();
  await phone.page.locator(".filters-value", { hasText: "禁止" }).click();
  await phone.page.locator(".list .panel-head .button").click();
  const tags = await phone.page.locator(".list-row .list-kind").allInnerTexts();
  expect(new Set(tags)).toEqual(new Set(["禁止"]));
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await phone.close();
});
