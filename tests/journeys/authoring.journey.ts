// 起草: from paste to the first accepted norm by keys alone, the review by keys, the file that comes out, two tabs of one
// desk, and a tab that dies without losing a step.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkspace } from "../../src/files/index.ts";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

const TEXT =
  "青川县渡口管理办法\n第一条 为了加强渡口管理，制定本办法。\n第二条 渡口经营人应当向交通运输主管\n部门报告，不得拖延。\n第三条 渡船应当配备救生衣。\n乘客可以拒绝超载的渡船。\n第四条 候船的地方有棚子；乘客先下后上。\n";

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct();
  page = product.page;
});
afterAll(async () => {
  await product.close();
  await closeBrowsers();
});

const card = () => page.locator(".authoring-card");
const inHand = (words: string) => card().locator("blockquote", { hasText: words }).waitFor();
const counts = (words: string) => page.locator(".authoring-counts", { hasText: words }).waitFor();
const alone = async () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
/** Selects words in the text, as a mouse would. */
const select = (words: string, on: Page = page) =>
  on.evaluate((wanted) => {
    for (const piece of document.querySelectorAll(".authoring-text [data-start]")) {
      const node = piece.firstChild as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`no piece has ${wanted}`);
  }, words);

test("four keys from the network to the first accepted norm, paste included, and the next is in hand", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((text) => navigator.clipboard.writeText(text), TEXT);
  await page.locator(".network-host").first().waitFor();
  let keys = 0;
  const press = async (key: string) => {
    keys++;
    await page.keyboard.press(key);
  };
  await press("v");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await press("Control+v");
  await press("Control+Enter");
  await page.getByRole("heading", { name: "第 1 条，共 4 条" }).waitFor();
  await press("a");
  await page.getByRole("heading", { name: "第 2 条，共 4 条" }).waitFor();
  await counts("草稿 3（存疑 2），初核 1");
  expect(keys).toBe(4);
});

test("keys: doubtful, modality, force, reject, and every step back and forth", async () => {
  await page.keyboard.press("n");
  await inHand("渡船应当配备救生衣");
  await page.keyboard.press("4");
  await page.locator('.authoring-card[data-modality="power"]').waitFor();
  await page.keyboard.press("f");
  await page.getByRole("button", { name: "一般", pressed: true }).waitFor();
  await page.keyboard.press("x");
  await counts("不采 1");
  for (const _ of [1, 2, 3]) await page.keyboard.press("Control+z");
  await page.locator('.authoring-card[data-modality="obligation"]').waitFor();
  await counts("不采 0");
  for (const _ of [1, 2, 3]) await page.keyboard.press("Control+Shift+z");
  await counts("不采 1");
  for (const _ of [1, 2, 3]) await page.keyboard.press("Control+z");
  await inHand("渡船应当配备救生衣");
});

test("keys: a bearer by its initials, a new one by its name, both taken back", async () => {
  await page.keyboard.press("b");
  await page.keyboard.type("dkjyr");
  await page.getByRole("option", { name: "渡口经营人" }).waitFor();
  await page.keyboard.press("Enter");
  await card().getByText("渡口经营人", { exact: true }).waitFor();
  await page.keyboard.type("渡口管理站");
  await page.getByRole("option", { name: "新建“渡口管理站”" }).waitFor();
  await page.keyboard.press("Enter");
  await card().getByText("渡口管理站", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect.poll(() => card().getByText("渡口管理站", { exact: true }).count()).toBe(0);
});

test("a norm from selected words in three moves: select, M, A; split, merge, and other words for it", async () => {
  await page.keyboard.press("u");
  await page.locator(".authoring-card[data-clause]", { hasText: "候船的地方有棚子" }).waitFor();
  await page.keyboard.press("5");
  // Marked as background, and the next unread clause is in hand.
  await page.locator(".authoring-card[data-clause]", { hasText: "乘客先下后上" }).waitFor();
  await select("乘客先下后上");
  await page.keyboard.press("m");
  await inHand("乘客先下后上");
  await page.keyboard.press("a");
  await counts("初核 2");
  await page.locator(".authoring-text mark", { hasText: "乘客先下后上" }).click();
  await select("乘客先下");
  await page.keyboard.press("=");
  await expect.poll(() => card().locator("blockquote").textContent()).toBe("乘客先下");
  await page.keyboard.press("]");
  await expect.poll(() => card().locator("blockquote").textContent()).not.toBe("乘客先下");
  await page.locator(".authoring-text mark", { hasText: "渡口经营人应当" }).click();
  await page.keyboard.press("g");
  await inHand("渡口经营人应当向交通运输主管部门报告，不得拖延");
  await page.keyboard.press("s");
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("authoring-cut");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => card().locator("blockquote").textContent())
    .toBe("渡口经营人应当向交通运输主管部门报告");
  await alone();
});

