// 起草: from paste to the first accepted norm by keys, the file that comes out, and a closed tab that loses nothing.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkspace } from "../../src/files/index.ts";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

const TEXT =
  "青川县渡口管理办法\n第一条 为了加强渡口管理，制定本办法。\n第二条 渡口经营人应当向交通运输主管\n部门报告，不得拖延。\n第三条 渡船应当配备救生衣。\n乘客可以拒绝超载的渡船。\n";

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: "main=authoring", scene: "svg" });
  page = product.page;
});
afterAll(async () => {
  await product.close();
  await closeBrowsers();
});

test("three steps from paste to the first accepted norm, and the next is in hand", async () => {
  let steps = 0;
  const step = async (does: () => Promise<void>) => {
    steps++;
    await does();
  };
  await page.getByRole("textbox", { name: "把正文粘贴在这里" }).waitFor();
  await step(() => page.getByRole("textbox", { name: "把正文粘贴在这里" }).fill(TEXT));
  await step(() => page.getByRole("button", { name: "起草条目" }).click());
  await page.getByRole("heading", { name: "第 1 条，共 4 条" }).waitFor();
  await step(() => page.keyboard.press("a"));
  await page.getByRole("heading", { name: "第 2 条，共 4 条" }).waitFor();
  await page.getByText("共 4 条：采信 1，不采 0，未定 3").waitFor();
  expect(steps).toBe(3);
});

test("title and repairs are shown; an undone repair gives the text as it was", async () => {
  await page.getByRole("heading", { name: "青川县渡口管理办法" }).waitFor();
  await page.getByText("断行等修复 1 处").click();
  const box = page.getByRole("checkbox");
  await box.click();
  await page.getByText("断行等修复 0 处").waitFor();
  await box.click();
  await page.getByText("断行等修复 1 处").waitFor();
});

test("keys: next doubtful, another modality, reject, undo", async () => {
  await page.locator(".authoring-text").click({ position: { x: 4, y: 4 } });
  await page.keyboard.press("n");
  await page.locator(".authoring-card blockquote", { hasText: "渡船应当配备救生衣" }).waitFor();
  await page.keyboard.press("4");
  await page.locator('.authoring-card[data-modality="power"]').waitFor();
  await page.keyboard.press("x");
  await page.getByText("不采 1").waitFor();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.locator('.authoring-card[data-modality="obligation"]').waitFor();
  await page.getByText("不采 0").waitFor();
});

test("what was accepted is saved as a workspace that opens; a reload brings the desk back", async () => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存 JSON" }).click(),
  ]);
  const opened = openWorkspace([{ path: "a.json", content: readFileSync(await download.path(), "utf8") }]);
  expect(opened.ok && opened.workspace.policies[0]!.norms.map(({ quote }) => quote)).toEqual([
    "渡口经营人应当向交通运输主管部门报告",
  ]);
  await page.waitForTimeout(500);
  await page.reload();
  await page.getByText("采信 1，不采 0，未定 3").waitFor();
  expect(product.faults).toEqual([]);
});
