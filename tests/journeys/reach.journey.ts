// Who cannot see well, point well or use a mouse: pages zoomed to 200 % and 400 %, the three users' main paths by keyboard
// alone, and every norm read out whole.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAINS } from "../../src/session/index.ts";
import { opinionPolicy } from "../builders/index.ts";
import { closeBrowsers, follow, openProduct, type Product } from "./product.ts";

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: "main=list" });
  page = product.page;
  await page.locator(".list-row").first().waitFor();
});
afterAll(() => product.close());
afterAll(closeBrowsers);

/** Waits until the view of the link has come, or says which did not. */
async function loaded(what: string): Promise<void> {
  await page
    .waitForFunction(() => document.querySelector("main .loading") === null, undefined, { timeout: 20_000 })
    .catch(() => expect.fail(`${what} did not come`));
}

describe.each([
  ["200 %", { width: 640, height: 512 }],
  ["400 %", { width: 320, height: 256 }],
])("zoomed to %s of a window of 1280 × 1024", (_, size) => {
  beforeAll(() => page.setViewportSize(size));
  afterAll(() => page.setViewportSize({ width: 1366, height: 768 }));

  test.each(["zh", "en"])(
    "no view makes the page scroll sideways, and each keeps room to be read (%s)",
    async (lang) => {
      const faults: string[] = [];
      for (const main of MAINS) {
        await follow(page, `main=${main}&lang=${lang}&select=street`);
        await loaded("the network");
        const { over, room } = await page.evaluate(() => {
          const box = document.querySelector("main")?.getBoundingClientRect();
          return {
            over: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth,
            room: box ? Math.min(innerHeight, box.bottom) - Math.max(0, box.top) : 0,
          };
        });
        if (over > 0) faults.push(`${main}: ${over} px over the side`);
        if (room < 96) faults.push(`${main}: ${Math.round(room)} px left for it`);
      }
      expect(faults).toEqual([]);
    },
  );

  test("every tab, the search and the menus are in reach", async () => {
    await follow(page, "main=network&lang=zh");
    const inside = async (what: string) => {
      const box = await page.locator(what).first().boundingBox();
      if (!box) return false;
      return box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
    };
    for (const tab of await page.locator(".phone-tabs > button").all()) {
      const box = (await tab.boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    }
    expect(await inside("#search-input")).toBe(true);
    expect(await inside(".phone-head [aria-haspopup]:not(input)")).toBe(true);
    await page.keyboard.press("Shift+?");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await inside("[role=dialog] button")).toBe(true);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });
});

/** Presses Tab until what has the focus is called so; every stop on the way must be seen. */
async function tabTo(name: RegExp, most = 80): Promise<void> {
  for (let times = 0; times < most; times++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { width, height } = element.getBoundingClientRect();
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
      const marked =
        outlineStyle !== "none" || boxShadow !== "none" || element.matches("input, textarea, [tabindex='0']");
      return { words, tag: element.tagName, seen: width > 0 && height > 0, marked };
    });
    if (stop.tag === "BODY") continue;
    expect(stop, stop.words).toMatchObject({ seen: true, marked: true });
    if (name.test(stop.words) && stop.words.length < 40) return;
  }
  throw new Error(`Tab does not come to ${name}`);
}

describe("by keyboard alone", () => {
  beforeAll(async () => {
    await follow(page, "main=network&lang=zh");
    await loaded("the network");
  });

  test("a street worker finds their body, reads what it must, asks, and comes to the sentence", async () => {
    await page.keyboard.press("/");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("search-input");
    await page.keyboard.type("jdgw");
    const first = () => page.getByRole("option").first().innerText();
    await expect.poll(first).toContain("街道党（工）委");
    await page.keyboard.press("Enter");
    await page.locator(".inspector").getByRole("heading", { name: "街道党（工）委" }).waitFor();
    for (let times = 0; times < 3; times++) await page.keyboard.press("Escape");
    await page.keyboard.press("q");
    await page.locator(".ask-box textarea").waitFor();
    for (let times = 0; times < 80; times++) {
      if (await page.evaluate(() => document.activeElement?.tagName === "TEXTAREA")) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("上级部门能把自己的活儿甩给社区吗？");
    await page.keyboard.press("Enter");
    await page.locator(".ask-verdict strong").waitFor();
    expect(await page.locator(".ask-verdict strong").innerText()).toBe("不得");
    await tabTo(/第\d+句/);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("select=no-shifting-own-work");
  });

  test("a trainer opens a tour, goes on and back, and leaves it", async () => {
    await page.keyboard.press("Escape");
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("d");
    await page.locator(".tour-card").first().waitFor();
    await tabTo(/上讲台/);
    await page.keyboard.press("Enter");
    await page.locator(".lectern .step-card").waitFor();
    const first = await page.locator(".step-card h2").innerText();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator(".step-card h2").innerText()).not.toBe(first);
    await page.keyboard.press("PageUp");
    await expect.poll(() => page.locator(".step-card h2").innerText()).toBe(first);
    await page.keyboard.press("Escape");
    await page.locator(".lectern").waitFor({ state: "detached" });
  });

  test("an analyst narrows the list, sorts it, and takes it along as a table", async () => {
    await page.keyboard.press("l");
    await page.locator(".list-row").first().waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "输入命令或主体名称，拼音也可" }).fill("只看禁止");
    await page.getByRole("option", { name: "只看禁止" }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("modality=prohibition");
    await tabTo(/^力度/);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("sort=");
    await page.keyboard.press("e");
    await page.getByRole("dialog").waitFor();
    await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
    await page.locator("[data-format=xlsx] button").waitFor();
    for (let times = 0; times < 80; times++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.closest("[data-format=xlsx]") !== null)) break;
    }
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await page.keyboard.press("Escape");
  });
});

test("the network is read out whole: every norm with force, condition and exception, inferred bearers marked", async () => {
  for (const lang of ["zh", "en"] as const) {
    await follow(page, `main=network&lang=${lang}`);
    await page.locator(".network-mirror [data-key]").first().waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toContain(lang);
    const policy = opinionPolicy();
    const read = await page.evaluate(() =>
      [...document.querySelectorAll(".network-mirror [data-key]")].map(
        (item) =>
          [
            item.getAttribute("data-key") ?? "",
            item.getAttribute("aria-label") ?? item.textContent ?? "",
          ] as const,
      ),
    );
    const missing = policy.norms.flatMap((norm) => {
      const words = read.filter(([key]) => key === norm.key).map(([, text]) => text);
      const whole = words.some(
        (text) =>
          (norm.condition === null || text.includes(norm.condition)) &&
          (norm.exception === null || text.includes(norm.exception)) &&
          (norm.bearers.every(({ explicit }) => explicit) || /推定|inferred/.test(text)),
      );
      return whole ? [] : [`${norm.id}: ${words[0] ?? "not read out"}`];
    });
    expect(missing.length, missing.slice(0, 3).join("\n")).toBe(0);
  }
});
