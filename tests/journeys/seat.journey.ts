// 我是…: the document from one chair, chosen by name or pinyin, with a card for the pocket.
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { closeBrowsers, type OpenOptions, openProduct } from "./product.ts";

afterAll(closeBrowsers);

async function visit(options: OpenOptions, walk: (page: Page) => Promise<void>): Promise<void> {
  const product = await openProduct({ hash: "main=seat", ...options });
  await product.page.waitForSelector(".seat");
  await walk(product.page);
  await product.close();
}

const seat = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("seat");
const answer = (page: Page, name: string) =>
  page.locator(".seat-body > .seat-answers").getByRole("region", { name, exact: true });

test("a chair is found by pinyin initials and taken by Enter", () =>
  visit({}, async (page) => {
    const box = page.getByRole("combobox", { name: "选择机构或岗位" });
    await box.fill("jdgw");
    await page.getByRole("option", { name: "街道党（工）委" }).first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => seat(page)).toBe("street-party-committee");
    const asks = answer(page, "谁必须先问我");
    await asks.waitFor();
    expect(await asks.innerText()).toContain("征求意见");
    expect(await asks.innerText()).toContain("不等于须经同意");
    expect(await answer(page, "我不得").innerText()).toContain("本文件（节选）未作规定");
    await page.getByRole("button", { name: "换一个" }).click();
    await box.fill("xyzzy");
    await page.getByText("没有叫这个名字的主体").waitFor();
  }));

test("a line has force, words, place, condition and exception; a click shares the selection", () =>
  visit({ hash: "main=seat&seat=street" }, async (page) => {
    const spares = answer(page, "谁不得要求我什么");
    const text = await spares.innerText();
    expect(text).toContain("一般");
    expect(text).toContain("除机构编制专项法律法规明确规定外");
    expect(text).toContain("由：上级职能部门");
    expect(text).toContain("二（一）第8句");
    await spares.locator(".seat-sentence").first().click();
    await expect.poll(() => page.url()).toContain("select=no-counterpart-bodies");
    expect(await answer(page, "谁必须先问我").innerText()).toContain("未作规定");
  }));

test("look-alikes are doors to their own seats and lend no line", () =>
  visit({ hash: "main=seat&seat=street" }, async (page) => {
    const near = page.getByRole("region", { name: "相近主体，不并入" });
    await near.getByRole("button", { name: "街道党（工）委", exact: true }).click();
    await expect.poll(() => seat(page)).toBe("street-party-committee");
    await page.goBack();
    await expect.poll(() => seat(page)).toBe("street");
  }));

test("what holds for a kind stands apart, marked as general knowledge", () =>
  visit({ hash: "main=seat&seat=district-functional-departments" }, async (page) => {
    const kind = page.getByRole("region", { name: "按“上级职能部门”" });
    expect(await kind.innerText()).toContain("背景常识，非文件规定");
    expect(await kind.getByRole("region", { name: "我不得" }).innerText()).toContain("一般");
    expect(await answer(page, "我不得").innerText()).toContain("未作规定");
  }));

test("P prints the card alone, with source, 节选 and date; A4 with the words, A6 without", () =>
  visit({ hash: "main=seat&seat=community" }, async (page) => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "true");
    });
    await page.keyboard.press("p");
    await page.waitForSelector("body[data-printed]");
    await page.emulateMedia({ media: "print" });
    const card = page.locator(".pocket");
    expect(await page.locator(".shell").isVisible()).toBe(false);
    const text = await card.innerText();
    for (const words of ["社区", "节选", "打印日期", "谁不得要求我什么", "2019年"])
      expect(text).toContain(words);
    expect(await card.locator("q").count()).toBeGreaterThan(5);
    const colours = await card
      .locator("*")
      .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).color))]);
    expect(colours).toEqual(["rgb(0, 0, 0)"]);
    await page.emulateMedia({ media: null });
    await page.getByRole("button", { name: "A6" }).click();
    expect(await card.locator("q").count()).toBe(0);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = new Set(
      paper.match(/MediaBox\s*\[[^\]]*\]/g)?.map((box) => box.match(/\d+(?=\.|\b)/g)?.join(" ")),
    );
    expect([...sizes].join()).toMatch(/\b29[78]\b.*\b4(?:19|20)\b/);
  }));

test("in English, by the card of a main body", () =>
  visit({ lang: "en" }, async (page) => {
    await page.locator(".seat-card", { hasText: "Community" }).first().click();
    await page.getByRole("region", { name: "What nobody may demand of me" }).waitFor();
    await page.getByRole("button", { name: "Print the pocket card" }).waitFor();
  }));

test("on a phone the seat is a tab of its menu", async () => {
  const product = await openProduct({ size: { width: 390, height: 844 } });
  await product.page.getByRole("button", { name: "更多视图" }).click();
  await product.page.getByRole("menuitemradio", { name: "我是…" }).click();
  await product.page.waitForSelector(".seat-choose");
  await product.page.locator(".seat-levels .chip", { hasText: "驻区单位" }).click();
  await expect.poll(() => seat(product.page)).toBe("resident-units");
  await product.close();
});
