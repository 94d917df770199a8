// 问一问 in a real browser: what a person asks, corrects, copies, saves and sends on.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { READY_QUESTIONS } from "../../src/words/index.ts";
import { OPINION } from "../builders/index.ts";
import { closeBrowsers, follow, openProduct, type Product } from "./product.ts";

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: "main=list" });
  page = product.page;
});
/** Away and back: the box is empty and the page as on a first visit. */
beforeEach(async () => {
  await follow(page, "main=list");
  await page.waitForSelector(".list-row");
  await follow(page, "main=ask");
  await page.waitForSelector(".ask-start");
});
afterAll(() => product.close());
afterAll(closeBrowsers);

const box = () => page.locator(".ask-box textarea");
const put = async (question: string) => {
  await box().fill(question);
  await box().press("Enter");
};
const verdict = () => page.locator(".ask-verdict strong").innerText();
const sentence = () => page.locator(".ask-sentence").innerText();
const asked = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("q");

test("a question typed and put with Enter is answered with force, exception and the words of the text", async () => {
  await put("区职能部门能不能直接考核街道？");
  expect(await verdict()).toBe("一般不");
  expect(await sentence()).toContain("按“上级职能部门”理解");
  expect(await sentence()).toContain("确需开展的按一事一报原则报批");
  const basis = page.locator(".ask-basis").first();
  expect(await basis.locator("blockquote").innerText()).toBe(
    "上级职能部门一般不对街道进行直接考核，确需开展的按一事一报原则报批",
  );
  expect(await basis.locator("mark[data-part=exception]").innerText()).toBe("确需开展的按一事一报原则报批");
  expect(await box().evaluate((element) => element === document.activeElement)).toBe(true);
});

test("two things asked at once get two answers; plain English is understood", async () => {
  await put("上级部门能不能把工作转嫁给社区？转嫁了怎么处罚？");
  await page.getByText("一次问了 2 件事").waitFor();
  expect(await page.locator(".ask-verdict strong").allInnerTexts()).toEqual(["不得", "未作规定"]);
  await put("May a district functional department assess a street directly?");
  await expect.poll(verdict).toBe("一般不");
  expect(await sentence()).toContain("确需开展的按一事一报原则报批");
});

test("the address of a norm leads to its sentence in the text", async () => {
  await put("上级部门能把自己的活儿甩给社区吗？");
  await page.locator(".ask-basis .ask-place").first().click();
  await page.waitForFunction(() => location.hash.includes("select=no-shifting-own-work"));
  expect(await page.locator(".inspector").innerText()).toContain("不得转嫁职责内工作");
});

test("where only a rule about another body is there, it is named as near, under the verdict none", async () => {
  await put("上级部门能把自己的工作转嫁给街道吗？");
  expect(await verdict()).toBe("未作规定");
  expect(await sentence()).toContain("本文件（节选）未作规定");
  expect(await page.locator(".ask-basis").count()).toBe(0);
  expect(await page.locator(".ask-near li").first().innerText()).toContain(
    "上级部门不得把自己职责内的工作转嫁给社区",
  );
  expect(await page.locator(".ask-near .ask-why").first().innerText()).toBe("说的是别的主体");
});

test("the form shows how it was understood, and putting it right asks anew", async () => {
  await put("上级部门能把自己的工作转嫁给街道吗？");
  const towards = page.getByRole("combobox", { name: "对谁" });
  expect(await towards.inputValue()).toBe("街道");
  await towards.click();
  await towards.fill("shequ");
  await page.getByRole("option", { name: "社区", exact: true }).click();
  await page.waitForFunction(() => document.querySelector(".ask-verdict strong")?.textContent === "不得");
  expect(asked()).toContain("对社区");
  expect(await page.getByRole("combobox", { name: "谁", exact: true }).inputValue()).toBe("上级部门");
  await page.getByLabel("情态").selectOption("must");
  await page.waitForFunction(() => decodeURIComponent(location.hash).includes("要不要"));
});

test("pinyin and English names of bodies are understood", async () => {
  await put("shangji bumen neng bu neng ba gongzuo zhuanjia gei shequ");
  await page.waitForSelector(".ask-verdict", { timeout: 20_000 });
  expect(await verdict()).toBe("不得");
  await put("Superior functional departments 能不能直接考核 Subdistrict？");
  await page.waitForFunction(() => document.querySelector(".ask-verdict strong")?.textContent === "一般不");
});

