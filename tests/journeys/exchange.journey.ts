// What goes in and what comes out, in a real browser: files and folders looked at before anything is replaced, every
// export read back from the bytes that were saved.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FORMATS, openWorkspace, readDuties, writeTemplate, writeWorkspace } from "../../src/files/index.ts";
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

/** Presses a button and gives the bytes of what it saved. */
async function saved(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Root and number of elements of a well-formed XML text, by a parser that is not ours. */
function xml(text: string): { root: string; count(name: string): number } {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => names.push(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return { root: names[0] ?? "", count: (name) => names.filter((each) => each === name).length };
}

describe("what goes out", () => {
  const lines = () => page.locator("[data-format]");
  const exported = (id: string) =>
    saved(() => page.locator(`[data-format="${id}"] > button`).click({ timeout: 10_000 }));
  beforeAll(async () => {
    await follow(page, "main=list");
    await page.getByRole("button", { name: "更多", exact: true }).click();
    await page.getByRole("menuitem", { name: "导出与分享…" }).click();
    await lines().first().waitFor();
  });
  afterAll(() => page.keyboard.press("Escape"));

  test("every format that can be read comes back as the document that is open", async () => {
    const base = openWorkspace(filesOf(path.join(DATA, OPINION), OPINION));
    const { norms } = opinion().policies[0]!;
    for (const id of ["json", "folder", "xlsx"]) {
      const { name, bytes } = await exported(id);
      const opened = openWorkspace([{ path: name, content: new Uint8Array(bytes) }]);
      expect([id, opened.ok && opened.workspace.policies[0]!.norms]).toEqual([id, norms]);
      expect(opened.ok && base.ok && opened.workspace).toEqual(base.ok && base.workspace);
    }
  });

  test("tables, texts and graphs have every norm with its condition and exception", async () => {
    const { norms } = opinion().policies[0]!;
    for (const { id } of FORMATS.filter(({ kind, group }) => kind === "textual" && group !== "picture")) {
      const { bytes } = await exported(id);
      // Each format has its own way to write a quotation mark or a break: words alone are looked for.
      const bare = (text: string) => text.replace(/[^\p{Script=Han}]/gu, "");
      const said = bare(bytes.toString("utf8"));
      for (const norm of norms)
        for (const part of [norm.quote, norm.condition, norm.exception])
          if (part) expect(said.includes(bare(part)), `${id}: ${part}`).toBe(true);
      if (id === "gexf" || id === "graphml") {
        const tree = xml(bytes.toString("utf8"));
        expect(tree.root).toBe(id);
        expect(tree.count("node")).toBe(norms.length + opinion().policies[0]!.actors.length);
      }
    }
    const { bytes } = await exported("docx");
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });

  test("pictures have the size of their sheet, legend, coverage and 节选", async () => {
    const png = page.locator('[data-format="png"]');
    const size = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    for (const [sheet, ratio] of [
      ["屏幕", 1600 / 950],
      ["16:9", 16 / 9],
      ["A4", Math.SQRT2],
    ] as const) {
      await png.getByRole("button", { name: sheet, exact: true }).click();
      const [width = 0, height = 0] = size((await exported("png")).bytes);
      expect(width).toBe(3200);
      expect(width / height).toBeCloseTo(ratio, 2);
    }
    await png.getByRole("checkbox").uncheck();
    expect(size((await exported("png")).bytes)[0]).toBe(1600);
    for (const id of ["svg", "poster-a3", "poster-a1"]) {
      const text = (await exported(id)).bytes.toString("utf8");
      expect(xml(text).count("text")).toBeGreaterThan(100);
      for (const word of ["义务", "节选", "条文登记", "虚线"]) expect(text, `${id}: ${word}`).toContain(word);
    }
  });

  test("a PDF comes in one step, with the words of the picture in it", async () => {
    const { name, bytes } = await exported("pdf");
    expect(name).toMatch(/A4\.pdf$/);
    const whole = bytes.toString("latin1");
    expect(whole.startsWith("%PDF-1.5")).toBe(true);
    expect(whole).toContain("/MediaBox [0 0 841.89 595.276]");
    const [, width] = /\/Width (\d+)/.exec(whole)!;
    expect(Math.abs(Number(width) - 3508)).toBeLessThan(3);
    expect(bytes.length).toBeGreaterThan(200_000);
  });

  test("link, citation and embed code are copied", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const copied = async (way: string) => {
      await page.locator(`[data-share="${way}"] button`).click();
      await page.getByText("已复制").first().waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied("link")).toContain("#main=list");
    expect(await copied("citation")).toContain("中共中央办公厅");
    const embed = await copied("embed");
    expect(embed).toMatch(/^<iframe src="[^"]*embed=on[^"]*" title="权责图谱：[^"]+"/);
  });
});

test("a filled-in template is opened: what somebody wrote into the workbook is a policy then", async () => {
  const empty = openWorkspace([{ path: "模板.xlsx", content: writeTemplate("zh") }]);
  expect(empty.ok).toBe(false);
  const xlsx = FORMATS.find(({ id }) => id === "xlsx")!;
  const content = (await xlsx.write(smallWorkspace(), { language: "zh" })) as Uint8Array;
  await drop({ name: "填好.xlsx", content });
  const preview = dialog(/填好\.xlsx/);
  await preview.getByText("读到 1 份文件：8 条，8 个主体").waitFor();
  expect(await preview.getByRole("radio", { name: /合并/ }).isChecked()).toBe(true);
  await preview.getByRole("button", { name: "取消" }).click();
  await preview.waitFor({ state: "detached" });
});

test("a list with headings of its own is mapped by hand, judged, reviewed and written with its sentences", async () => {
  await follow(page, "main=duties");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "打开清单…" }).click();
  const csv =
    "某街道配合履职事项清单\n编号,干什么,谁牵头\n1,协助公安部门开展社区戒毒,公安分局\n2,组织居民议事协商,民政局\n";
  await (await choosing).setFiles({ name: "单.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  const judge = page.getByRole("button", { name: "开始对照" });
  await judge.waitFor();
  expect(await judge.isDisabled()).toBe(true);
  await page.getByLabel("事项名称").selectOption({ label: "干什么" });
  await judge.click();
  const item = page.locator(".duty");
  await expect.poll(() => item.count()).toBe(2);
  const verdict = (at: number) => item.nth(at).getByRole("combobox");
  expect([await verdict(0).inputValue(), await verdict(1).inputValue()]).toEqual(["approval", "silent"]);
  // Never without a sentence: another verdict waits until the item rests on one.
  expect(await verdict(1).locator('option[value="founded"]').isDisabled()).toBe(true);
  await item.nth(1).getByRole("button", { name: "以此为据" }).first().click();
  expect(await verdict(1).inputValue()).not.toBe("silent");
  await item
    .nth(1)
    .getByLabel(/审核意见/)
    .fill("照此办理");
  await page.getByRole("button", { name: "接受所示 2 项" }).click();
  await page.getByText("已审 2/2").waitFor();
  for (const [word, kind] of [
    ["导出 Excel", "xlsx"],
    ["导出 Word", "docx"],
  ] as const) {
    const { name, bytes } = await saved(() => page.getByRole("button", { name: word }).click());
    const read = readDuties({ path: name, content: new Uint8Array(bytes) });
    const cells = read.ok ? read.value.flatMap(({ rows }) => rows.flat()) : [];
    expect(name.endsWith(kind)).toBe(true);
    expect(cells.some((cell) => cell.includes("协助公安部门开展社区戒毒"))).toBe(true);
    expect(cells.some((cell) => cell.includes("确需社区协助的"))).toBe(true);
    expect(cells).toContain("照此办理");
  }
  await page.getByRole("button", { name: "关闭清单" }).click();
});

test("an embedded page has no frame and leaves the wheel to the page around it; another site’s file is refused", async () => {
  const site = page.url().replace(/[?#].*$/, "");
  await page.goto(`${site}?embed&src=https://example.org/a.json`);
  await page.getByText("只能打开与本页同一网站的文件").waitFor();
  expect(await page.locator(".shell[data-embed]").count()).toBe(1);
  expect(await page.getByRole("banner").count()).toBe(0);
  const kept = await page.locator(".network-stage").evaluate(
    (stage) =>
      new Promise<boolean>((resolve) => {
        addEventListener("wheel", (event) => resolve(!event.defaultPrevented), { once: true });
        stage.dispatchEvent(new WheelEvent("wheel", { deltaY: 200, bubbles: true, cancelable: true }));
      }),
  );
  expect(kept).toBe(true);
});
