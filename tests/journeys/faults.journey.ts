// What goes wrong without anybody's fault: our own code fails, graphics are lost, storage is full or broken, the network
// goes away, two tabs are open. Nothing is lost, and the person is told where it matters.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { openWorkspace, writeWorkspace } from "../../src/files/index.ts";
import { smallWorkspace } from "../builders/index.ts";
import { closeBrowsers, follow, type OpenOptions, openProduct, WEBGL } from "./product.ts";

afterAll(closeBrowsers);

const SOAKING = process.env.SOAK === "1";

/** Opens the page, walks, and drops the faults that match: those which the journey itself has made. */
async function visit(
  { made, ...options }: OpenOptions & { made?: RegExp },
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const product = await openProduct(options);
  try {
    await walk(product.page);
    // Reported by the browser a moment later than shown.
    await product.page.evaluate(() => new Promise((done) => setTimeout(done)));
  } finally {
    const others = product.faults.splice(0).filter((fault) => !made?.test(fault));
    product.faults.push(...others);
    await product.close();
  }
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([file, words]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([words], file));
      for (const type of ["dragover", "drop"])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );
}

describe("when our own code fails", () => {
  /** Breaks what every drawing of the list uses, until it is mended. */
  const spoil = (page: Page) =>
    page.evaluate(() => {
      const { flatMap } = Array.prototype;
      const broken = () => {
        throw new Error("broken by the journey");
      };
      const spoilt = window as unknown as { mend(): void };
      spoilt.mend = () => {
        Array.prototype.flatMap = flatMap;
      };
      Array.prototype.flatMap = broken;
    });
  /** By the page itself: what drives the browser may use the same functions. */
  const otherLanguage = (page: Page) =>
    page.evaluate(() => document.querySelector<HTMLElement>('button[title*="切换语言"]')?.click());
  const mend = (page: Page) => page.evaluate(() => (window as unknown as { mend(): void }).mend());

  test("a page says what to copy, what is open is saved whole and gone on with", () =>
    visit({ hash: "main=list", made: /broken by the journey/ }, async (page) => {
      await page.locator(".list-row").first().waitFor();
      await drop(page, "试点.json", writeWorkspace(smallWorkspace()));
      await page.getByRole("button", { name: "替换现在打开的" }).click();
      await page.getByRole("heading", { level: 1, name: "试点办法" }).waitFor();
      await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
      await follow(page, "main=matrix");
      await page.locator(".matrix-grid").waitFor();
      await spoil(page);
      await otherLanguage(page);
      await page.waitForFunction(
        () => document.querySelector(".broken h1")?.textContent === "The page has failed",
      );
      await mend(page);
      expect(await page.locator("pre").innerText()).toContain("broken by the journey");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save what is open" }).click(),
      ]);
      const text = readFileSync(await download.path(), "utf8");
      expect(text).toBe(writeWorkspace(smallWorkspace()));
      expect(openWorkspace([{ path: download.suggestedFilename(), content: text }]).ok).toBe(true);
      await page.getByText("Saved.").waitFor();
      await page.getByRole("button", { name: "Go on with the first view" }).click();
      await page.getByRole("heading", { level: 1, name: "Pilot Rules" }).waitFor();
      await page.locator(".network-host").waitFor();
    }));

  test("starting anew forgets link and looks, and keeps what a person decided", () =>
    visit({ hash: "main=matrix", made: /broken by the journey/ }, async (page) => {
      await page.locator(".matrix-grid").waitFor();
      await page.evaluate(() => {
        localStorage.setItem("quanze.preferences", JSON.stringify({ theme: "dark", guideSeen: true }));
        localStorage.setItem(
          "quanze.compare",
          JSON.stringify({ "a b": [{ a: "x", b: "y", kind: "pair", change: null }] }),
        );
      });
      await spoil(page);
      await otherLanguage(page);
      await page.waitForFunction(() => document.querySelector(".broken") !== null);
      await mend(page);
      await page.getByRole("button", { name: "Forget the settings and start anew" }).click();
      await page.getByRole("heading", { level: 1, name: "城市基层党的建设" }).waitFor();
      expect(await page.evaluate(() => [location.hash, document.documentElement.dataset.theme])).toEqual([
        "",
        "light",
      ]);
      expect(await page.evaluate(() => localStorage.getItem("quanze.compare"))).toContain("pair");
    }));

  test("an error that nobody caught is told in a sentence, and the page stands", () =>
    visit({ hash: "main=list", made: /broken by the journey/ }, async (page) => {
      await page.evaluate(() => setTimeout(() => void Promise.reject(new Error("broken by the journey"))));
      await page.getByRole("status").filter({ hasText: "程序出错，刚才的操作没有完成" }).waitFor();
      await page.locator(".list-row").first().waitFor();
    }));
});