test("twenty questions to start with are links, and each has an answer or an honest refusal", async () => {
  const ready = (READY_QUESTIONS[OPINION] ?? []).flatMap(({ questions }) =>
    questions.map(({ question }) => question),
  );
  expect(ready).toHaveLength(20);
  const links = page.locator(".ask-start a");
  expect(await links.allInnerTexts()).toEqual(ready);
  await links.nth(4).click();
  expect(await verdict()).toBe("可以（鼓励）");
  expect(await sentence()).toContain("“街道”在这一条里是“承受”的一方");
  await page.goBack();
  await page.waitForSelector(".ask-start");
});

test("the question is in the link: opened anew it is answered at once, and back leads to the one before", async () => {
  await follow(page, `main=ask&q=${encodeURIComponent("能罚款吗")}`);
  await page.reload();
  await page.waitForSelector(".ask-verdict");
  expect(await box().inputValue()).toBe("能罚款吗");
  expect(await verdict()).toBe("未作规定");
  await put("请社区帮忙，要谁点头？");
  await page.waitForFunction(() => document.querySelector(".ask-verdict strong")?.textContent === "必须");
  await page.goBack();
  await page.waitForFunction(() => document.querySelector(".ask-verdict strong")?.textContent === "未作规定");
  expect(await box().inputValue()).toBe("能罚款吗");
});

test("a saved question is still there on the next visit, and can be forgotten", async () => {
  await put("街道能管派驻的人吗？");
  await page.getByRole("button", { name: "收藏问题" }).click();
  await page.reload();
  await page.waitForSelector(".ask-verdict");
  await page.getByRole("button", { name: "清空问题" }).click();
  await page.waitForSelector(".ask-start");
  expect(await page.locator(".ask-start section").first().innerText()).toContain("街道能管派驻的人吗？");
  await page.locator(".ask-start a").first().click();
  await page.getByRole("button", { name: "取消收藏" }).click();
  expect(await page.evaluate(() => localStorage.getItem("quanze.questions"))).toBe("[]");
});

test("a reply can be copied: question, answer, citation, and that the source is an excerpt", async () => {
  await page.evaluate(() => {
    const writeText = async (words: string) => {
      document.body.dataset.copied = words;
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  await put("城市规划要不要听取街道党工委意见？");
  await page.getByRole("button", { name: "复制回复稿" }).click();
  await page.waitForSelector("body[data-copied]");
  const copied = await page.locator("body").getAttribute("data-copied");
  for (const words of [
    "问：城市规划要不要听取街道党工委意见？",
    "答：",
    "应当听取街道党（工）委意见",
    "《关于加强和改进",
    "节选",
    "来源：",
  ])
    expect(copied).toContain(words);
});

test("empty, nonsense and ten thousand characters get a helpful word, and nothing breaks", async () => {
  await put("   ");
  expect(await page.locator(".ask-start").count()).toBe(1);
  await put("啊啊啊啊啊");
  expect(await sentence()).toContain("没有看懂");
  await put("区".repeat(10_000));
  await page.waitForFunction(() => document.querySelector(".ask-sentence")?.textContent?.includes("300字"));
});

test("by keyboard alone: Q opens it, Tab reaches the box, Enter asks, Tab goes on to the reply", async () => {
  await follow(page, "main=list");
  await page.waitForSelector(".list-row");
  await page.locator("body").click({ position: { x: 2, y: 2 } });
  await page.keyboard.press("q");
  await page.waitForSelector(".ask-box");
  await box().focus();
  await page.keyboard.type("shei kaohe jiedao");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".ask-verdict", { timeout: 20_000 });
  expect(await verdict()).toBe("有此职权");
});

test("in English the sentence is English, the quote the words of the text", async () => {
  await follow(page, "main=ask&lang=en");
  await page.getByRole("button", { name: "List", exact: true }).waitFor();
  await put("请社区帮忙，要谁点头？");
  expect(await verdict()).toBe("Must");
  expect(await sentence()).toContain("strictly vetted");
  expect(await sentence()).toContain("确需社区协助的");
});

test("on a phone and on a narrow screen nothing sticks out", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await follow(page, "main=ask&lang=zh");
  await page.waitForSelector(".phone-main .ask-box");
  await put("省会城市的街道还要拉投资吗，任务该不该取消？");
  await page.waitForSelector(".ask-basis");
  const wide = await page
    .locator(".ask-page")
    .evaluate(
      (root) =>
        [...root.querySelectorAll("*")].filter(
          (element) => element.getBoundingClientRect().right > innerWidth + 1,
        ).length,
    );
  expect(wide).toBe(0);
});
