// Two documents compared in the built product: the fictional plan is fetched when it is asked for, differences are
// read, judged and undone, both texts scroll together, both pictures share their places, files are written.
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeWorkspace } from "../../src/files/index.ts";
import { opinion } from "../builders/index.ts";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: "main=compare", size: { width: 1920, height: 1080 } });
  page = product.page;
});
afterAll(() => product.close());
afterAll(closeBrowsers);

const field = (name: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(name);
const rows = (change: string) => page.locator(`.compare-table tr[data-change="${change}"]`);
const show = async (name: string, wait: string) => {
  await page.getByRole("group", { name: "显示方式" }).getByRole("button", { name, exact: true }).click();
  await page.waitForSelector(wait);
};
const chip = (name: string) => page.getByRole("group", { name: "变化" }).getByRole("button", { name });

test("one document alone asks for a second one; the fictional plan comes when asked, marked as one", async () => {
  await page.waitForSelector(".compare-add");
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .join(),
    );
  expect(await loaded()).not.toContain("samples");
  await page.getByRole("button", { name: "加入虚构示例" }).click();
  await page.waitForSelector(".compare-table");
  expect(await loaded()).toContain("samples");
  expect(await page.locator(".compare-head").innerText()).toContain("虚构示例");
  expect(await rows("stricter").count()).toBe(5);
  expect(await rows("same").count()).toBe(0);
});

test("every difference is said in words beside both sentences, and what may conflict is left to people", async () => {
  const handed = rows("stricter").filter({ hasText: "指挥调度" });
  expect(await handed.innerText()).toContain("由“许可”变为“义务”");
  expect(await handed.locator("del").first().innerText()).toContain("有条件的地方");
  expect(await handed.locator("ins").first().innerText()).toContain("应当");
  const against = page.locator(".compare-against");
  expect(await against.locator("li").count()).toBe(2);
  expect(await against.innerText()).toContain("由人判断");
});

test("a kind of change is chosen and stands in the link with both documents", async () => {
  await chip("放宽").click();
  expect(await page.locator(".compare-table tbody tr").count()).toBe(3);
  expect(field("change")).toBe("weaker");
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll(".compare-table tbody tr").length > 3);
});

test("a person takes a pair apart, joins two, and takes both back; decisions outlive the visit", async () => {
  const before = await rows("new").count();
  await rows("weaker").first().getByRole("button").first().click();
  await page.locator(".compare-decide").getByRole("button", { name: "拆开" }).click();
  await page.waitForFunction(
    (count) => document.querySelectorAll('tr[data-change="new"]').length === count,
    before + 1,
  );
  await page.keyboard.press("Control+z");
  await page.waitForFunction(
    (count) => document.querySelectorAll('tr[data-change="new"]').length === count,
    before,
  );
  await rows("new").filter({ hasText: "专题研究" }).getByRole("button").first().click();
  await page.getByLabel("与另一份的条目配对").selectOption("solve-uneven-development");
  await page.getByRole("button", { name: "配成一对" }).click();
  await page.waitForSelector('tr:has-text("专题研究") .chip:has-text("人工")');
  const kept = await page.evaluate(() => localStorage.getItem("quanze.compare"));
  expect(JSON.parse(kept ?? "{}")["urban-party-building-2019 example-district-plan"]).toHaveLength(1);
  await page.keyboard.press("Control+z");
  await page.waitForFunction(
    (count) => document.querySelectorAll('tr[data-change="new"]').length === count,
    before,
  );
});

test("both texts stand side by side and scroll together by the norms that belong to each other", async () => {
  await show("对照版", ".compare-run");
  const [a, b] = [page.locator(".compare-text").nth(0), page.locator(".compare-text").nth(1)];
  const lead = a.locator('[data-pair^="devolve-command"]').first();
  await lead.evaluate((element) => {
    const pane = element.closest(".compare-text")!;
    pane.scrollTop += element.getBoundingClientRect().top - pane.getBoundingClientRect().top - 100;
  });
  await page.waitForFunction(() => (document.querySelectorAll(".compare-text")[1]?.scrollTop ?? 0) > 100);
  const answer = b.locator('[data-pair^="devolve-command"]').first();
  const [one, other] = [await lead.boundingBox(), await answer.boundingBox()];
  expect(Math.abs((one?.y ?? 0) - (other?.y ?? 999))).toBeLessThan(160);
  await answer.click();
  expect(await a.locator("[data-chosen]").count()).toBeGreaterThan(0);
});

