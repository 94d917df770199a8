// The inspector in the real page: the overview, an actor's card, a norm's card, several things at once.
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

/** One visit for all but the English; each story goes on from a link of its own. */
let product: Product;
let page: Page;
let inspector: Locator;
beforeAll(async () => {
  product = await openProduct({ size: { width: 1600, height: 900 } });
  page = product.page;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  inspector = page.locator(".inspector");
  await inspector.locator("article").waitFor({ timeout: 90_000 });
  // The network is placed meanwhile; a click would wait for it.
  await page.getByText("正在绘制").waitFor({ state: "hidden", timeout: 60_000 });
});
afterAll(async () => {
  await product.close();
  await closeBrowsers();
});

/** Follows a link; the card is there when its heading is. */
async function go(hash: string, heading: string): Promise<void> {
  await page.evaluate((link) => {
    location.hash = link;
  }, hash);
  await inspector.locator("h3", { hasText: heading }).first().waitFor();
}

describe("the inspector", () => {
  it("opens with the document: title, 节选, counts, actors, topics that filter", async () => {
    await go("", "从这里开始");
    const words = (await inspector.textContent()) ?? "";
    for (const part of ["关于加强和改进城市基层党的建设工作的意见", "节选", "中共中央办公厅", "各地区各部门"])
      expect(words).toContain(part);
    await inspector.getByRole("button", { name: /^征求意见/ }).click();
    await expect.poll(() => page.url()).toContain("topic=consultation");
  });

  it("shows an actor's duties, powers, and who must ask it, with 推定 and the way to each norm", async () => {
    await go("select=street-party-committee", "街道党（工）委");
    for (const group of ["它的职权", "须征求它的意见", "他人对它的义务", "赋予它的职权", "组织关系"])
      expect(await inspector.getByRole("heading", { name: group, exact: true }).isVisible()).toBe(true);
    const words = (await inspector.textContent()) ?? "";
    expect(words).toContain("区（县、市、旗）职能部门〔推定〕");
    expect(words).toContain("不等于须经其同意");
    expect(words).toContain("背景常识，非文件规定");
    await inspector.getByRole("button", { name: /应征求街道党（工）委意见/ }).click();
    await expect.poll(() => page.url()).toContain("select=consult-on-dispatched-heads");
  });

  it("shows a norm whole: force on its scale, condition, exception, parties, unnamed ones, the quote", async () => {
    await go("select=report-each-assessment-for-approval", "确需考核的按一事一报报批");
    expect(await inspector.locator(".inspector-force").getAttribute("aria-label")).toBe(
      "约束力度: 要求，四级中第 3 级",
    );
    expect(await inspector.locator(".inspector-qualifiers").textContent()).toBe("条件“确需开展的”");
    expect(await inspector.locator(".inspector-unnamed").textContent()).toBe("文件未写明");
    expect(await inspector.locator(".inspector-quote mark").textContent()).toBe("确需开展的");
    await inspector.getByText("推定依据").first().click();
    expect(await inspector.locator(".inspector-why p").first().isVisible()).toBe(true);
    expect(await inspector.getByRole("heading", { name: "相关条目" }).isVisible()).toBe(true);
  });

  it("leads back to the text, and copies citation and link", async () => {
    await go("select=no-shifting-own-work", "不得转嫁职责内工作");
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.locator(".reader-pane").evaluate((pane) => pane.scrollTo(0, 0));
    await inspector.getByRole("button", { name: /^在原文中定位：二（二）第4句/ }).click();
    await expect.poll(() => page.url()).toContain("clause=2.2.4.1");
    await expect
      .poll(() => page.locator(".reader-pane").evaluate((pane) => pane.scrollTop))
      .toBeGreaterThan(200);
    await inspector.getByRole("button", { name: "复制引文" }).click();
    await expect.poll(copied).toContain("上级部门不得把自己职责内的工作转嫁给社区");
    await inspector.getByRole("button", { name: "复制链接" }).click();
    await expect.poll(copied).toMatch(/#.*select=no-shifting-own-work/);
  });

  it("shows the norms between two actors, each with its qualifiers", async () => {
    await go("select=street,superior-functional-departments", "已选 2 项");
    const words = (await inspector.textContent()) ?? "";
    expect(words).toContain("它们之间的条目");
    expect(words).toContain("例外：“除机构编制专项法律法规明确规定外”");
    await inspector.getByRole("button", { name: "移出选择：街道" }).click();
    await expect.poll(async () => inspector.locator("h3").first().textContent()).toBe("上级职能部门");
  });

  it("says the same in English", async () => {
    const english = await openProduct({ lang: "en", hash: "select=no-direct-assessment" });
    await english.page.locator(".inspector-quote").waitFor();
    const words = (await english.page.locator(".inspector").textContent()) ?? "";
    for (const part of [
      "Prohibition · as a rule",
      "Exception",
      "Superior functional departments",
      "Part 2 (1)",
    ])
      expect(words).toContain(part);
    await english.close();
  });
});
