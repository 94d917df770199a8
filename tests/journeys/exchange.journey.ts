// What goes in and what comes out, in a real browser: files and folders looked at before anything is replaced, every
// export read back from the bytes that were saved.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeWorkspace } from "../../src/files/index.ts";
import { filesOf, OPINION, opinion, smallWorkspace } from "../builders/index.ts";
import { closeBrowsers, follow, openProduct, type Product } from "./product.ts";

const DATA = path.resolve(import.meta.dirname, "../../graph-data");
let product: Product;
let page: Page;
beforeAll(async () => {
  product = await openProduct({ hash: "main=list" });
  page = product.page;
  await page.locator(".list-row").first().waitFor();
});
afterAll(() => product.close());
afterAll(closeBrowsers);

const title = () => page.getByRole("heading", { level: 1 }).textContent();
const hash = () => page.evaluate(() => decodeURIComponent(location.hash));
const dialog = (name: RegExp) => page.getByRole("dialog", { name });

interface Dropped {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Drops files on the page as a file manager would. */
async function drop(...files: readonly Dropped[]): Promise<void> {
  const carried = files.map(({ name, content }) => ({
    name,
    base64: Buffer.from(content as string).toString("base64"),
  }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    for (const type of ["dragover", "drop"])
      window.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, carried);
}

const small = { name: "试点.json", content: writeWorkspace(smallWorkspace()) };

describe("a file that comes in", () => {
  test("is looked at first: what came, what would go; leaving it leaves everything as it was", async () => {
    await follow(page, "main=list&select=street");
    const before = await title();
    await drop(small);
    const preview = dialog(/打开“试点\.json”/);
    await preview.getByText("读到 1 份文件：8 条，8 个主体").waitFor();
    const fates = () => preview.locator(".import-policy > .chip").allTextContents();
    expect(await fates()).toEqual(["新增", "移除"]);
    await preview.getByRole("radio", { name: /合并/ }).check();
    expect(await fates()).toEqual(["不变", "新增"]);
    expect(await title()).toBe(before);
    await preview.getByRole("button", { name: "取消" }).click();
    await preview.waitFor({ state: "detached" });
    expect(await title()).toBe(before);
    expect(await hash()).toBe("#main=list&select=street");
  });

  test("replaces what is open, and Ctrl+Z brings all of it back, the view with it", async () => {
    const before = await title();
    await drop(small);
    await dialog(/试点\.json/).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "试点办法" }).waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(title).toBe(before);
    await expect.poll(hash).toBe("#main=list&select=street");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(title).toBe("试点办法");
    await page.goBack();
    await expect.poll(title).toBe(before);
  });

  test("merged, shows the changed norm by its fields and stands in the list then", async () => {
    const form = JSON.parse(writeWorkspace(opinion()));
    const norm = form.policies[0].norms[0];
    norm.note = { zh: "外面改过的备注。", en: "A note from outside." };
    await drop({ name: "改过.json", content: JSON.stringify(form) });
    const preview = dialog(/改过\.json/);
    await preview.getByText("条目：新增 0，改动 1，移除 0").waitFor();
    await preview.getByText(norm.label.zh).waitFor();
    expect(await preview.locator(".import-fields").allTextContents()).toEqual(["备注"]);
    await preview.getByRole("radio", { name: /合并/ }).check();
    await preview.getByRole("button", { name: "合并进来" }).click();
    await page.getByText("已合并“改过.json”").waitFor();
    await follow(page, `select=${norm.id}`);
    await page.getByText("外面改过的备注。").first().waitFor();
    await page.evaluate(() => history.back());
    await page.keyboard.press("Control+z");
  });

  test("is chosen as a folder: by the browser's picker, and where it has none by the old way", async () => {
    const stranger = path.join(mkdtempSync(path.join(tmpdir(), "quanze-")), "政策");
    mkdirSync(path.join(stranger, ".git"), { recursive: true });
    writeFileSync(path.join(stranger, ".git", "document.yaml"), "no");
    for (const { path: name, content } of filesOf(path.join(DATA, OPINION), "一")) {
      mkdirSync(path.dirname(path.join(stranger, name)), { recursive: true });
      writeFileSync(path.join(stranger, name), content as Uint8Array);
    }
    try {
      // Where there is a picker of folders it is asked; a browser's own storage hands out folders like those of a disk.
      await page.evaluate(async () => {
        const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("盘", {
          create: true,
        });
        const file = await (await root.getDirectoryHandle("深", { create: true })).getFileHandle(
          "document.yaml",
          { create: true },
        );
        const pen = await file.createWritable();
        await pen.write("id: x");
        await pen.close();
        Object.assign(window, { showDirectoryPicker: async () => root });
      });
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "输入命令或主体名称，拼音也可" }).fill("wenjianjia");
      await page.keyboard.press("Enter");
      const problems = page.getByRole("region", { name: "“盘”没有打开" });
      await problems.getByText("盘/深/source.txt").first().waitFor();
      await page.keyboard.press("Escape");
      await page.evaluate(() => Reflect.deleteProperty(window, "showDirectoryPicker"));
      const choosing = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "更多", exact: true }).click();
      await page.getByRole("menuitem", { name: "打开政策文件夹…" }).click();
      await (await choosing).setFiles(stranger);
      await dialog(/打开“政策”/)
        .getByText("读到 1 份文件：")
        .waitFor();
      await page.keyboard.press("Escape");
      await dialog(/政策/).waitFor({ state: "detached" });
      // Dropped: a folder has no bytes of its own, and is walked.
      const client = await page.context().newCDPSession(page);
      for (const type of ["dragEnter", "dragOver", "dragOver", "dragOver", "drop"] as const)
        await client.send("Input.dispatchDragEvent", {
          type,
          x: 400,
          y: 400,
          data: { items: [], files: [stranger], dragOperationsMask: 1 },
        });
      await dialog(/打开“政策”/)
        .getByText("读到 1 份文件：")
        .waitFor();
      await page.keyboard.press("Escape");
      await dialog(/政策/).waitFor({ state: "detached" });
    } finally {
      rmSync(path.dirname(stranger), { recursive: true });
    }
  });

  test("that is broken is explained by row, and harms nothing", async () => {
    const before = await title();
    const csv =
      "政策标识,条目标识,条文地址,原文,类别,力度\nurban-party-building-2019,x,2.1.1.1,从来没有的话,应当,必须\n";
    for (const { name, content, says } of [
      { name: "坏.xlsx", content: "PK\u0003\u0004 no", says: "文件已损坏" },
      { name: "坏.csv", content: csv, says: "第 2 行" },
      { name: "坏.json", content: '{"policies": [\n', says: "第 2 行" },
    ]) {
      await drop({ name, content });
      const problems = page.getByRole("region", { name: `“${name}”没有打开` });
      await problems.getByText(says).first().waitFor();
      expect(await title()).toBe(before);
      await page.keyboard.press("Escape");
      await problems.waitFor({ state: "detached" });
    }
  });
});
