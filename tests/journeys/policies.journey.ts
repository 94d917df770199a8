// Two documents open and shown: whatever is found, asked, counted or listed names the document that it is from.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OPINION, PLAN } from "../builders/index.ts";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

const BOTH = `policy=${OPINION},${PLAN}`;
const NAMES = ["意见（2019年）", "示例·实施方案"];
let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: BOTH, size: { width: 1600, height: 1000 } });
  page = product.page;
});
afterAll(() => product.close());
afterAll(closeBrowsers);

const go = async (hash: string, wait: string) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, `${BOTH}&${hash}`);
  await page.waitForSelector(wait);
};
/** Every element of the kind names one of the two, and both occur. */
const named = async (selector: string) => {
  await expect.poll(() => page.locator(selector).count()).toBeGreaterThan(1);
  const words = await page.locator(selector).allTextContents();
  const found = words.map((text) =>
    NAMES.findIndex((name, at) => text.includes(name) || text.includes(TITLES[at]!)),
  );
  expect(found, selector).not.toContain(-1);
  expect(new Set(found).size, selector).toBe(2);
};
const TITLES = [
  "关于加强和改进城市基层党的建设工作的意见",
  "某区关于加强和改进城市基层党的建设工作的实施方案",
];

test("the network numbers each actor by its document, with a key below", async () => {
  await page.waitForSelector(".network-legend .library-key");
  const key = await page.locator(".network-legend .library-key").innerText();
  for (const name of NAMES) expect(key).toContain(name);
});

test("an actor's card tells who it is elsewhere, with the reason, and leads there", async () => {
  await go("select=superior-departments", ".library-elsewhere li");
  const first = page.locator(".library-elsewhere li").first();
  expect(await first.innerText()).toMatch(/范围较窄|同一主体|范围较宽/);
  expect(await first.locator(".library-why").innerText()).not.toBe("");
  await first.getByRole("button").click();
  await expect.poll(() => new URL(page.url()).hash).toContain(PLAN);
});

test("list, audit, procedures and search name the document in every entry", async () => {
  await go("main=list&text=考核", ".library-tag");
  await named(".list-row");
  await go("main=audit", ".audit .library-tag");
  await go("main=procedures", ".procedures .library-tag");
  await named(".procedures-card > header");
  await page.keyboard.press("/");
  await page.keyboard.type("考核");
  await named(".search-option[data-kind=norm]");
  await page.keyboard.press("Escape");
});

test("the matrix tells every row's document by number, with a key below", async () => {
  await go("main=matrix", ".matrix-foot .library-key");
  await named(".matrix-name[data-scope=row]:has(.library-tag)");
});

test("a seat shows what the other document says of the same actor, under its name", async () => {
  await go("main=seat&seat=community", ".seat-others");
  expect(await page.locator(".seat-others").innerText()).toContain("示例");
  expect(await page.locator(".seat-others li").count()).toBeGreaterThan(0);
});

test("paths are told document by document, for the two or those declared the same", async () => {
  await go("main=paths&from=street&to=community&ways=any", ".paths-of ol");
  await expect.poll(() => page.locator(".paths-of").count()).toBe(2);
  await named(".paths-of");
});