test("初核, 复核 and 采信 are signed; what passes makes the network grow beside the text", async () => {
  await page.getByRole("textbox", { name: "审读人" }).fill("甲");
  await alone();
  await page.getByRole("button", { name: /^复核/ }).click();
  await alone();
  await page.locator(".authoring-text mark", { hasText: "渡口经营人应当" }).click();
  await page.keyboard.press("a");
  await counts("复核 1");
  await page.locator(".authoring-text mark", { hasText: "渡口经营人应当" }).click();
  await card().getByText("复核：甲，").waitFor();
  await page.locator(".authoring-network", { hasText: "3 条，" }).waitFor();
  await page.locator(".authoring-network svg").first().waitFor();
});

test("what passed is saved as a workspace that opens, each norm with its state, who and when", async () => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存 JSON" }).click(),
  ]);
  const opened = openWorkspace([{ path: "a.json", content: readFileSync(await download.path(), "utf8") }]);
  expect(opened.ok ? [] : opened.issues).toEqual([]);
  const norms = opened.ok ? opened.workspace.policies[0]!.norms : [];
  expect(norms.map(({ quote }) => quote)).toContain("渡口经营人应当向交通运输主管部门报告");
  expect(norms[0]!.review).toMatchObject({ state: "复核", by: "甲" });
});

test("a second tab asks who works; it takes the desk, dies in the middle of it, and the first has every step", async () => {
  const other = await page.context().newPage();
  await other.goto(`${product.url.replace(/#.*$/, "")}#main=authoring`);
  const away = "这份起草正在另一个标签页里做";
  await other.getByText(away).waitFor();
  await other.getByRole("button", { name: "改到这里做" }).click();
  await page.getByText(away).waitFor();
  await expect.poll(() => other.getByText(away).count()).toBe(0);
  const before = await other.locator(".authoring-counts").textContent();
  await other.getByRole("button", { name: /^初核/ }).click();
  await other.locator(".authoring-text mark", { hasText: "乘客可以拒绝超载的渡船" }).click();
  await other.keyboard.press("x");
  await other.locator(".authoring-counts", { hasText: "不采 1" }).waitFor();
  expect(before).toContain("不采 0");
  const client = await page.context().newCDPSession(other);
  const crashed = other.waitForEvent("crash");
  // Who dies does not answer.
  client.send("Page.crash").catch(() => null);
  await crashed;
  await page.getByRole("button", { name: "改到这里做" }).click();
  await counts("不采 1");
  await page.reload();
  await counts("不采 1");
  await other.close();
});

test("a full store and a browser that keeps nothing are told in a sentence", async () => {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.locator(".authoring-text mark", { hasText: "乘客可以拒绝超载的渡船" }).click();
  await page.keyboard.press("3");
  await page.keyboard.press("1");
  await page.getByText("浏览器存储已满").waitFor();
  const closed = await page.context().newPage();
  await closed.addInitScript(() =>
    Object.defineProperty(window, "indexedDB", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  await closed.goto(`${product.url.replace(/#.*$/, "")}#main=authoring`);
  await closed.getByText("这个浏览器不让本页存东西").waitFor();
  await closed.close();
  await page.reload();
  await page.getByText("每一步都存在本机浏览器里").waitFor();
});

test("an undone repair gives the text as it was, and is a step like any other", async () => {
  await page.getByText("断行等修复 1 处").click();
  await page.getByRole("checkbox").click();
  await page.getByText("断行等修复 0 处").waitFor();
  await alone();
  await page.keyboard.press("Control+z");
  await page.getByText("断行等修复 1 处").waitFor();
  expect(product.faults).toEqual([]);
});

test("another version of the text: what changed is put before a person, who says where it stands now", async () => {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "换成新版正文……" }).click(),
  ]);
  const next = TEXT.replace(
    "渡口经营人应当向交通运输主管\n部门报告",
    "渡口经营人应当及时向交通运输主管部门报告",
  );
  await chooser.setFiles({ name: "新版.txt", mimeType: "text/plain", buffer: Buffer.from(next) });
  await page.locator(".authoring-lost").waitFor();
  await page.locator(".authoring-place").first().click();
  await expect.poll(() => page.locator(".authoring-lost").count()).toBe(0);
  await alone();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator(".authoring-lost").count()).toBe(0);
});

test("an open document is revised at the desk and put back with its ids", async () => {
  await page.getByRole("button", { name: "收起，换一份" }).click();
  await page.getByRole("button", { name: /^修订/ }).first().click();
  await counts("采信 64");
  // An earlier pass takes nothing back from what was released.
  await page.keyboard.press("a");
  await counts("采信 64");
  await page.keyboard.press("f");
  await counts("初核 1");
  await page.getByRole("button", { name: "放回图谱" }).click();
  await page.locator(".network-host").first().waitFor();
  await page.locator(".network-host").first().waitFor();
  expect(product.faults).toEqual([]);
});
