// Files made to hurt, opened in a real browser; the page's own policy, tried to be broken. No script of theirs runs, no
// request leaves, nothing hangs, what is open stays as it is, and the person is told.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { MAINS } from "../../src/session/index.ts";
import { EXPECTED, layHostile } from "../builders/hostile.ts";
import { closeBrowsers, follow, openProduct, type Product } from "./product.ts";

/** Longest time that the page may not answer, ms: the long run, on a machine of its own, holds the figure; here a machine may be shared. */
const HANG = process.env.SOAK ? 2_000 : 10_000;

let folder: string;
let product: Product;
let page: Page;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "quanze-hostile-"));
  layHostile(folder);
  product = await openProduct({ hash: "main=list&select=street" });
  page = product.page;
  await page.locator(".list-row").first().waitFor();
  await page.evaluate(() => {
    const watch = { gap: 0, last: performance.now() };
    Object.assign(window, { watch });
    const input = Object.assign(document.createElement("input"), { id: "from-disk", type: "file" });
    document.body.append(input);
    setInterval(() => {
      const now = performance.now();
      watch.gap = Math.max(watch.gap, now - watch.last);
      watch.last = now;
    }, 20);
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await product.close();
  await closeBrowsers();
});

/** The longest that the page did not answer since it was last asked, ms. */
const gap = () =>
  page.evaluate(() => {
    const { watch } = window as unknown as { watch: { gap: number } };
    const longest = watch.gap;
    watch.gap = 0;
    return longest;
  });

/** Drops a file from the disk on the page. */
async function openFile(name: string): Promise<void> {
  await page.locator("#from-disk").setInputFiles(path.join(folder, name));
  await page.evaluate(() => {
    const carried = new DataTransfer();
    for (const file of (document.getElementById("from-disk") as HTMLInputElement).files ?? [])
      carried.items.add(file);
    for (const type of ["dragover", "drop"])
      window.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
  });
}

/** What is open: its title, the view's link, the card of what is chosen. */
const open = () =>
  page.evaluate(() => [
    document.querySelector("h1")?.textContent,
    decodeURIComponent(location.hash),
    document.querySelector(".inspector")?.textContent,
  ]);

/** What scripts of a file would leave: their mark, elements that would run one, links that would. */
const traces = () =>
  page.evaluate(() => ({
    ran: (window as unknown as { hostile?: number }).hostile,
    polluted: ({} as { polluted?: number }).polluted,
    planted: [...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => {
          if (/^(?:on|srcdoc)/.test(name)) return true;
          if (!/^(?:xlink:)?(?:href|src|action|data|formaction)$/.test(name)) return false;
          return (
            !/^(?:data:image|blob:|#)/.test(value) && new URL(value, location.href).origin !== location.origin
          );
        })
        .map(({ name, value }) => `${element.tagName} ${name}=${value.slice(0, 40)}`),
    ),
    scripts: [...document.scripts].filter(({ text }) => /^\s*hostile/.test(text)).length,
  }));
const NONE = { ran: undefined, polluted: undefined, planted: [], scripts: 0 };

/** A table is read against the document that is open, so comes further here. */
const refused = Object.entries({ ...EXPECTED, "formulas.csv": "bad-value" }).filter(
  ([, code]) => code !== "opens",
);
test("every hostile file is refused in a sentence, without a hang, and what is open stays", async () => {
  const before = await open();
  const slow: string[] = [];
  await gap();
  for (const [name, code] of refused) {
    await openFile(name);
    const problems = page.getByRole("region", { name: `“${name}”没有打开` });
    await problems.locator("tbody tr").first().waitFor();
    const first = problems.locator("tbody tr").first();
    expect(await first.locator("code").innerText(), name).toBe(code);
    expect(await first.locator("td").nth(1).innerText(), name).toMatch(/\p{Script=Han}{3,}.*。$/su);
    const longest = await gap();
    if (longest > HANG) slow.push(`${name}: ${Math.round(longest)} ms`);
    expect(await open(), name).toEqual(before);
    await page.keyboard.press("Escape");
    await problems.waitFor({ state: "detached" });
  }
  expect(slow).toEqual([]);
  expect(await traces()).toEqual(NONE);
});

test("a file with a script in every field shows it as words in every view, in both languages", async () => {
  await openFile("script-in-a-tour.json");
  const look = page.getByRole("button", { name: "替换现在打开的" });
  await look.waitFor();
  expect(await traces()).toEqual(NONE);
  await look.click();
  await page.getByRole("heading", { level: 1, name: "敌意文件<script>" }).waitFor();
  for (const lang of ["zh", "en"])
    for (const main of MAINS) {
      await follow(page, `main=${main}&lang=${lang}&select=consult,street`);
      await expect.poll(() => page.locator("main .loading").count()).toBe(0);
      expect(await traces(), `${main} ${lang}`).toEqual(NONE);
    }
  await follow(page, "main=training&tour=round&step=step-1&mode=play");
  await page.getByText("javascript:hostile=1").first().waitFor();
  await follow(page, "main=ask&q=<script>hostile=1</script>街道%E0能不能拒绝");
  await page.locator("main").getByText("街道").first().waitFor();
  await follow(page, "lang=zh&select=consult");
  await page.locator(".inspector").getByText("<script>hostile=1</script>").first().waitFor();
  expect(await traces()).toEqual(NONE);
  expect(await gap()).toBeLessThan(HANG);
});