test("both pictures have the same places, and each leaves out what its document does not have", async () => {
  await show("网络", ".compare-picture svg [data-kind=norm]");
  const places = await page
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
  const [first, second] = places as [Record<string, string>, Record<string, string>];
  const shared = Object.keys(first).filter((key) => key in second);
  expect(shared.length).toBeGreaterThan(20);
  for (const key of shared) expect(second[key]).toBe(first[key]);
  expect(Object.keys(second).some((key) => key.startsWith("union/~"))).toBe(true);
  expect(Object.keys(first).some((key) => key.startsWith("union/~"))).toBe(false);
});

test("the checklist counts what was taken up, and both files hold every row", async () => {
  await show("落实对照", ".compare-checklist");
  expect(await page.locator(".compare-checklist > li").count()).toBe(64);
  await page.getByRole("button", { name: /可能抵触/ }).click();
  expect(await page.locator(".compare-checklist > li").count()).toBe(2);
  for (const [name, part] of [
    ["Excel", "xl/worksheets/sheet1.xml"],
    ["Word", "word/document.xml"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = new TextDecoder().decode(unzipSync(new Uint8Array(Buffer.concat(chunks)))[part]);
    expect(text, name).toContain("由“许可”变为“义务”");
    expect(text, name).toContain("区直各部门应当将派驻街道工作力量的指挥调度");
  }
});

test("the library tells what is open; several are shown together, each answer with its document", async () => {
  await page.evaluate(() => {
    location.hash = "main=library&policy=urban-party-building-2019,example-district-plan";
  });
  await page.waitForSelector(".library-volume");
  expect(await page.locator(".library-volume").count()).toBe(2);
  expect(await page.locator(".library-volume").nth(1).innerText()).toContain("虚构示例");
  await page.evaluate(() => {
    location.hash =
      "main=ask&policy=urban-party-building-2019,example-district-plan&q=谁统筹安排对街道的检查考核？";
  });
  await page.waitForSelector(".ask-basis");
  const bases = await page.locator(".ask-basis > header").allInnerTexts();
  expect(bases.length).toBeGreaterThan(1);
  for (const words of bases) expect(words).toMatch(/意见|实施方案/);
});

test("a file dropped on the library comes beside what is open; another version gets an id of its own", async () => {
  await page.evaluate(() => {
    location.hash = "main=library";
  });
  await page.waitForSelector(".library-volume");
  const opened = opinion();
  const [policy] = opened.policies;
  const later = { ...policy!, document: { ...policy!.document, title: "意见（修订稿）" } };
  const norms = later.norms.slice(0, -1);
  const clauses = later.clauses.map((clause) =>
    clause.address === policy!.norms.at(-1)!.clause ? { ...clause, state: "background" as const } : clause,
  );
  const archive = writeWorkspace({ ...opened, policies: [{ ...later, norms, clauses }] });
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "later.json", { type: "application/json" }));
    return transfer;
  }, archive);
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  await page.getByRole("button", { name: "放在旁边" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".library-volume").length === 3);
  expect(await page.locator(".library-volume").last().innerText()).toContain("修订稿");
});

test("a link brings both documents back, in English and on a phone, without sideways scrolling", async () => {
  const phone = await openProduct({
    size: { width: 390, height: 844 },
    hash: "main=compare&b=example-district-plan&change=stricter",
    lang: "en",
  });
  await phone.page.waitForSelector(".compare-table");
  expect(await phone.page.locator(".compare-table tbody tr").count()).toBe(5);
  expect(await phone.page.locator(".compare-head").innerText()).toContain("Fictional example");
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await phone.close();
});
