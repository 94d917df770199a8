// The courseware: one file, opened from a disk with the network off, with WebGL and without; what it holds, and that it
// can write itself again.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ARGS, ARGS_WITHOUT_WEBGL } from "./browser.ts";
import { SCENES } from "./product.ts";

const TOP = path.resolve(import.meta.dirname, "../..");
const BUILT = path.join(TOP, "dist/site/courseware.html");
/** Bytes. */
const BUDGET = 3_000_000;

let folder: string;
let file: string;
const browsers = new Map<string, Promise<Browser>>();

const node = (...args: string[]) =>
  execFileSync(process.execPath, args, {
    cwd: TOP,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NODE_ENV: "production" },
  });

beforeAll(() => {
  if (process.env.QUANZE_BUILT !== "1" || !existsSync(BUILT))
    for (const mode of ["courseware", "cli"])
      node("node_modules/vite/bin/vite.js", "build", "--mode", mode, "--logLevel", "error");
  folder = mkdtempSync(path.join(tmpdir(), "quanze-"));
  // A name as a trainer gives it.
  file = path.join(folder, "党课 课件（一）.html");
  node("dist/cli/quanze.js", "build", "-o", file);
}, 240_000);
afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  rmSync(folder, { recursive: true, force: true });
});

function launch(scene: "auto" | "none"): Promise<Browser> {
  const { executablePath, env } = inject("browser");
  const found =
    browsers.get(scene) ??
    chromium.launch({
      executablePath,
      args: scene === "auto" ? ARGS : ARGS_WITHOUT_WEBGL,
      ...(env && { env: { ...(process.env as Record<string, string>), ...env } }),
    });
  browsers.set(scene, found);
  return found;
}

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: string[];
  readonly faults: string[];
}

/** Opens a page from the disk without a network, noting whatever it asks for, refuses or throws. */
async function open(
  from: string,
  { scene = "none", link = "", before }: { scene?: "auto" | "none"; link?: string; before?: () => void } = {},
): Promise<Opened> {
  const context = await (await launch(scene)).newContext({
    locale: "zh-CN",
    offline: true,
    acceptDownloads: true,
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  await page.exposeFunction("refused", (what: string) => faults.push(`refused: ${what}`));
  await page.addInitScript(() => {
    // Nobody is there to answer the window of a file picker.
    Reflect.deleteProperty(window, "showSaveFilePicker");
    localStorage.setItem("quanze.preferences", JSON.stringify({ guideSeen: true }));
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (window as unknown as { refused(what: string): void }).refused(`${violatedDirective} ${blockedURI}`);
    });
  });
  if (before) await page.addInitScript(before);
  await page.goto(pathToFileURL(from).href + link);
  return { page, context, requests, faults };
}

const shown = (page: Page) => page.locator(".network-host[data-scene] :is(canvas, svg)").first().waitFor();

