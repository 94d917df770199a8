// The reader in the real page: the exact text, its marks, the way from words to network and back.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

const SOURCE = readFileSync("graph-data/urban-party-building-2019/source.txt", "utf8");

/** One visit for all but the English; each story goes on from a link of its own. */
let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ size: { width: 1600, height: 900 } });
  page = product.page;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.waitForSelector(".reader-text", { timeout: 90_000 });
  // The network is placed meanwhile; a click would wait for it.
  await page.getByText("正在绘制").waitFor({ state: "hidden", timeout: 60_000 });
});
afterAll(async () => {
  await product.close();
  await closeBrowsers();
});

const go = (hash: string) =>
  page.evaluate((link) => {
    location.hash = link;
  }, hash);

/** The text as the page holds it, without what is marked as no part of it. */
const textNow = () =>
  page.evaluate(() => {
    const copy = document.querySelector(".reader-text")?.cloneNode(true) as HTMLElement;
    for (const aside of copy.querySelectorAll("[data-aside]")) aside.remove();
    return copy.textContent;
  });

/** Whether an element's top is inside the reader's pane. */
const inView = (selector: string) =>
  page.evaluate((wanted) => {
    const pane = document.querySelector(".reader-pane")?.getBoundingClientRect();
    const top = document.querySelector(wanted)?.getBoundingClientRect().top;
    return pane !== undefined && top !== undefined && top >= pane.top && top < pane.bottom;
  }, selector);

const markOf = (id: string) => `.reader-text .reader-mark[data-norm$="/${id}"]`;
const tagOf = (id: string) => `.reader-text button[data-norm$="/${id}"]`;

describe("the reader", () => {
  it("holds the canonical text to the letter, with and without the scan repairs", async () => {
    await go("");
    expect(await textNow()).toBe(SOURCE);
    await page.getByRole("button", { name: "扫描修复" }).click();
    expect(await page.locator(".reader-repair").count()).toBeGreaterThan(5);
    expect(await page.locator(".reader-leaf[data-suspect]").count()).toBeGreaterThan(0);
    expect(await textNow()).toBe(SOURCE);
    await page.getByRole("button", { name: "扫描修复" }).click();
  });

  it("shows 节选, coverage and source at all times, and says where content is missing", async () => {
    await go("");
    for (const words of ["本来源为节选", "个分句"])
      expect(await page.locator(".reader").getByText(words).first().isVisible()).toBe(true);
    expect(await page.locator(".shell-foot").getByText("来源：").isVisible()).toBe(true);
    await page.locator(".reader-where").click();
    await page.locator(".reader-outline").getByText("增强城市基层党建整体效应").click();
    await expect.poll(() => inView(".reader-absent")).toBe(true);
    expect(await page.locator(".reader-absent").textContent()).toContain("以下内容本来源缺失（节选）");
    expect(await page.locator(".reader-outline [aria-current]").textContent()).toContain("增强城市基层党建");
    await page.locator(".reader-where").click();
  });

  it("selects a norm by a click on its words, and everybody knows", async () => {
    await go("clause=2.1.8.1");
    await page.locator(markOf("no-counterpart-bodies")).last().click();
    await expect.poll(() => page.url()).toContain("select=no-counterpart-bodies");
    expect(await page.locator(".inspector").textContent()).toContain("除机构编制专项法律法规明确规定外");
    expect(await page.locator(tagOf("no-counterpart-bodies")).getAttribute("aria-pressed")).toBe("true");
  });

  it("brings the words into view when the selection changes elsewhere", async () => {
    await go("");
    await page.locator(".reader-pane").evaluate((pane) => pane.scrollTo(0, 0));
    expect(await inView(tagOf("test-in-major-tasks"))).toBe(false);
    await go("select=test-in-major-tasks");
    await expect.poll(() => inView(tagOf("test-in-major-tasks"))).toBe(true);
    await go("clause=1.1.2.1");
    await expect.poll(() => inView('[data-clause="1.1.2.1"]')).toBe(true);
  });

  it("asks which norm is meant where several rest on the same words", async () => {
    await go("select=no-shifting-own-work");
    await page
      .locator(`${markOf("vet-community-assistance")} .reader-leaf`)
      .last()
      .click();
    const menu = page.getByRole("menu", { name: /此处涉及 2 条条目/ });
    await menu.getByRole("menuitem", { name: /须提供必要的经费和工作条件/ }).click();
    await expect.poll(() => page.url()).toContain("select=provide-funds-for-assistance");
  });

  it("is walked by keys: to marks and terms with arrows, from norm to norm, and C copies the citation", async () => {
    await go("");
    await page.locator(tagOf("implement-in-local-conditions")).focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".term:focus").innerText()).toBe("城市基层党建工作");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("select=solve-uneven-development");
    await page.keyboard.press("n");
    await expect.poll(() => page.url()).toContain("select=recognise-importance-and-urgency");
    await page.keyboard.press("p");
    await expect.poll(() => page.url()).toContain("select=solve-uneven-development");
    await page.keyboard.press("c");
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^《关于加强和改进城市基层党的建设工作的意见》（节选，.*一第2段第2句第4分句：“有的体制机制/);
  });

  it("dims what the filter hides and leaves the text whole", async () => {
    await go("modality=prohibition");
    // What the pointer rests on is lit whatever the filter says.
    await page.mouse.move(800, 4);
    const tags = page.locator(".reader-tag");
    const hidden = page.locator('.reader-tag[data-mark="hidden"]');
    await expect.poll(async () => (await tags.count()) - (await hidden.count())).toBe(3);
    expect(await textNow()).toBe(SOURCE);
  });

  it("says every norm whole to a screen reader, and draws a bar for every state", async () => {
    const english = await openProduct({ lang: "en", size: { width: 1600, height: 900 } });
    await english.page.waitForSelector(".reader-bar");
    expect(await english.page.locator(tagOf("vet-community-assistance")).getAttribute("aria-label")).toMatch(
      /^Obligation · mandatory: .*\(inferred\).*condition: “确需社区协助的”/,
    );
    for (const state of ["norm", "background", "purpose", "exhortation", "heading"])
      expect(await english.page.locator(`.reader-bar[data-state="${state}"]`).count()).toBeGreaterThan(0);
    await english.close();
  });
});
