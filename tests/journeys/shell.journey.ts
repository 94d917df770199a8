// The frame in a real browser: keys, palette, language, themes, guide, history, files, panels, phone.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeWorkspace } from "../../src/files/index.ts";
import { smallWorkspace } from "../builders/index.ts";
import { closeBrowsers, follow, type OpenOptions, openProduct, type Product } from "./product.ts";

let shared: Product;
beforeAll(async () => {
  shared = await openProduct({ hash: "main=list" });
  await shared.page.locator(".list-row").first().waitFor();
});
afterAll(() => shared.close());
afterAll(closeBrowsers);

/** A walk that leaves nothing behind but its own steps in the history. */
async function stroll(link: string, go: (page: Page) => Promise<void>): Promise<void> {
  await shared.page.fill("#search-input", "");
  await shared.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await follow(shared.page, link);
  await hashBecomes(shared.page, link && `#${link}`);
  await go(shared.page);
}

/** A first visit: opens the page, waits for the frame, and checks for faults at the end. */
async function visit(options: OpenOptions, go: (page: Page) => Promise<void>): Promise<void> {
  const product = await openProduct(options);
  try {
    await product.page.getByRole("button", { name: /^(更多|More)$/ }).waitFor();
    await go(product.page);
  } finally {
    await product.close();
  }
}

const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
const html = (page: Page, name: string) =>
  page.evaluate((key) => document.documentElement.getAttribute(key), name);
const hashBecomes = (page: Page, wanted: string) =>
  expect.poll(() => hash(page), { timeout: 5000 }).toBe(wanted);

/** Drops files on the page as a file manager would. */
async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  await page.evaluate((dropped) => {
    const carried = new DataTransfer();
    for (const { name, text } of dropped) carried.items.add(new File([text], name));
    for (const type of ["dragover", "drop"])
      window.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
  }, files);
}

describe("keys and palette", () => {
  test("the palette finds commands by pinyin initials and actors by name", () =>
    stroll("", async (page) => {
      await page.keyboard.press("Control+k");
      const ask = page.getByRole("combobox", { name: "输入命令或主体名称，拼音也可" });
      await ask.fill("qd");
      await page.keyboard.press("Enter");
      await hashBecomes(page, "#main=list");
      await page.keyboard.press("Control+k");
      await ask.fill("街道党工委");
      await page.getByRole("option", { name: "街道党（工）委", exact: true }).click();
      await expect.poll(() => hash(page)).toContain("select=street-party-committee");
      await page.keyboard.press("Control+k");
      await ask.fill("xyzzy");
      await page.getByText("没有匹配的命令或主体").waitFor();
      await page.keyboard.press("Escape");
      await ask.waitFor({ state: "detached" });
    }));

  test("single keys change the view, and the help lists them", () =>
    visit({}, async (page) => {
      await page.keyboard.press("g");
      await hashBecomes(page, "#lens=actor");
      await page.keyboard.press("2");
      await hashBecomes(page, "#lens=actor&degree=2");
      await page.keyboard.press("l");
      await hashBecomes(page, "#main=list&lens=actor&degree=2");
      await page.keyboard.press("r");
      expect(await page.getByRole("region", { name: "原文", exact: true }).count()).toBe(0);
      await page.keyboard.press("Shift+?");
      const help = page.getByRole("dialog", { name: "快捷键" });
      await help.getByText("切换条目视角与主体视角").waitFor();
      await help.getByLabel("启用单键快捷键").uncheck();
      await page.keyboard.press("Escape");
      await page.keyboard.press("g");
      await page.keyboard.press("Control+z");
      await hashBecomes(page, "#lens=actor&degree=2");
    }));

  test("keys are left alone while the person types or an input method composes", () =>
    stroll("", async (page) => {
      await page.keyboard.press("/");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
      await page.keyboard.type("gl2");
      expect(await hash(page)).toBe("");
      await page.keyboard.press("Escape");
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.evaluate(() => {
        const key = { key: "g", bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent("keydown", { ...key, isComposing: true }));
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { ...key, keyCode: 229 } as KeyboardEventInit),
        );
      });
      expect(await hash(page)).toBe("");
      await page.keyboard.press("Control+f");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    }));

  test("Escape clears the selection, Ctrl+Z brings it back", () =>
    stroll("select=street", async (page) => {
      await page.keyboard.press("Escape");
      await hashBecomes(page, "");
      await page.keyboard.press("Control+z");
      await hashBecomes(page, "#select=street");
    }));
});

