// The list: all norms, whole, sortable, by key and pointer, one selection with everything else.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { FORCE_WORDS } from "../../src/words/index.ts";
import { opinionPolicy } from "../builders/index.ts";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

const policy = opinionPolicy();
let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: "main=list" });
  page = product.page;
  await page.waitForSelector(".list-row");
});
beforeEach(async () => {
  await page.evaluate(() => {
    location.hash = "main=list";
  });
  await page.waitForFunction(() => document.querySelector(".list-row[aria-selected=true]") === null);
  await page.locator(".list-grid").focus();
  await page.keyboard.press("Home");
});
afterAll(() => product.close());
afterAll(closeBrowsers);

const grid = () => page.locator(".list-grid");
const selected = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("select")?.split(",") ?? [];
const activeRow = () => page.locator(".list-row[data-active]");

/** Scrolls from top to bottom and gathers the words of every row by its number. */
async function allRows(on: Page): Promise<string[]> {
  const rows = new Map<number, string>();
  for (let top = 0; ; top += 300) {
    const end = await on.locator(".list-scroller").evaluate((scroller, to) => {
      scroller.scrollTop = to;
      return scroller.scrollHeight - scroller.clientHeight;
    }, top);
    await on.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const seen = await on
      .locator(".list-row")
      .evaluateAll((elements) =>
        elements.map((element): [number, string] => [
          Number((element as HTMLElement).dataset.index),
          (element as HTMLElement).innerText,
        ]),
      );
    for (const [index, text] of seen) rows.set(index, text);
    if (top >= end) break;
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, text]) => text);
}

test("every norm is there, with condition and exception in full and inferred bearers marked", async () => {
  expect(await grid().getAttribute("aria-rowcount")).toBe(String(policy.norms.length + 1));
  expect(await page.locator(".list-row").count()).toBeLessThan(policy.norms.length);
  const rows = await allRows(page);
  expect(rows).toHaveLength(policy.norms.length);
  policy.norms.forEach((norm, at) => {
    const text = rows[at] ?? "";
    for (const words of [norm.label.zh, norm.summary.zh, FORCE_WORDS[norm.force].zh])
      expect(text).toContain(words);
    for (const words of [norm.condition, norm.exception]) if (words !== null) expect(text).toContain(words);
    if (norm.bearers.some((bearer) => !bearer.explicit)) expect(text).toContain("〔推定〕");
    if (norm.others.some((party) => party.actor === null)) expect(text).toContain("文件未写明");
  });
});

test("nothing is cut: no cell hides a part of its words, at any width", async () => {
  for (const width of [1920, 1366, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForSelector(width < 760 ? ".phone-main .list-row" : ".desk .list-row");
    const cut = await page
      .locator(".list-cell")
      .evaluateAll((cells) =>
        cells
          .filter(
            (cell) =>
              getComputedStyle(cell).overflow !== "visible" || cell.scrollWidth > cell.clientWidth + 1,
          )
          .map((cell) => cell.textContent),
      );
    expect(cut, `${width} px`).toEqual([]);
    // Rows are measured when they are laid out anew: a frame or two later none lies over another.
    await page.waitForFunction(() => {
      const rows = [...document.querySelectorAll(".list-row")].map((row) => row.getBoundingClientRect());
      rows.sort((a, b) => a.top - b.top);
      return rows.every((row, i) => i === 0 || row.top >= (rows[i - 1]?.bottom ?? 0) - 0.5);
    });
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.waitForSelector(".desk .list-row");
});

test("any column sorts, once more turns it round; head and link say so, and back takes it back", async () => {
  const head = (name: string) => page.getByRole("columnheader", { name });
  expect(await head("出处").getAttribute("aria-sort")).toBe("ascending");
  await head("类别").getByRole("button").click();
  expect(await head("类别").getAttribute("aria-sort")).toBe("ascending");
  expect(await page.locator(".list-row .list-kind").first().innerText()).toBe("义务");
  await head("类别").getByRole("button").click();
  expect(await head("类别").getAttribute("aria-sort")).toBe("descending");
  expect(await page.locator(".list-row[data-index='0'] .list-kind").innerText()).toBe("职权");
  await head("力度").getByRole("button").click();
  expect(await page.locator(".list-row[data-index='0'] [data-column=force]").innerText()).toBe("必须");
  expect(page.url()).toMatch(/sort=force$/);
  await page.goBack();
  await expect.poll(() => head("类别").getAttribute("aria-sort")).toBe("descending");
  await page.reload();
  await expect.poll(() => head("类别").getAttribute("aria-sort")).toBe("descending");
  expect(await page.locator(".list-row[data-index='0'] .list-kind").innerText()).toBe("职权");
});

test("a click selects, Shift-click adds, and the details follow", async () => {
  const row = (index: number) => page.locator(`.list-row[data-index='${index}']`);
  await row(0).click();
  expect(selected()).toEqual([policy.norms[0]?.id]);
  expect(await row(0).getAttribute("aria-selected")).toBe("true");
  await row(2).click({ modifiers: ["Shift"] });
  expect(selected()).toEqual([policy.norms[0]?.id, policy.norms[2]?.id]);
  await row(1).click();
  expect(selected()).toEqual([policy.norms[1]?.id]);
  expect(await page.locator(".inspector").innerText()).toContain(policy.norms[1]?.label.zh);
});

test("by keyboard: arrows, Home, End, Enter, Shift+Enter", async () => {
  await grid().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await activeRow().getAttribute("data-index")).toBe("2");
  await page.keyboard.press("Enter");
  expect(selected()).toEqual([policy.norms[2]?.id]);
  await page.keyboard.press("End");
  await page.waitForFunction(
    (last) => document.querySelector(".list-row[data-active]")?.getAttribute("data-index") === last,
    String(policy.norms.length - 1),
  );
  await page.keyboard.press("Shift+Enter");
  expect(selected()).toEqual([policy.norms[2]?.id, policy.norms.at(-1)?.id]);
  expect(await grid().getAttribute("aria-activedescendant")).toBe(await activeRow().getAttribute("id"));
  await page.keyboard.press("Home");
  expect(await activeRow().getAttribute("data-index")).toBe("0");
});

test("what is selected elsewhere comes into view, and pointing is shared", async () => {
  const last = policy.norms.at(-1);
  await page.fill("#search-input", last?.label.zh ?? "");
  await page
    .locator(".search-option", { hasText: last?.label.zh ?? "" })
    .last()
    .click();
  await page.locator(`.list-row[aria-selected=true]`).waitFor();
  expect(selected()).toEqual([last?.id]);
  const box = await page.locator(".list-row[aria-selected=true]").boundingBox();
  expect(box?.y).toBeLessThan(768);

  await page.locator(".list-row[aria-selected=true]").hover();
  await page.waitForFunction(() => document.querySelector(".list-row[data-hovered]") !== null);
});
