// Opening files in a real browser: on a second thread, with a way to call it off, and without one where there is none.
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { writeWorkspace } from "../../src/files/index.ts";
import { smallWorkspace } from "../builders/index.ts";
import { closeBrowsers, openProduct } from "./product.ts";

afterAll(closeBrowsers);

const SMALL = writeWorkspace(smallWorkspace());
const { title: TITLE, titleEn: TITLE_EN } = smallWorkspace().policies[0]!.document;

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([called, written]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([written], called));
      for (const type of ["dragover", "drop"])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );
}

describe("opening a file", () => {
  test("happens on a second thread, shows itself when it takes long, and can be cancelled", async () => {
    const product = await openProduct({ hash: "main=list" });
    const { page } = product;
    const before = await page.title();
    let deliver = () => {};
    const held = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    let asked = 0;
    await page.route("**/assets/worker-*.js", async (route) => {
      asked += 1;
      await held;
      await route.continue();
    });
    await drop(page, "small.json", SMALL);
    const bar = page.getByRole("progressbar", { name: "正在读取并核对文件" });
    await bar.waitFor();
    await page.getByRole("button", { name: "取消", exact: true }).click();
    await page.getByText("已取消，什么都没有改动。").waitFor();
    await expect.poll(() => bar.count()).toBe(0);
    expect(await page.title()).toBe(before);
    deliver();
    await drop(page, "small.json", SMALL);
    await page.getByRole("button", { name: "替换现在打开的" }).click();
    await page.getByText("已打开").waitFor();
    await expect.poll(() => page.title()).toContain(TITLE);
    await expect.poll(() => page.workers().length).toBe(1);
    expect(asked).toBeGreaterThan(0);
    await page.unroute("**/assets/worker-*.js");
    await product.close();
  });

  test("happens in the page where the browser gives no second thread", async () => {
    const product = await openProduct({ hash: "main=list", lang: "en" });
    const { page } = product;
    await page.evaluate(() => Reflect.deleteProperty(window, "Worker"));
    await drop(page, "small.json", SMALL);
    await page.getByRole("button", { name: "Replace what is open" }).click();
    await expect.poll(() => page.title()).toContain(TITLE_EN);
    expect(page.workers()).toHaveLength(0);
    await product.close();
  });
});