describe("language and looks", () => {
  test("language changes words and the document's language, and is remembered", () =>
    visit({}, async (page) => {
      expect(await html(page, "lang")).toBe("zh-CN");
      await page.getByRole("button", { name: /切换语言/ }).click();
      await page.getByRole("button", { name: "List", exact: true }).waitFor();
      expect(await html(page, "lang")).toBe("en");
      await page.reload();
      await page.getByRole("button", { name: "List", exact: true }).waitFor();
    }));

  test("every theme can be chosen by menu and by key; what the link asks for is not remembered", () =>
    visit({ theme: "dark" }, async (page) => {
      expect(await html(page, "data-theme")).toBe("dark");
      await page.getByRole("button", { name: "主题", exact: true }).click();
      await page.getByRole("menuitemradio", { name: "高对比" }).click();
      expect(await html(page, "data-theme")).toBe("contrast");
      await hashBecomes(page, "");
      await page.keyboard.press("t");
      expect(await html(page, "data-theme")).toBe("light");
      await page.emulateMedia({ colorScheme: "dark" });
      await expect.poll(() => html(page, "data-theme")).toBe("dark");
    }));

  test("the lectern preset enlarges what is read", () =>
    visit({}, async (page) => {
      const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
      const before = Number.parseFloat(await size());
      await page.getByRole("button", { name: "讲台模式（大字）" }).click();
      expect(await html(page, "data-lectern")).toBe("true");
      expect(Number.parseFloat(await size())).toBeGreaterThan(before * 1.3);
    }));
});

describe("guide and help", () => {
  test("the first visit shows three cards, later ones do not", () =>
    visit({ guide: true }, async (page) => {
      const guide = page.getByRole("dialog", { name: "一分钟看懂权责图谱" });
      await guide.waitFor();
      expect(await guide.getByRole("listitem").count()).toBe(3);
      await guide.getByRole("button", { name: "开始阅读" }).click();
      await guide.waitFor({ state: "detached" });
      await page.reload();
      await page.getByRole("button", { name: "更多", exact: true }).waitFor();
      expect(await guide.count()).toBe(0);
    }));

  test("the coverage chip opens what is known of the document", () =>
    stroll("", async (page) => {
      await page.getByRole("button", { name: /查看来源与覆盖情况/ }).click();
      const help = page.getByRole("dialog", { name: "帮助" });
      await help.getByRole("heading", { name: "来源、状态与覆盖" }).waitFor();
      await help.getByRole("button", { name: "怎么看图" }).click();
      await help.getByText("要征求、听取其意见；不等于要其同意").waitFor();
      await help.getByRole("button", { name: "关闭" }).click();
      await help.waitFor({ state: "detached" });
    }));
});

describe("history", () => {
  test("back and forward walk through the views; undo is back, redo is forward", () =>
    stroll("", async (page) => {
      await page.keyboard.press("g");
      await page.keyboard.press("l");
      await hashBecomes(page, "#main=list&lens=actor");
      await page.goBack();
      await hashBecomes(page, "#lens=actor");
      await page.goForward();
      await hashBecomes(page, "#main=list&lens=actor");
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Control+z");
      await hashBecomes(page, "");
      await page.keyboard.press("Control+Shift+Z");
      await hashBecomes(page, "#lens=actor");
      await page.goForward();
      await hashBecomes(page, "#main=list&lens=actor");
      await page.reload();
      await page.getByRole("button", { name: "清单", pressed: true }).waitFor();
      await page.goBack();
      await page.getByRole("button", { name: "网络", pressed: true }).waitFor();
    }));

  test("a link edited by hand is followed, and what it does not know is dropped", () =>
    stroll("", async (page) => {
      await page.evaluate(() => {
        location.hash = "select=street,nobody&lens=sideways&oops";
      });
      await hashBecomes(page, "#select=street");
      await page.goBack();
      await hashBecomes(page, "");
    }));
});

describe("files", () => {
  test("a bad file keeps the old workspace and tells what is wrong, with its line", () =>
    stroll("select=street", async (page) => {
      const title = await page.getByRole("heading", { level: 1 }).textContent();
      await drop(page, [{ name: "坏.json", text: '{\n  "policies": [\n    oops\n' }]);
      const problems = page.getByRole("region", { name: "“坏.json”没有打开" });
      await problems.getByText("第 3 行", { exact: false }).first().waitFor();
      await problems.getByText("syntax", { exact: true }).first().waitFor();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
      expect(await hash(page)).toBe("#select=street");
      await problems.getByRole("button", { name: "全部复制" }).click();
      await page.getByText(/已复制 \d+ 处问题/).waitFor();
      await page.keyboard.press("Escape");
      await problems.waitFor({ state: "detached" });
      expect(await hash(page)).toBe("#select=street");
    }));

  test("a whole file takes the place of the old workspace", () =>
    visit({ hash: "select=street" }, async (page) => {
      await drop(page, [{ name: "试点.json", text: writeWorkspace(smallWorkspace()) }]);
      await page.getByRole("button", { name: "替换现在打开的" }).click();
      await page.getByRole("heading", { level: 1, name: "试点办法" }).waitFor();
      await page.getByText("已打开“试点.json”").waitFor();
      await hashBecomes(page, "");
      expect(await page.getByText("区职能部门").count()).toBeGreaterThan(0);
    }));

  test("the open button reads a file that the person chooses", () =>
    visit({}, async (page) => {
      const choosing = page.waitForEvent("filechooser");
      await page.keyboard.press("Control+o");
      const text = writeWorkspace(smallWorkspace());
      await (await choosing).setFiles({
        name: "a.json",
        mimeType: "application/json",
        buffer: Buffer.from(text),
      });
      // A whole file needs one key more.
      await page.getByRole("dialog", { name: "打开“a.json”：先看一眼" }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "试点办法" }).waitFor();
    }));
});