describe("when the network goes away", () => {
  test("a part that does not come is told in its place, the others go on, and a reload brings it", () =>
    visit({ made: /ERR_FAILED|Failed to fetch|not loaded/ }, async (page) => {
      await page.locator(".network-host").waitFor();
      await page.route("**/assets/*.js", (route) => route.abort());
      await follow(page, "main=matrix");
      await page.getByRole("alert").filter({ hasText: "这一部分没有载入" }).waitFor();
      await follow(page, "select=street");
      await page.locator(".inspector").getByText("街道").first().waitFor();
      await follow(page, "main=matrix");
      await page.unroute("**/assets/*.js");
      await page.getByRole("button", { name: "重新载入" }).click();
      await page.locator(".matrix-grid").waitFor();
    }));

  test("a slow network shows text and picture before the scripts, and then the page", async () => {
    const product = await openProduct();
    const { page } = product;
    const client = await page.context().newCDPSession(page);
    await client.send("Network.enable");
    await client.send("Network.setCacheDisabled", { cacheDisabled: true });
    await client.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 300,
      downloadThroughput: 250_000,
      uploadThroughput: 50_000,
    });
    await page.reload({ waitUntil: "commit" });
    await page.locator("#first .reader-leaf").first().waitFor();
    await page.waitForFunction(() => document.getElementById("first") === null);
    await page.locator(".network-host[data-scene]").waitFor();
    await client.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await client.detach();
    await product.close();
  });
});

describe("storage", () => {
  const settings = (page: Page) => page.evaluate(() => localStorage.getItem("quanze.preferences"));

  test("that is cut short, not ours, of another version or hostile costs a setting, not the page", () =>
    visit({ hash: "main=list" }, async (page) => {
      for (const kept of [
        '{"theme":"da',
        '[["theme","dark"]]',
        '{"version":99,"theme":{"name":"dark"},"panels":[1,2],"language":"fr","guideSeen":true}',
        '{"__proto__":{"polluted":1},"panels":{"reader":{"share":"9e999","open":"<script>"}},"guideSeen":true}',
      ]) {
        await page.evaluate((text) => {
          for (const key of Object.keys(localStorage)) localStorage.setItem(key, text);
          for (const key of ["quanze.compare", "quanze.desk", "quanze.recent"])
            localStorage.setItem(key, text);
        }, kept);
        await page.reload();
        await page.locator(".reader-leaf").first().waitFor();
        if (!kept.includes("guideSeen")) {
          const guide = page.getByRole("dialog");
          await guide.waitFor();
          await page.keyboard.press("Escape");
          await guide.waitFor({ state: "detached" });
        }
        await page.keyboard.press("t");
        await expect.poll(() => settings(page)).toMatch(/"theme":"(?:light|dark)"/);
        expect(await page.evaluate(() => ({}) as { polluted?: number })).toEqual({});
      }
      for (const main of ["compare", "authoring", "quiz", "ask"]) {
        await follow(page, `main=${main}`);
        await expect.poll(() => page.locator("main .loading").count()).toBe(0);
      }
    }));

  test("that is full or denied leaves the page as it is, and the person is told once", () =>
    visit({ hash: "main=list" }, async (page) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      });
      await page.keyboard.press("t");
      await page.getByRole("status").filter({ hasText: "浏览器没有记下" }).waitFor();
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("light");
    }));

  test("of two tabs holds what each of them changed", () =>
    visit({ hash: "main=list" }, async (page) => {
      const other = await page.context().newPage();
      await other.goto(`${inject("site")}#main=list`);
      await other.locator(".list-row").first().waitFor();
      await page.keyboard.press("t");
      await expect.poll(() => settings(page)).toContain('"theme":"light"');
      await other.getByRole("button", { name: /切换语言/ }).click();
      await expect.poll(() => settings(page)).toContain('"language":"en"');
      expect(await settings(page)).toContain('"theme":"light"');
      await other.close();
    }));
});

test("a clock that is set back or far ahead changes nothing that is shown", () =>
  visit({ hash: "main=list&select=street" }, async (page) => {
    const shown = () => page.locator(".inspector").innerText();
    const before = await shown();
    for (const now of [0, Date.UTC(2099, 11, 31), -1]) {
      await page.evaluate((to) => {
        Date.now = () => to;
      }, now);
      await page.keyboard.press("g");
      await page.keyboard.press("Control+z");
      await expect.poll(shown).toBe(before);
    }
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "输入命令或主体名称，拼音也可" }).fill("复制");
    await page.getByRole("option").first().waitFor();
  }));

const LOSSES = SOAKING ? 50 : 4;
// Without WebGL (`npm test -- --svg`) there is no context to lose.
describe.skipIf(!WEBGL)("when graphics are lost", () => {
  test(`and come back ${LOSSES} times, the same picture is drawn again, or drawn in SVG`, () =>
    visit({ scene: "auto" }, async (page) => {
      const labels = () =>
        page.evaluate(() => {
          const host = document.querySelector(".network-host") as HTMLElement & {
            scene?: { plan(): { labels: readonly { key: string }[] } };
          };
          return host?.scene?.plan().labels.length ?? 0;
        });
      await page.locator(".network-host canvas.sigma-nodes").waitFor();
      await expect.poll(labels).toBeGreaterThan(50);
      const before = await labels();
      for (let time = 0; time < LOSSES; time++) {
        await page.evaluate(() => {
          const canvas = document.querySelector("canvas.sigma-nodes") as HTMLCanvasElement | null;
          const gl = canvas?.getContext("webgl2") ?? canvas?.getContext("webgl");
          const lose = gl?.getExtension("WEBGL_lose_context");
          lose?.loseContext();
          setTimeout(() => lose?.restoreContext(), 20);
        });
        await page.locator(".network-host :is(canvas.sigma-nodes, svg [data-key])").first().waitFor();
        await expect.poll(labels).toBe(before);
      }
    }));
});