test("it is one file of at most 3 MB that the oldest browser named can run", () => {
  expect(statSync(file).size).toBeLessThanOrEqual(BUDGET);
  const html = readFileSync(file, "utf8");
  expect(html).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/,
  );
  expect(html).not.toMatch(/unsafe-(?:inline|eval)/);
  expect(html).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="(?!data:)/);
  // Chromium 109 has none of these.
  expect(
    html.match(/\.(?:toSorted|toReversed|toSpliced|withResolvers|isWellFormed)\(|Object\.groupBy\(/g) ?? [],
  ).toEqual([]);
});

test.each(SCENES)(
  "from a disk, without a network, it is searched, read and gone through (%s)",
  async (scene) => {
    const { page, context, requests, faults } = await open(file, { scene });
    await shown(page);
    expect(await page.locator(".network-host").getAttribute("data-scene")).toBe(
      scene === "auto" ? "sigma" : "svg",
    );

    const box = page.getByRole("combobox").first();
    await box.click();
    await box.fill("jdgw");
    await page.getByRole("option", { name: "街道党（工）委" }).first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("select=street-party-committee");
    await page.locator(".inspector").getByText("街道党（工）委").first().waitFor();

    await page.evaluate(() => {
      location.hash = "main=training&tour=street-and-community";
    });
    await page.locator(".tour-card, .tour-play").first().waitFor();
    if (await page.locator(".tour-card").count())
      await page
        .locator(".tour-card", { hasText: "十分钟看懂" })
        .getByRole("button", { name: "看导览" })
        .click();
    await page.getByRole("button", { name: "上讲台" }).click();
    const lectern = page.locator(".lectern");
    await lectern.getByText("这是一份什么文件").first().waitFor();
    await page.keyboard.press("PageDown");
    await lectern.getByText("为什么要改").first().waitFor();
    await page.keyboard.press("Escape");

    await page.evaluate(() => {
      location.hash = "main=quiz";
    });
    await page.locator(".quiz-setup").waitFor();

    expect(requests.filter((url) => !/^(?:data|blob|about):/.test(url))).toHaveLength(1);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("the presenter's window stands beside the file: notes, what comes next, a clock that runs, both in step", async () => {
  const { page, context, requests, faults } = await open(file, {
    link: "#main=training&tour=three-voices&step=planning&as=present",
  });
  const card = page.locator(".lectern .step-card h2");
  await card.waitFor();
  const [presenter] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "讲者窗口" }).click(),
  ]);
  presenter.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  presenter.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  await presenter.waitForSelector(".presenter-notes");
  const notes = presenter.locator(".presenter-notes");
  const next = notes.locator("section p");
  expect(await notes.innerText()).toContain("容易漏掉的是“实施”");
  // It is dressed as the page is, under the same policy.
  expect(await notes.evaluate((element) => getComputedStyle(element).display)).toBe("flex");
  const began = await notes.getByRole("timer").innerText();
  await expect.poll(() => notes.getByRole("timer").innerText()).not.toBe(began);

  // Keys in either window turn both.
  for (const [hand, key] of [
    [presenter, "ArrowRight"],
    [page, "PageDown"],
    [presenter, "ArrowLeft"],
    [presenter, "Home"],
  ] as const) {
    const before = await card.innerText();
    await hand.bringToFront();
    await hand.keyboard.press(key);
    await expect.poll(() => card.innerText()).not.toBe(before);
    await expect.poll(() => notes.locator("h1").innerText()).toBe(await card.innerText());
    expect(await next.innerText()).not.toBe(await card.innerText());
  }
  await presenter.keyboard.press("b");
  await page.locator(".lectern-black").waitFor();
  await presenter.keyboard.press("b");
  await expect.poll(() => page.locator(".lectern-black").count()).toBe(0);
  // Closed by hand, it can be opened again; leaving the lectern closes it.
  await presenter.close();
  const [again] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "讲者窗口" }).click(),
  ]);
  await again.waitForSelector(".presenter-notes");
  const closed = again.waitForEvent("close");
  await again.keyboard.press("Escape");
  await closed;
  await page.waitForSelector(".tour-play");
  expect(requests.filter((url) => !/^(?:data|blob|about):/.test(url))).toHaveLength(1);
  expect(faults).toEqual([]);
  await context.close();
});

test("it writes itself again, byte for byte, and slides and handout beside", async () => {
  const { page, context, requests, faults } = await open(file, { link: "#main=training" });
  await page.locator(".tour-card", { hasText: "十分钟看懂" }).getByRole("button", { name: "看导览" }).click();
  const take = async (name: string) => {
    await page.getByRole("button", { name: "导出", exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const again = await take("离线课件");
  expect(again.name).toMatch(/离线课件\.html$/);
  expect(again.bytes.equals(readFileSync(file))).toBe(true);
  for (const [menu, name] of [
    ["PPT 讲稿", /十分钟看懂.*\.pptx$/],
    ["Word 讲义", /十分钟看懂.*\.docx$/],
  ] as const) {
    const taken = await take(menu);
    expect(taken.name).toMatch(name);
    expect(taken.bytes.subarray(0, 2).toString()).toBe("PK");
  }
  expect(requests.filter((url) => !/^(?:data|blob):/.test(url))).toHaveLength(1);
  expect(faults).toEqual([]);
  await context.close();
});

test("courseware of another policy holds that one, and so does the site made of it", async () => {
  const small = path.join(TOP, "tests/fixtures/files/small");
  const other = path.join(folder, "small.html");
  node("dist/cli/quanze.js", "build", "-o", other, small);
  const { page, context, faults } = await open(other);
  await shown(page);
  expect(await page.title()).toContain("关于示例的意见");
  expect(await page.locator("body").innerText()).not.toContain("城市基层");
  expect(faults).toEqual([]);
  await context.close();
  const site = path.join(folder, "site");
  node("dist/cli/quanze.js", "build", "-o", site, small);
  const index = readFileSync(path.join(site, "index.html"), "utf8");
  expect(index).toContain("关于示例的意见");
  expect(index).not.toContain("城市基层");
  expect(readFileSync(path.join(site, "courseware.html")).equals(readFileSync(other))).toBe(true);
});

test("a browser that is too old says so instead of staying blank", async () => {
  const { page, context, faults } = await open(file, {
    before: () => {
      Reflect.deleteProperty(Array.prototype, "findLast");
    },
  });
  const said = page.getByRole("alert");
  await said.waitFor();
  expect(await said.innerText()).toContain("Chromium 109");
  expect(await said.innerText()).toContain("too old");
  expect(faults).toEqual([]);
  await context.close();
});
