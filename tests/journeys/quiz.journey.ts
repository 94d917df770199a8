// 测验: a paper by link, the self-test by keys alone, the class, and the paper as DOCX and in print.
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FIRST_QUIZ, makePaper } from "../../src/analysis/index.ts";
import { opinionPolicy } from "../builders/index.ts";
import { closeBrowsers, openProduct, type Product } from "./product.ts";

const SEED = 7;
const COUNT = 5;
/** The same paper, made here: same number, same questions, on any machine. */
const { questions } = makePaper(opinionPolicy(), { ...FIRST_QUIZ, seed: SEED, count: COUNT });
const PAPER = `main=quiz&seed=${SEED}&n=${COUNT}`;

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: PAPER, scene: "svg" });
  page = product.page;
  await page.waitForSelector(".quiz-setup");
});
afterAll(async () => {
  await product.close();
  await closeBrowsers();
});

const link = () => new URLSearchParams(new URL(page.url()).hash.slice(1));
async function goTo(hash: string, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
  await page.waitForSelector(selector);
}

test("settings are the link; too narrow a choice is said, and back takes it away", async () => {
  await page.getByText(`本卷 ${COUNT} 题`).waitFor();
  await page.getByText("更多设置").click();
  await page.getByRole("button", { name: "由谁把关" }).click();
  await page.getByRole("button", { name: "易", exact: true }).click();
  await page.getByText("少于要求的 5 题").waitFor();
  expect(link().get("kinds")).toBe("approver");
  expect(link().get("hard")).toBe("easy");
  await page.goBack();
  await page.goBack();
  await page.getByText(`本卷 ${COUNT} 题`).waitFor();
  await page.getByRole("textbox", { name: "卷号" }).fill("12");
  await page.keyboard.press("Enter");
  await expect.poll(() => link().get("seed")).toBe("12");
  await page.goBack();
});

test("the self-test by keys alone: answers, the sentence behind each, score, mistakes", async () => {
  await goTo(PAPER, ".quiz-setup");
  await page.getByRole("button", { name: "开始自测" }).focus();
  await page.keyboard.press("Enter");
  let right = 0;
  for (const [at, { key, norm, shown }] of questions.entries()) {
    await page.getByRole("heading", { name: `第 ${at + 1} 题，共 ${COUNT} 题` }).waitFor();
    if (shown !== null) expect(await page.locator(".quiz-shown").innerText()).toBe(shown);
    // Right by letter and by figure, wrong every third time.
    const choice = at % 3 === 2 ? (key + 1) % 4 : key;
    await page.keyboard.press(at % 2 === 0 ? "abcd".charAt(choice) : String(choice + 1));
    if (choice === key) right++;
    await page.locator(".quiz-verdict", { hasText: choice === key ? "答对了" : "答错了，应选" }).waitFor();
    expect(await page.locator(".quiz-why blockquote").innerText()).toBe(norm.quote);
    // What is picked stays picked.
    await page.keyboard.press("abcd".charAt((choice + 2) % 4));
    expect(link().get("picked")).toHaveLength(at + 1);
    await page.keyboard.press("Enter");
  }
  await page.getByText(`答对 ${right} 题，共 ${COUNT} 题`).waitFor();
  expect(await page.locator(".quiz-mistake").count()).toBe(COUNT - right);
  expect(await page.locator(".quiz-mistake .quiz-why").first().innerText()).toContain("·");
});

test("an answer is undone by back, kept by reload, and leads to text and network", async () => {
  await goTo(`${PAPER}&quiz=self`, ".quiz-options");
  const first = questions[0]!;
  await page.keyboard.press("abcd".charAt(first.key));
  await page.locator(".quiz-verdict").waitFor();
  await page.goBack();
  await expect.poll(() => page.locator(".quiz-verdict").count()).toBe(0);
  await page.goForward();
  await page.locator(".quiz-verdict").waitFor();
  await page.reload();
  await page.locator(".quiz-verdict", { hasText: "答对了" }).waitFor();
  await page.locator(".quiz-why .ask-place").click();
  await expect.poll(() => link().get("clause")).toBe(first.norm.clause);
  await page.getByRole("button", { name: "在网络中看" }).click();
  await expect.poll(() => link().get("select")).toBe(first.norm.id);
  await page.waitForSelector(".network-host");
  await page.goBack();
  await page.locator(".quiz-verdict").waitFor();
});

test("the class: one large question, hands by letter, Space shows and goes on, Esc leaves", async () => {
  await goTo(`${PAPER}&quiz=class`, ".quiz-class");
  const stage = page.locator(".quiz-class");
  expect(await page.locator(".shell").evaluate((shell) => (shell as HTMLElement).inert)).toBe(true);
  for (const key of ["a", "a", "2"]) await page.keyboard.press(key);
  await expect.poll(() => link().get("hands")).toBe("2.1.0.0");
  await stage.getByText("2 人").waitFor();
  expect(await stage.locator("li[data-key]").count()).toBe(0);
  await page.keyboard.press(" ");
  await stage.locator("li[data-key]").waitFor();
  expect(await stage.locator(".quiz-reveal blockquote").innerText()).toBe(questions[0]!.norm.quote);
  await page.keyboard.press(" ");
  await stage.getByText(`第 2 题，共 ${COUNT} 题`).waitFor();
  expect(await stage.locator("li[data-key]").count()).toBe(0);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => link().get("at")).toBe("1");
  const small = await stage
    .locator("article :is(h2, li, blockquote)")
    .evaluateAll((all) => Math.min(...all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize))));
  expect(small).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("Escape");
  await page.waitForSelector(".quiz-setup");
  expect(await page.locator(".shell").evaluate((shell) => (shell as HTMLElement).inert)).toBe(false);
});

test("the paper as DOCX, read back, and in print, with the key and without", async () => {
  await goTo(PAPER, ".quiz-setup");
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    const parts = unzipSync(new Uint8Array(readFileSync((await download.path())!)));
    return { name: download.suggestedFilename(), words: strFromU8(parts["word/document.xml"]!) };
  };
  const plain = await saved("下载 DOCX");
  expect(plain.name).toBe(`测验第${SEED}卷.docx`);
  expect(plain.words).toContain(`第 ${SEED} 卷`);
  expect(plain.words).not.toContain("答案和依据");
  const keyed = await saved("下载 DOCX（含答案）");
  for (const { norm } of questions) expect(keyed.words).toContain(norm.quote);

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "true");
  });
  await page.getByRole("button", { name: "打印试卷和答案" }).click();
  await page.waitForSelector("body[data-printed]");
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".quiz-sheet");
  expect(await page.locator(".shell").isVisible()).toBe(false);
  expect(await sheet.locator("ol > li ul").count()).toBe(COUNT);
  expect(await sheet.locator(".quiz-sheet-key q").count()).toBe(COUNT);
  const text = await sheet.innerText();
  for (const words of ["节选", `第 ${SEED} 卷`, "姓名："]) expect(text).toContain(words);
  await page.emulateMedia({ media: null });
  await page.getByRole("button", { name: "打印试卷", exact: true }).click();
  expect(await sheet.locator(".quiz-sheet-key").count()).toBe(0);
});