test("courseware made of that file holds its scripts as words", async () => {
  const file = path.join(folder, "courseware.html");
  execFileSync(
    process.execPath,
    ["dist/cli/quanze.js", "build", "-o", file, path.join(folder, "script-everywhere.json")],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const { page: other, faults, close } = await openProduct();
  await other.goto(pathToFileURL(file).href);
  await other.locator(".network-host[data-scene]").waitFor();
  expect(await other.title()).toContain("<script>");
  expect(await other.evaluate(() => (window as unknown as { hostile?: number }).hostile)).toBeUndefined();
  // Opening a file from the disk is what the harness takes for a request to another host.
  const foreign = faults.splice(0).filter((fault) => !fault.includes("file://"));
  expect(foreign).toEqual([]);
  await close();
});

/** Every way in that a policy should bar; run in the page, by a timer, since what DevTools evaluates is let through. */
async function breakIn(victim: Page, elsewhere: string): Promise<string[]> {
  await victim.evaluate((evil) => {
    const reported: string[] = [];
    const mark = () => Object.assign(window, { broken: true });
    Object.assign(window, { reported, mark });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      reported.push(effectiveDirective);
    });
    const put = <K extends keyof HTMLElementTagNameMap>(
      name: K,
      fields: Partial<HTMLElementTagNameMap[K]>,
      at: HTMLElement = document.body,
    ) => at.appendChild(Object.assign(document.createElement(name), fields));
    setTimeout(() => {
      put("script", { text: "mark()" });
      put("script", { src: `${evil}x.js` });
      put("script", { src: "data:text/javascript,mark()" });
      put("img", { src: `${evil}x.png` });
      put("iframe", { src: evil });
      put("iframe", { srcdoc: "<script>parent.mark()</script>" });
      put("object", { data: `${evil}x.swf` });
      put("style", { textContent: `body{background:url(${evil}x)}` });
      put("link", { rel: "stylesheet", href: `${evil}x.css` });
      put("video", { src: `${evil}x.mp4` });
      put("base", { href: evil }, document.head);
      document.body.setAttribute("onclick", "mark()");
      document.body.click();
      put("a", { href: "javascript:mark()" }).click();
      put("form", { action: evil, method: "post" }).submit();
      fetch(`${evil}x`).catch(() => {});
      navigator.sendBeacon(`${evil}x`);
      for (const attempt of [
        () => new Function("mark()")(),
        // biome-ignore lint/security/noGlobalEval: whether the page lets it through is what is asked.
        () => globalThis.eval("mark()"),
        () => setTimeout("mark()" as unknown as () => void),
        () => new WebSocket(evil.replace("http", "ws")),
        () => new EventSource(`${evil}x`),
        () => new Worker("data:text/javascript,0"),
      ])
        try {
          attempt();
        } catch {
          // What is thrown is told by the report.
        }
    });
  }, elsewhere);
  const reports = () =>
    victim.evaluate(() => [...new Set((window as unknown as { reported: string[] }).reported)].sort());
  await expect.poll(async () => (await reports()).length).toBeGreaterThanOrEqual(BARRED.length);
  expect(await victim.evaluate(() => (window as unknown as { broken?: boolean }).broken)).toBeUndefined();
  return reports();
}
const BARRED = [
  "base-uri",
  "connect-src",
  "form-action",
  "frame-src",
  "img-src",
  "media-src",
  "object-src",
  "script-src",
  "script-src-attr",
  "script-src-elem",
  "style-src-elem",
  "worker-src",
];

/** A host that counts who comes. */
const asked: string[] = [];
const elsewhere = createServer(({ url }, answer) => {
  asked.push(url ?? "");
  answer.end();
});
beforeAll(() => new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done)));
afterAll(() => void elsewhere.close());

describe.each([
  ["the site", ""],
  ["the courseware", "courseware.html"],
])("the policy of %s", (_, file) => {
  test("bars scripts, styles, pictures, frames, connections and forms that are not the page's own", async () => {
    const victim = await openProduct();
    await victim.page.goto(`${inject("site")}${file}`);
    await victim.page.locator(".network-host[data-scene]").waitFor();
    const { port } = elsewhere.address() as AddressInfo;
    expect(await breakIn(victim.page, `http://127.0.0.1:${port}/`)).toEqual(BARRED);
    expect(asked).toEqual([]);
    expect(await victim.page.evaluate(() => document.baseURI.split("#")[0])).toBe(`${inject("site")}${file}`);
    // The faults are what was tried here.
    victim.faults.splice(0);
    await victim.close();
  });
});
