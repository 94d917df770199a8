// Procedures, paths and audit: what the rules derive, seen and walked through in the built product.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { opinionPolicy } from "../builders/index.ts";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

const policy = opinionPolicy();
let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: "main=procedures", size: { width: 1920, height: 1080 } });
  page = product.page;
  await page.waitForSelector(".procedures-step");
});
afterAll(() => product.close());
afterAll(closeBrowsers);

const field = (name: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(name);
const selected = () => field("select")?.split(",") ?? [];
const go = async (hash: string, wait: string) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector(wait);
};
const card = (name: string) => page.getByRole("article", { name });

test("every procedure says by which rule it was formed, and what the text leaves open is dashed and said", async () => {
  expect(await page.locator(".procedures-card").count()).toBe(6);
  for (const chips of await page.locator(".procedures-card .chips").allInnerTexts()) {
    expect(chips).toContain("依据：");
    expect(chips).toContain("时限：文件未写明");
  }
  const open = card("确需考核的按一事一报报批").locator(".procedures-step[data-open]");
  expect(await open.count()).toBe(1);
  expect((await open.textContent()) ?? "").toContain("由谁审批：文件未写明");
  const dashes = await open.locator("> rect").evaluate((rect) => getComputedStyle(rect).strokeDasharray);
  expect(dashes).not.toBe("none");
  const lanes = await card("须经区党委和政府审核把关").locator(".procedures-lane").allTextContents();
  expect(lanes.map((lane) => lane.replace(/\s/g, ""))).toEqual([
    "上级部门",
    "区（县、市、旗）党委区（县、市、旗）政府",
  ]);
});

test("a step opens its sentence by click and by key, and a whole procedure is selected at once", async () => {
  const steps = card("须经区党委和政府审核把关").locator(".procedures-step");
  await steps.nth(1).click();
  expect(selected()).toEqual(["vet-community-assistance"]);
  const vet = policy.norms.find(({ id }) => id === "vet-community-assistance");
  expect(await page.locator(".inspector").innerText()).toContain(vet?.label.zh);
  await steps.nth(3).focus();
  await page.keyboard.press("Enter");
  expect(selected()).toEqual(["provide-funds-for-assistance"]);
  expect(await steps.nth(3).getAttribute("aria-pressed")).toBe("true");
  expect(await steps.nth(3).locator("title").textContent()).toContain("条件：“确需社区协助的”");
  await card("须经区党委和政府审核把关").getByRole("button", { name: "选中这 3 条" }).click();
  expect(selected()).toHaveLength(3);
});

test("a link to a norm brings its procedure into view", async () => {
  await go("main=list", ".list-row");
  await go("main=procedures&select=hear-committee-on-city-plan", ".procedures-step[aria-pressed=true]");
  const box = await page.locator(".procedures-step[aria-pressed=true]").first().boundingBox();
  expect(box?.y).toBeLessThan(1080);
});

test("two actors are found by pinyin, and a path lights its norms and stands in the link", async () => {
  await go("main=paths", ".paths-form");
  await page.getByRole("combobox", { name: "从", exact: true }).fill("sjznbm");
  await page.getByRole("option", { name: "上级职能部门", exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "到", exact: true }).fill("街道");
  await page.getByRole("option", { name: "街道", exact: true }).click();
  await page.waitForSelector(".paths-card");
  expect([field("from"), field("to")]).toEqual(["superior-functional-departments", "street"]);
  const first = page.locator(".paths-card").first();
  expect(await first.innerText()).toContain("例外：“确需开展的按一事一报原则报批”");
  await first.getByRole("button", { name: "点亮这条路径" }).click();
  expect(selected()).toEqual([
    "no-counterpart-bodies",
    "no-direct-assessment",
    "report-each-assessment-for-approval",
  ]);
});

test("where no path leads, the page says so and offers to look more widely; relations are no norms", async () => {
  await go("main=paths&from=street&to=district-government", ".paths-wider");
  expect(await page.locator(".paths-body").innerText()).toContain("本文件（节选）没有从“街道”通到");
  await page.locator(".paths-wider").getByRole("button", { name: "不分方向" }).click();
  await page.waitForSelector(".paths-card");
  expect(field("ways")).toBe("any");
  await go("main=paths&from=district-functional-departments&to=community&ways=relations", ".paths-relation");
  expect(await page.locator(".paths-relation").first().innerText()).toContain("结构关系，不是条目");
});

test("the audit warns before it finds, quotes what it finds, and keeps one rule in the link", async () => {
  await go("main=audit", ".audit-rule");
  const body = page.locator(".audit-body");
  expect(await body.innerText()).toContain("没有写不等于有缺漏");
  expect(await body.innerText()).toContain("节选");
  await page
    .locator(".audit-rules")
    .getByRole("button", { name: /未写明由谁批/ })
    .click();
  expect(field("audit")).toBe("unnamedApprover");
  expect(await page.locator(".audit-rule").count()).toBe(1);
  const quote = policy.norms.find(({ id }) => id === "report-each-assessment-for-approval")?.quote;
  expect(await page.locator(".audit-rule blockquote").innerText()).toBe(quote);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll(".audit-rule").length > 1);
  const most = page.getByRole("region", { name: "义务最多" });
  expect(await most.innerText()).toContain("各地区各部门");
  expect(await most.innerText()).toContain("其中推定 23 条");
  expect(await page.getByRole("region", { name: "审批把关最多" }).innerText()).toContain("并列");
});

test("all three stand in English too, and fit a phone without sideways scrolling of the page", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [main, shown] of [
    ["procedures", ".procedures-step"],
    ["paths&from=superior-departments&to=community", ".paths-card"],
    ["audit", ".audit-rule"],
  ] as const) {
    await go(`main=${main}&lang=en`, shown);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, main).toBeLessThanOrEqual(390);
  }
});
