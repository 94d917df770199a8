// The matrix: who against whom and about what, by pointer and by key, one selection and filter with everything.
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { opinionPolicy } from "../builders/index.ts";
import { closeBrowsers, type OpenOptions, openProduct } from "./product.ts";

const policy = opinionPolicy();
afterAll(closeBrowsers);

async function visit(options: OpenOptions, walk: (page: Page) => Promise<void>): Promise<void> {
  const product = await openProduct({ hash: "main=matrix", ...options });
  await product.page.waitForSelector(".matrix-grid");
  await walk(product.page);
  await product.close();
}

const link = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const selected = (page: Page) => link(page).get("select")?.split(",") ?? [];
const cell = (page: Page, row: string, column: string) =>
  page.locator(`.matrix-cell[aria-label^="${row} × ${column}："]`);
const grid = (page: Page) => page.locator(".matrix-grid");

test("a cell says its counts in words, opens its norms in the details, and Shift adds another cell's", () =>
  visit({}, async (page) => {
    const burden = cell(page, "区（县、市、旗）党委", "街道");
    await grid(page).focus();
    const shown = cell(page, "各地区各部门", "街道党（工）委");
    expect(await shown.getAttribute("aria-label")).toBe(
      "各地区各部门 × 街道党（工）委：义务 3 条（推定 3 条），职权 1 条（推定 1 条）",
    );
    await shown.click();
    await expect.poll(() => selected(page)).toHaveLength(4);
    expect(selected(page)).toContain("grant-committee-powers");
    expect(await shown.getAttribute("aria-selected")).toBe("true");
    expect(await page.locator(".inspector").innerText()).toContain("赋予街道党（工）委职责职权");
    await cell(page, "各地区各部门", "上级部门").click({ modifiers: ["Shift"] });
    await expect.poll(() => selected(page)).toHaveLength(5);
    expect(await burden.count()).toBeLessThanOrEqual(1);
  }));

test("no norm is missing: the corner counts all, and those without a counterparty have their column", () =>
  visit({ size: { width: 1920, height: 1080 } }, async (page) => {
    expect(await page.locator(".matrix-total").innerText()).toContain(`${policy.norms.length} 条`);
    await grid(page).focus();
    await page.keyboard.press("Control+End");
    const alone = policy.norms.filter(({ others }) => others.length === 0).length;
    const nobody = page.locator(".matrix-name[data-kind=nobody]");
    await nobody.waitFor();
    expect(await nobody.getAttribute("aria-label")).toContain("（无对方）");
    expect(await nobody.locator("b").innerText()).toBe(String(alone));
    await page.locator(".matrix-name[data-kind=unnamed]").waitFor();
    expect(await cell(page, "上级职能部门", "文件未写明").innerText()).toContain("1");
  }));

test("by keyboard: arrows, Home, End, Ctrl with them, Enter", () =>
  visit({}, async (page) => {
    await grid(page).focus();
    const active = () => grid(page).getAttribute("aria-activedescendant");
    expect(await active()).toBe("matrix-0-0");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await active()).toBe("matrix-1-1");
    await page.keyboard.press("End");
    const columns = Number(await grid(page).getAttribute("aria-colcount")) - 1;
    await expect.poll(active).toBe(`matrix-1-${columns - 1}`);
    await page.locator(`#matrix-1-${columns - 1}`).waitFor();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => selected(page)).toEqual(["implement-in-local-conditions"]);
    await page.keyboard.press("ArrowLeft");
    expect(await active()).toBe("matrix-0--1");
    await page.keyboard.press("Enter");
    await expect.poll(() => selected(page)).toEqual(["regions-and-departments"]);
  }));

test("roles, topics, order and empty lines are chosen, and are in the link", () =>
  visit({}, async (page) => {
    await page.getByRole("button", { name: "征求", exact: true }).click();
    await expect.poll(() => link(page).get("matrix")).toBe("consulted");
    expect(await page.locator(".matrix-name[data-scope=col]").count()).toBe(1);
    expect(await page.locator(".matrix-foot").innerText()).toContain(
      `另有 ${policy.norms.length - 2} 条没有“征求”这层关系`,
    );
    await page.getByRole("button", { name: "主体×事项" }).click();
    await page.getByRole("button", { name: "聚类" }).click();
    await page.getByRole("checkbox", { name: "显示空行空列" }).check();
    await expect.poll(() => link(page).get("matrix")).toBe("topic,consulted,cluster,empty");
    expect(await grid(page).getAttribute("aria-rowcount")).toBe(String(policy.actors.length + 1));
    const again = await openProduct({ hash: "main=matrix&matrix=topic,consulted,cluster" });
    await again.page.waitForSelector(".matrix-grid");
    expect(await again.page.locator(".matrix-name[data-scope=row]").allInnerTexts()).toEqual([
      expect.stringContaining("街道党（工）委"),
    ]);
    await again.close();
    await page.goBack();
    await expect.poll(() => link(page).get("matrix")).toBe("topic,consulted,cluster");
  }));

test("names stay in sight while the cells move under them", () =>
  visit({}, async (page) => {
    const corner = page.locator(".matrix-corner");
    const before = await corner.boundingBox();
    await page.locator(".matrix-scroller").evaluate((scroller) => scroller.scrollTo(600, 200));
    await page.waitForTimeout(200);
    expect(await corner.boundingBox()).toEqual(before);
    const name = await page.locator(".matrix-name[data-scope=row]").nth(4).boundingBox();
    expect(name?.x).toBe(before?.x);
  }));

test("the filter is everybody's", () =>
  visit({ hash: "main=matrix&modality=prohibition" }, async (page) => {
    expect(await page.locator(".matrix-total").innerText()).toContain("3 条");
    expect(await page.locator(".matrix-name[data-scope=row]").count()).toBe(2);
    await page.getByRole("button", { name: "监督", exact: true }).click();
    await page.getByText("3 条条目中，没有一条写到“监督”。").waitFor();
  }));

test("in English, and on a phone, names are whole", async () => {
  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ])
    await visit({ size, lang: "en" }, async (page) => {
      const cut = await page.locator(".matrix-name .matrix-words").evaluateAll((names) =>
        names
          .filter((name) => {
            const box = name.getBoundingClientRect();
            const around = (name.parentElement as HTMLElement).getBoundingClientRect();
            return box.height > around.height + 1 || box.width > around.width + 1;
          })
          .map((name) => name.textContent),
      );
      expect(cut, `${size.width} px`).toEqual([]);
    });
});
