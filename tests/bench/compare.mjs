// 5,000 norms against 5,000 in the built page: how long it takes, how long the page is kept from drawing at a time (the
// browser's own long tasks), and whether it can be called off. Part of npm run bench; `node tests/bench/compare.mjs` alone
// after a build. Measures and never fails.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { createServer, preview } from "vite";

const NORMS = 5_000;
const top = path.resolve(import.meta.dirname, "../..");

/** Two workspace files of so many norms each: the second says every tenth harder, and its words differ a little. */
async function twoFiles(folder, load) {
  const { corpus } = await load("/tests/bench/corpus.ts");
  const { writeWorkspace } = await load("/src/files/index.ts");
  const size = { actors: 400, norms: NORMS, lines: NORMS * 2 };
  const files = [20190508, 20240508].map((seed, at) => {
    const { policies, ...rest } = corpus(size, seed);
    const [policy] = policies;
    const id = `bench-${at + 1}`;
    const document = { ...policy.document, id, title: `试算办法之${at + 1}`, titleEn: `Corpus ${at + 1}` };
    const file = path.join(folder, `${id}.json`);
    writeFileSync(file, writeWorkspace({ ...rest, policies: [{ ...policy, id, document }] }));
    return file;
  });
  return files;
}

/** Opens both files in the page at `site` and compares them: rows for the table of figures. */
export async function measureCompare({ browser, site, load }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "quanze-bench-"));
  try {
    const files = await twoFiles(folder, load);
    const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(() =>
      localStorage.setItem("quanze.preferences", JSON.stringify({ guideSeen: true })),
    );
    await page.goto(`${site}#main=library`);
    for (const [at, file] of files.entries()) {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: /加入文件/ }).click(),
      ]);
      await chooser.setFiles(file);
      await page.getByRole("button", { name: /放在旁边|合并进来/ }).click({ timeout: 180_000 });
      await page.waitForFunction(
        (count) => document.querySelectorAll(".library-volume").length === count,
        at + 2,
        {
          timeout: 180_000,
        },
      );
    }
    await page.evaluate(() => {
      window.tasks = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.tasks.push(entry.duration);
      }).observe({ type: "longtask" });
    });
    const began = Date.now();
    await page.evaluate(() => {
      location.hash = "main=compare&a=bench-1&b=bench-2";
    });
    await page.waitForSelector(".compare-working progress", { timeout: 60_000 });
    // Called off, and begun again.
    await page.getByRole("button", { name: "停止" }).click();
    const stopped = Date.now() - began;
    await page.getByRole("button", { name: "重新对照" }).click();
    await page.waitForSelector(".compare-working progress");
    await page.evaluate(() => {
      window.tasks = [];
    });
    const again = Date.now();
    await page.waitForSelector(".compare-table", { timeout: 180_000 });
    const whole = Date.now() - again;
    const tasks = await page.evaluate(() => window.tasks);
    await context.close();
    const over = tasks.filter((ms) => ms > 100).length;
    return [
      [`${NORMS} norms against ${NORMS}, compared in the page`, `${(whole / 1000).toFixed(1)} s`],
      [
        "Meanwhile the page is kept from drawing for at most (tasks over 100 ms)",
        `${Math.round(Math.max(0, ...tasks))} ms (${over})`,
      ],
      ["Comparing them called off, from the first step to the word that it is", `${stopped} ms`],
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const vite = await createServer({
    root: top,
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  const load = (file) => vite.ssrLoadModule(file);
  const { ARGS, findBrowser } = await load("/tests/journeys/browser.ts");
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: ARGS,
    ...(env && { env: { ...process.env, ...env } }),
  });
  const server = await preview({ root: top, logLevel: "error", preview: { port: 0, open: false } });
  const site = `http://127.0.0.1:${server.httpServer.address().port}/`;
  for (const [what, figure] of await measureCompare({ browser, site, load }))
    console.log(`${what}: ${figure}`);
  await browser.close();
  await server.close();
  await vite.close();
}
