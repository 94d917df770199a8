// The matrix: who against whom and about what, by pointer and by key, one selection and filter with everything.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { opinionPolicy } from "../builders/index.ts";
import { closeBrowsers, follow, openProduct, type Product } from "./product.ts";

const policy = opinionPolicy();
let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: "main=list" });
  page = product.page;
});
/** Away and back: the grid is as on a first visit. */
const go = async (link: string) => {
  await follow(page, "main=list&lang=zh");
  await page.waitForSelector(".list-row");
  await follow(page, link);
  await page.waitForSelector(".matrix-grid");
};
beforeEach(async () => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await go("main=matrix");
});
afterAll(() => product.close());
afterAll(closeBrowsers);

const link = () => new URLSearchParams(new URL(page.url()).hash.slice(1));
const selected = () => link().get("select")?.split(",") ?? [];
const cell = (row: string, column: string) =>
  page.locator(".matrix-cell", { hasText: new RegExp(`^${row} × ${column}：`) });
const grid = () => page.locator(".matrix-grid");

test("a cell says its counts in words, opens its norms in the details, and Shift adds another cell's", async () => {
  const burden = cell("区（县、市、旗）党委", "街道");
  await grid().focus();
  const shown = cell("各地区各部门", "街道党（工）委");
  expect(await shown.locator(".hidden-text").textContent()).toBe(
    "各地区各部门 × 街道党（工）委：义务 3 条（推定 3 条），职权 1 条（推定 1 条）",
  );
  await shown.click();
  await expect.poll(() => selected()).toHaveLength(4);
  expect(selected()).toContain("grant-committee-powers");
  expect(await shown.getAttribute("aria-selected")).toBe("true");
  expect(await page.locator(".inspector").innerText()).toContain("赋予街道党（工）委职责职权");
  await cell("各地区各部门", "上级部门").click({ modifiers: ["Shift"] });
  await expect.poll(() => selected()).toHaveLength(5);
  expect(await burden.count()).toBeLessThanOrEqual(1);
});

test("no norm is missing: the corner counts all, and those without a counterparty have their column", async () => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  expect(await page.locator(".matrix-total").innerText()).toContain(`${policy.norms.length} 条`);
  await grid().focus();
  await page.keyboard.press("Control+End");
  const alone = policy.norms.filter(({ others }) => others.length === 0).length;
  const nobody = page.locator(".matrix-name[data-kind=nobody]");
  await nobody.waitFor();
  expect(await nobody.getAttribute("aria-label")).toContain("（无对方）");
  expect(await nobody.locator("b").innerText()).toBe(String(alone));
  await page.locator(".matrix-name[data-kind=unnamed]").waitFor();
  expect(await cell("上级职能部门", "文件未写明").locator(".matrix-mark").innerText()).toContain("1");
});

test("by keyboard: arrows, Home, End, Ctrl with them, Enter", async () => {
  await grid().focus();
  const active = () => grid().getAttribute("aria-activedescendant");
  expect(await active()).toBe("matrix-0-0");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  expect(await active()).toBe("matrix-1-1");
  await page.keyboard.press("End");
  const columns = Number(await grid().getAttribute("aria-colcount")) - 1;
  await expect.poll(active).toBe(`matrix-1-${columns - 1}`);
  await page.locator(`#matrix-1-${columns - 1}`).waitFor();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Enter");
  await expect.poll(() => selected()).toEqual(["implement-in-local-conditions"]);
  await page.keyboard.press("ArrowLeft");
  expect(await active()).toBe("matrix-0--1");
  await page.keyboard.press("Enter");
  await expect.poll(() => selected()).toEqual(["regions-and-departments"]);
});

test("roles, topics, order and empty lines are chosen, and are in the link", async () => {
  await page.getByRole("button", { name: "征求", exact: true }).click();
  await expect.poll(() => link().get("matrix")).toBe("consulted");
  expect(await page.locator(".matrix-name[data-scope=col]").count()).toBe(1);
  expect(await page.locator(".matrix-foot").innerText()).toContain(
    `另有 ${policy.norms.length - 2} 条没有“征求”这层关系`,
  );
  await page.getByRole("button", { name: "主体×事项" }).click();
  await page.getByRole("button", { name: "聚类" }).click();
  await page.getByRole("checkbox", { name: "显示空行空列" }).check();
  await expect.poll(() => link().get("matrix")).toBe("topic,consulted,cluster,empty");
  expect(await grid().getAttribute("aria-rowcount")).toBe(String(policy.actors.length + 1));
  await page.goBack();
  await expect.poll(() => link().get("matrix")).toBe("topic,consulted,cluster");
  await page.reload();
  await page.waitForSelector(".matrix-grid");
  expect(await page.locator(".matrix-name[data-scope=row]").allInnerTexts()).toEqual([
    expect.stringContaining("街道党（工）委"),
  ]);
});

test("names stay in sight while the cells move under them", async () => {
  const corner = page.locator(".matrix-corner");
  const before = await corner.boundingBox();
  const moved = await page.locator(".matrix-scroller").evaluate(async (scroller) => {
    scroller.scrollTo(600, 200);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return [scroller.scrollLeft > 100, scroller.scrollTop > 100];
  });
  expect(moved).toEqual([true, true]);
  expect(await corner.boundingBox()).toEqual(before);
  const name = await page.locator(".matrix-name[data-scope=row]").nth(4).boundingBox();
  expect(name?.x).toBe(before?.x);
});

test("the filter is everybody's", async () => {
  await go("main=matrix&modality=prohibition");
  expect(await page.locator(".matrix-total").innerText()).toContain("3 条");
  expect(await page.locator(".matrix-name[data-scope=row]").count()).toBe(2);
  await page.getByRole("button", { name: "监督", exact: true }).click();
  await page.getByText("3 条条目中，没有一条写到“监督”。").waitFor();
});

test("in English, and on a phone, names are whole", async () => {
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await go("main=matrix&lang=en");
    await page.waitForSelector(width < 760 ? ".phone-main .matrix-name" : ".desk .matrix-name");
    const cut = await page.locator(".matrix-name .matrix-words").evaluateAll((names) =>
      names
        .filter((name) => {
          const box = name.getBoundingClientRect();
          const around = (name.parentElement as HTMLElement).getBoundingClientRect();
          return box.height > around.height + 1 || box.width > around.width + 1;
        })
        .map((name) => name.textContent),
    );
    expect(cut, `${width} px`).toEqual([]);
  }
});
