// What a person does with differences in the built product: opens them from the matrix, says what conflicts, pairs by keys,
// moves both pictures, makes a tour, compares two versions, and meets documents that cannot be compared.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeWorkspace } from "../../src/files/index.ts";
import type { Workspace } from "../../src/model/index.ts";
import { aBearer, aNorm, anActor, aPolicy, checked, OPINION, opinion, PLAN } from "../builders/index.ts";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({
    hash: `main=compare&show=matrix&b=${PLAN}`,
    size: { width: 1600, height: 1000 },
  });
  page = product.page;
});
afterAll(() => product.close());
afterAll(closeBrowsers);

const field = (name: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(name);
const go = async (hash: string, wait: string) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector(wait);
};
const drop = async (workspace: Workspace) => {
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "other.json", { type: "application/json" }));
    return transfer;
  }, writeWorkspace(workspace));
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  await page.getByRole("button", { name: /放在旁边|合并进来/ }).click();
};

test("a cell of the matrix opens its differences by key, in the link too; columns can be the other parties", async () => {
  const cell = page.locator('.compare-cell[aria-label^="地方，更严"]');
  await cell.focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(".compare-opened tr[data-change=stricter]");
  expect(await page.locator(".compare-opened tbody tr").count()).toBe(1);
  expect(field("select")).toContain("devolve-command");
  await page.getByRole("button", { name: "按对方" }).click();
  await page.waitForSelector('.compare-cell[aria-label^="地方，派驻街道工作力量"]');
  expect(field("across")).toBe("actor");
});

test("what may conflict is dismissed and confirmed, kept on the machine, and taken back by Ctrl+Z", async () => {
  await go(`main=compare&b=${PLAN}`, ".compare-against");
  const open = page.locator(".compare-against > ul > li");
  expect(await open.count()).toBe(2);
  await open.first().getByRole("button", { name: "不抵触" }).click();
  await expect.poll(() => open.count()).toBe(1);
  expect(await page.locator(".compare-dismissed").innerText()).toContain("1");
  expect(await page.evaluate(() => localStorage.getItem("quanze.compare"))).toContain("noConflict");
  await open.first().getByRole("button", { name: "确有抵触" }).click();
  await expect.poll(() => open.locator("[aria-pressed=true]").count()).toBe(1);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(() => open.count()).toBe(2);
  expect(await page.locator(".compare-prevails").innerText()).toContain("都没有写明哪一份优先");
});

test("a pair is taken apart and put together again with the keyboard alone", async () => {
  const rows = (change: string) => page.locator(`.compare-table tr[data-change="${change}"]`);
  const [missing, alone] = [await rows("missing").count(), await rows("new").count()];
  await rows("weaker").filter({ hasText: "转嫁" }).locator(".compare-change").focus();
  await page.keyboard.press("Enter");
  const decide = page.locator(".compare-decide");
  await decide.getByRole("button", { name: "拆开" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => rows("missing").count()).toBe(missing + 1);
  await expect.poll(() => rows("new").count()).toBe(alone + 1);
  await rows("missing").filter({ hasText: "转嫁" }).locator(".compare-change").focus();
  await page.keyboard.press("Enter");
  const choice = decide.getByLabel("与另一份的条目配对");
  await choice.focus();
  await page.keyboard.press("ArrowDown");
  // Walking through the list decides nothing; Enter does.
  expect(await rows("missing").count()).toBe(missing + 1);
  await page.keyboard.press("Enter");
  await expect.poll(() => rows("missing").count()).toBe(missing);
  // Joined, chosen, taken apart: three steps back.
  for (let step = 0; step < 3; step++) await page.keyboard.press("Control+z");
  await expect.poll(() => rows("new").count()).toBe(alone);
});

test("both pictures zoom and move as one, by wheel and by keys, and a click tells the difference below", async () => {
  await go(`main=compare&show=network&b=${PLAN}`, ".compare-picture svg [data-kind=norm]");
  const places = () =>
    page
      .locator(".compare-picture")
      .evaluateAll((figures) =>
        figures.map((figure) =>
          Object.fromEntries(
            [...figure.querySelectorAll(".nodes [data-key]")].map((node) => [
              node.getAttribute("data-key"),
              node.getAttribute("transform"),
            ]),
          ),
        ),
      );
  const [before] = await places();
  const frame = page.locator(".compare-frame").first();
  await frame.hover();
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => JSON.stringify((await places())[0])).not.toBe(JSON.stringify(before));
  await frame.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("0");
  await expect.poll(async () => JSON.stringify((await places())[0])).toBe(JSON.stringify(before));
  const [first, second] = await places();
  const shared = Object.keys(first!).filter((key) => key in second!);
  for (const key of shared) expect(second![key]).toBe(first![key]);
  await page.locator('.compare-frame .nodes [data-key*="hand-down-command"]').last().click();
  await page.waitForSelector('.compare-opened tr[data-change="stricter"]');
});

