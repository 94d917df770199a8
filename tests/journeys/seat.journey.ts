// 我是…: the document from one chair, chosen by name or pinyin, with a card for the pocket.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closeBrowsers, follow, openProduct, type Product } from "./product.ts";

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: "main=list" });
  page = product.page;
});
/** Away and back: the seat is as on a first visit. */
const go = async (link: string) => {
  await follow(page, "main=list&lang=zh");
  await page.waitForSelector(".list-row");
  await follow(page, link);
  await page.waitForSelector(".seat");
};
beforeEach(() => go("main=seat"));
afterAll(() => product.close());
afterAll(closeBrowsers);

const seat = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("seat");
const answer = (name: string) =>
  page.locator(".seat-body > .seat-answers").getByRole("region", { name, exact: true });

test("a chair is found by pinyin initials and taken by Enter", async () => {
  const box = page.getByRole("combobox", { name: "选择机构或岗位" });
  await box.fill("jdgw");
  await page.getByRole("option", { name: "街道党（工）委" }).first().waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(seat).toBe("street-party-committee");
  const asks = answer("谁必须先问我");
  await asks.waitFor();
  expect(await asks.innerText()).toContain("征求意见");
  expect(await asks.innerText()).toContain("不等于须经同意");
  expect(await answer("我不得").innerText()).toContain("本文件（节选）未作规定");
  await page.getByRole("button", { name: "换一个" }).click();
  await box.fill("xyzzy");
  await page.getByText("没有叫这个名字的主体").waitFor();
});

test("a line has force, words, place, condition and exception; a click shares the selection", async () => {
  await go("main=seat&seat=street");
  const spares = answer("谁不得要求我什么");
  const text = await spares.innerText();
  expect(text).toContain("一般");
  expect(text).toContain("除机构编制专项法律法规明确规定外");
  expect(text).toContain("由：上级职能部门");
  expect(text).toContain("二（一）第8句");
  await spares.locator(".seat-sentence").first().click();
  await expect.poll(() => page.url()).toContain("select=no-counterpart-bodies");
  expect(await answer("谁必须先问我").innerText()).toContain("未作规定");
});

test("look-alikes are doors to their own seats and lend no line", async () => {
  await go("main=seat&seat=street");
  const near = page.getByRole("region", { name: "相近主体，不并入" });
  await near.getByRole("button", { name: "街道党（工）委", exact: true }).click();
  await expect.poll(seat).toBe("street-party-committee");
  await page.goBack();
  await expect.poll(seat).toBe("street");
});

test("what holds for a kind stands apart, marked as general knowledge", async () => {
  await go("main=seat&seat=district-functional-departments");
  const kind = page.getByRole("region", { name: "按“上级职能部门”" });
  expect(await kind.innerText()).toContain("背景常识，非文件规定");
  expect(await kind.getByRole("region", { name: "我不得" }).innerText()).toContain("一般");
  expect(await answer("我不得").innerText()).toContain("未作规定");
});

test("P prints the card alone, with source, 节选 and date; A4 with the words, A6 without", async () => {
  await go("main=seat&seat=community");
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
});

test("in English, by the card of a main body", async () => {
  await go("main=seat&lang=en");
  await page.locator(".seat-card", { hasText: "Community" }).first().click();
  await page.getByRole("region", { name: "What nobody may demand of me" }).waitFor();
  await page.getByRole("button", { name: "Print the pocket card" }).waitFor();
});

test("on a phone the seat is a tab of its menu", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await follow(page, "main=network");
  await page.getByRole("button", { name: "更多视图" }).click();
  await page.getByRole("menuitemradio", { name: "我是…" }).click();
  await page.waitForSelector(".seat-choose");
  await page.locator(".seat-levels .chip", { hasText: "驻区单位" }).click();
  await expect.poll(seat).toBe("resident-units");
});
