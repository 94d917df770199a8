// Searching, as people do it: a key, some letters, Enter.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

// Beside the list: the network has journeys of its own and takes a processor with it.
const LINK = "main=list";
let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: LINK });
  page = product.page;
  await page.waitForSelector("#search-input");
});
beforeEach(async () => {
  await page.fill("#search-input", "");
  await page.keyboard.press("Escape");
  await page.evaluate((link) => {
    location.hash = link;
    (document.activeElement as HTMLElement | null)?.blur();
  }, LINK);
});
afterAll(() => product.close());
afterAll(closeBrowsers);

const options = () => page.locator("#search-results [role=option]");
const names = () => page.locator("#search-results .search-name").allInnerTexts();
const activeName = () => page.locator(".search-option[data-active] .search-name").innerText();
async function type(words: string): Promise<void> {
  await page.focus("#search-input");
  await page.fill("#search-input", words);
}

describe("opening", () => {
  test("/ goes to the box and offers actors and topics before anything is typed", async () => {
    await page.keyboard.press("/");
    await options().first().waitFor();
    expect(await page.locator("#search-input").inputValue()).toBe("");
    const titles = await page.locator(".search-title").allInnerTexts();
    expect(titles.map((title) => title.trim())).toEqual(["涉及条目最多的主体", "按事项看"]);
  });

  test("Ctrl+F goes to the box instead of the browser's own search", async () => {
    await page.keyboard.press("Control+f");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-input");
  });
});

describe("finding", () => {
  test("initials find the body, Enter selects it, the link says so", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("jdgw");
    await options().first().waitFor();
    expect(await activeName()).toBe("街道党（工）委");
    expect(await page.locator(".search-option[data-active] mark").allInnerTexts()).toEqual([
      "街道",
      "工",
      "委",
    ]);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.includes("select="));
    expect(await page.locator("#search-results").count()).toBe(0);
    await page.getByRole("heading", { name: "街道党（工）委", exact: true }).first().waitFor();
  });

  test("groups stand in order, hits are marked, a norm shows tag, whole sentence and address", async () => {
    await type("考核");
    await options().first().waitFor();
    const titles = await page.locator(".search-title").allInnerTexts();
    expect(titles.map((title) => title.trim().slice(0, 2))).toEqual(["事项", "条文"]);
    for (const mark of await page.locator("#search-results mark").allInnerTexts()) expect(mark).toBe("考核");
    const norm = page.locator(".search-option", { hasText: "一般不直接考核街道" });
    expect(await norm.locator(".tag").innerText()).toBe("禁");
    expect(await norm.innerText()).toContain("确需开展的按一事一报原则报批");
    expect(await norm.locator(".search-aside").innerText()).toMatch(/^二（一）第\d+句/);
  });

  test("words that no norm covers are found, and the reader goes there", async () => {
    await type("举足轻重");
    await options().first().waitFor();
    expect(await page.locator(".search-option").first().getAttribute("data-kind")).toBe("clause");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.includes("clause="));
    await page.locator("[data-here]", { hasText: "举足轻重" }).first().waitFor();
  });

  test("a topic filters", async () => {
    await type("社区减负");
    await options().first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.includes("topic="));
  });

  test("what is not there is said, without claiming that the document lacks it", async () => {
    await type("火星移民");
    const none = page.locator(".search-none");
    await none.waitFor();
    expect(await none.innerText()).toContain("本文件（节选）中没有找到“火星移民”。");
    expect(await none.innerText()).toContain("没有找到不等于文件没有规定");
    expect(await page.locator("#search-input").getAttribute("aria-expanded")).toBe("false");
  });
});

describe("keys", () => {
  test("arrows move, Shift+Enter adds and stays, Esc closes, then clears, then leaves", async () => {
    await type("街道");
    await options().first().waitFor();
    const [first, second] = await names();
    expect(await activeName()).toBe(first);
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("ArrowDown");
    expect(await activeName()).toBe(second);
    await page.keyboard.press("Shift+Enter");
    expect(await page.locator(".search-chosen").count()).toBeGreaterThanOrEqual(2);
    const selected = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("select") ?? "";
    expect(selected.split(",")).toHaveLength(2);

    await page.keyboard.press("Escape");
    expect(await page.locator("#search-results").count()).toBe(0);
    expect(await page.locator("#search-input").inputValue()).toBe("街道");
    await page.keyboard.press("Escape");
    expect(await page.locator("#search-input").inputValue()).toBe("");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe("search-input");
  });

  test("the box is a combobox whose active option is named", async () => {
    await type("街道");
    await options().first().waitFor();
    await page.keyboard.press("ArrowDown");
    const input = page.locator("#search-input");
    expect(await input.getAttribute("role")).toBe("combobox");
    expect(await input.getAttribute("aria-expanded")).toBe("true");
    const id = await input.getAttribute("aria-activedescendant");
    expect(
      await page.evaluate((at) => document.getElementById(at)?.getAttribute("aria-selected"), id ?? ""),
    ).toBe("true");
  });

  test("while an input method composes, nothing is searched and Enter chooses nothing", async () => {
    await page.focus("#search-input");
    await options().first().waitFor();
    const client = await page.context().newCDPSession(page);
    await client.send("Input.imeSetComposition", { text: "jie'dao", selectionStart: 7, selectionEnd: 7 });
    expect(await page.locator("#search-input").inputValue()).toBe("jie'dao");
    expect(await page.locator(".search-title", { hasText: "按事项看" }).count()).toBe(1);
    await client.send("Input.insertText", { text: "街道" });
    await page.locator(".search-title", { hasText: "条文" }).waitFor();
    expect(await activeName()).toBe("街道");
    expect(page.url()).not.toContain("select=");
  });
});

test("in English the same search names things in English and shows the words found beside them", async () => {
  const english = await openProduct({ lang: "en", hash: LINK });
  await english.page.fill("#search-input", "街道党工委");
  const first = english.page.locator(".search-option").first();
  await first.waitFor();
  expect(await first.locator(".search-name").innerText()).toMatch(/^Subdistrict Party/i);
  expect(await first.locator("mark").first().innerText()).toContain("街道党");
  await english.close();
});

test("on a phone the results fill the width and a hit can be tapped", async () => {
  const phone = await openProduct({ size: { width: 390, height: 844 }, touch: true });
  await phone.page.tap("#search-input");
  await phone.page.fill("#search-input", "社区党组织");
  const first = phone.page.locator(".search-option").first();
  await first.waitFor();
  const box = await phone.page.locator(".search-popover").boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  await first.tap();
  await phone.page.waitForFunction(() => location.hash.includes("select="));
  await phone.page.fill("#search-input", "举足轻重");
  await phone.page.locator(".search-option").first().tap();
  await phone.page.locator("[data-here]", { hasText: "举足轻重" }).first().waitFor();
  await phone.close();
});