test("the differences become a tour through the plan, shown on the lectern, and undone at once", async () => {
  await go(`main=compare&b=${PLAN}`, ".compare-tours");
  await page.locator(".compare-tours button").first().click();
  await page.waitForSelector(".training");
  expect(field("tour")).toContain("compared-with");
  expect(await page.locator(".training").innerText()).toContain("共 34 步");
  await page.keyboard.press("Control+z");
  await page.waitForSelector(".compare-tours");
});

test("two versions: clauses that changed, norms that still stand, and the same ids paired", async () => {
  const opened = opinion();
  const [policy] = opened.policies;
  const old = policy!.norms.find(({ id }) => id === "no-shifting-own-work")!;
  const words = old.quote.replace("不得", "原则上不得");
  const text = policy!.text.replace(old.quote, words);
  const [from, by] = [old.end, words.length - old.quote.length];
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start >= from ? span.start + by : span.start,
    end: span.end >= from ? span.end + by : span.end,
  });
  const later = {
    ...policy!,
    text,
    document: { ...policy!.document, title: "意见（修订稿）", repairs: [] },
    scrape: null,
    // They quote the old words.
    tours: [],
    glossary: [],
    clauses: policy!.clauses.map(moved),
    norms: policy!.norms.map((norm) =>
      norm === old ? { ...moved(norm), quote: words, force: "general" as const } : moved(norm),
    ),
  };
  await go("main=library", ".library-volume");
  await drop({ ...opened, policies: [later] });
  await expect.poll(() => page.locator(".library-volume").count()).toBe(3);
  await page.locator(".library-volume").last().getByRole("button", { name: "对照" }).click();
  await page.waitForSelector('.compare-table tr[data-change="weaker"]');
  expect(await page.locator(".compare-table tbody tr").count()).toBe(1);
  await page.getByRole("button", { name: "逐句" }).click();
  const changed = page.locator('.compare-clauses > li[data-clause="changed"]');
  await changed.first().waitFor();
  expect(await page.locator(".compare-clauses > li").count()).toBe(1);
  expect(await changed.locator("ins").innerText()).toBe("原则上");
  expect(await changed.locator(".compare-anchored").innerText()).toContain("需要核对");
});

test("against itself, against an empty document, against one of another field: each is said", async () => {
  const water = ["供水企业应当每月检测出厂水水质", "用户不得擅自改装计量水表"];
  const [field, empty] = [
    aPolicy({
      document: { id: "water", title: "供水管理办法" },
      text: `${water.join("。")}。`,
      actors: [anActor("utility", "供水企业")],
      norms: water.map((quote, at) => aNorm(`water-${at}`, quote, { bearers: [aBearer("utility")] })),
    }),
    aPolicy({ document: { id: "nothing", title: "空白文件" }, text: "本页没有规定。" }),
  ];
  await go("main=library", ".library-volume");
  const count = await page.locator(".library-volume").count();
  await drop(checked([field, empty]));
  await expect.poll(() => page.locator(".library-volume").count()).toBe(count + 2);
  await go("main=compare&b=water", ".compare-note");
  expect(await page.locator(".compare-note").innerText()).toContain("没有一条能对上");
  await go("main=compare&b=nothing", ".compare-note:has-text('空白文件')");
  expect(await page.locator(".compare-note").innerText()).toContain("里没有条目");
  await go(`main=compare&a=${OPINION}&b=${OPINION}`, ".compare-table tr[data-change=same]");
  expect(await page.locator(".compare-body").innerText()).toContain("这是同一份文件");
  expect(await page.locator(".compare-table tr:not([data-change=same])").count()).toBe(1);
});