describe("panels", () => {
  const width = (page: Page) =>
    page
      .getByRole("region", { name: "原文", exact: true })
      .evaluate((panel) => panel.getBoundingClientRect().width);

  test("are resized by keyboard and pointer, closed, and remembered after a reload", () =>
    visit({ size: { width: 1600, height: 900 } }, async (page) => {
      const splitter = page.getByRole("separator", { name: "调整“原文”栏宽度" });
      const before = await width(page);
      await splitter.focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => width(page)).toBeGreaterThan(before + 50);
      const box = (await splitter.boundingBox())!;
      await page.mouse.move(box.x, 400);
      await page.mouse.down();
      await page.mouse.move(box.x - 150, 400, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => width(page)).toBeLessThan(before);
      await page.getByRole("button", { name: "详情", exact: true }).click();
      const after = await width(page);
      await page.reload();
      await splitter.waitFor();
      await expect.poll(() => width(page)).toBeCloseTo(after, 0);
      expect(await page.getByRole("separator", { name: "调整“详情”栏宽度" }).count()).toBe(0);
    }));

  test("filters open beside the network and show what passes", () =>
    visit({}, async (page) => {
      await page.keyboard.press("s");
      await page.getByRole("separator", { name: "调整“筛选”栏宽度" }).waitFor();
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "输入命令或主体名称，拼音也可" }).fill("只看禁止");
      await page.keyboard.press("Enter");
      await hashBecomes(page, "#modality=prohibition");
      await page.getByRole("button", { name: /筛选 \d+\/\d+/ }).waitFor();
    }));

  test("an embedded page has neither head nor foot", async () => {
    const product = await openProduct({ hash: "embed=on" });
    await product.page.getByRole("main").waitFor();
    expect(await product.page.getByRole("banner").count()).toBe(0);
    expect(await product.page.getByRole("contentinfo").count()).toBe(0);
    await product.close();
  });
});

describe("on a phone", () => {
  const phone = { size: { width: 390, height: 844 }, touch: true };

  test("search and text come first; what is found is one tap from its details", () =>
    visit(phone, async (page) => {
      await page.getByRole("region", { name: "原文", exact: true }).waitFor();
      await page.getByRole("searchbox").or(page.getByRole("combobox")).first().tap();
      await page.keyboard.type("jddgw");
      await page
        .getByRole("option", { name: /街道党（工）委/ })
        .first()
        .tap();
      await expect.poll(() => hash(page)).toContain("select=");
      await page.locator(".peek").tap();
      await page
        .getByRole("button", { name: "详情", exact: true })
        .and(page.locator("[aria-current]"))
        .waitFor();
      await page.getByRole("heading", { name: "街道党（工）委" }).first().waitFor();
    }));

  test("tabs show one panel at a time and nothing runs over the side", () =>
    visit(phone, async (page) => {
      for (const tab of ["图谱", "清单", "详情", "阅读"]) {
        await page.getByRole("navigation").getByRole("button", { name: tab }).tap();
        await page.locator(`[aria-current="page"]`, { hasText: tab }).waitFor();
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, tab).toBeLessThanOrEqual(0);
      }
    }));
});

test("at 1366, 1280, 1024 and 900 px, in English too, nothing of the head is cut", () =>
  visit({ lang: "en", size: { width: 1366, height: 768 } }, async (page) => {
    for (const width of [1366, 1280, 1024, 900]) {
      await page.setViewportSize({ width, height: 768 });
      const right = () =>
        page.evaluate(() =>
          Math.max(
            ...[...document.querySelectorAll(".shell-head button")].map(
              (button) => button.getBoundingClientRect().right,
            ),
          ),
        );
      await expect.poll(right, { message: `${width} px` }).toBeLessThanOrEqual(width);
    }
  }));
