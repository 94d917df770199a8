// What a trainer waits for: the one-file courseware from a disk with the network off, in a browser that has just been
// started; and the slides and the handout of a tour of ten steps. Rows for run.mjs; alone: `node tests/bench/training.mjs`.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { watchFirstFrame } from "./firstFrame.mjs";

const COURSEWARE = path.resolve("dist/site/courseware.html");
const TOUR = "street-and-community";
const RUNS = 5;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const kB = (bytes) => `${Math.round(bytes / 1000).toLocaleString("en")} kB`;
const ms = (list) => `${Math.round(median(list))} ms`;

/** One opening from the disk: a browser of its own, no network. */
async function opened(launch, visit = async () => undefined) {
  const browser = await chromium.launch(launch);
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    offline: true,
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  let requests = -1;
  page.on("request", (request) => {
    if (!/^(?:data|blob|about):/.test(request.url())) requests += 1;
  });
  await page.addInitScript(watchFirstFrame);
  await page.addInitScript(() => {
    localStorage.setItem("quanze.preferences", JSON.stringify({ guideSeen: true }));
    Reflect.deleteProperty(window, "showSaveFilePicker");
  });
  await page.goto(pathToFileURL(COURSEWARE).href);
  await page.waitForFunction(() => window.firstFrame !== undefined, undefined, { timeout: 60_000 });
  const first = await page.evaluate(() => window.firstFrame);
  const more = await visit(page);
  await browser.close();
  return { first, requests, more };
}

/** From the choice in the menu to the file: time and bytes of each export. */
async function exported(page, names) {
  await page.evaluate((tour) => {
    location.hash = `main=training&tour=${tour}`;
  }, TOUR);
  await page.locator(".tour-play").waitFor();
  const taken = [];
  for (const name of names) {
    await page.getByRole("button", { name: "导出", exact: true }).click();
    const item = page.getByRole("menuitem", { name });
    await item.waitFor();
    const start = performance.now();
    const [download] = await Promise.all([page.waitForEvent("download"), item.click()]);
    taken.push({ time: performance.now() - start, bytes: statSync(await download.path()).size });
  }
  return taken;
}

/** Rows of [what, figure], as medians; `load` gives modules of the source. */
export async function measureTraining({ launch, load }) {
  const visits = [];
  const called = {
    "PPT 讲稿": "Slides of ten steps",
    "Word 讲义": "Handout of ten steps",
    离线课件: "The courseware itself",
  };
  const names = Object.keys(called);
  for (let run = 0; run < RUNS; run += 1) visits.push(await opened(launch, (page) => exported(page, names)));
  const plain = [];
  const { ARGS_WITHOUT_WEBGL } = await load("/tests/journeys/browser.ts");
  for (let run = 0; run < RUNS; run += 1) plain.push(await opened({ ...launch, args: ARGS_WITHOUT_WEBGL }));
  const html = readFileSync(COURSEWARE);
  const { formatOf } = await load("/src/files/index.ts");
  const { opinion } = await load("/tests/builders/index.ts");
  const workspace = await opinion();
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await formatOf("pptx").write(workspace, { language: "zh", tour: TOUR });
    times.push(performance.now() - start);
  }
  const taken = names.map((name, at) => {
    const own = visits.map(({ more }) => more[at]);
    const sizes = own.map(({ bytes }) => bytes);
    return [
      `${called[name]}, from the choice to the file, in the courseware`,
      `${ms(own.map(({ time }) => time))}, ${kB(median(sizes))}`,
    ];
  });
  return [
    ["Courseware: size, and gzipped", `${kB(html.length)}, ${kB(gzipSync(html, { level: 9 }).length)}`],
    [
      "Courseware from a disk, browser just started: opening to first frame, sigma",
      ms(visits.map(({ first }) => first)),
    ],
    ["The same without WebGL", ms(plain.map(({ first }) => first))],
    [
      "Courseware: requests beside the file itself",
      `${Math.max(...[...visits, ...plain].map(({ requests }) => requests))}`,
    ],
    ...taken,
    [
      "Slides of a tour of ten steps, in Node (the first pays for loading)",
      `${ms(times)}; first ${Math.round(times[0])} ms`,
    ],
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { createServer } = await import("vite");
  const cache = mkdtempSync(path.join(tmpdir(), "quanze-bench-"));
  const server = await createServer({
    configFile: false,
    cacheDir: cache,
    optimizeDeps: { noDiscovery: true },
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  const load = (name) => server.ssrLoadModule(name);
  const { ARGS, findBrowser } = await load("/tests/journeys/browser.ts");
  const { executablePath, env } = await findBrowser();
  const launch = { executablePath, args: ARGS, ...(env && { env: { ...process.env, ...env } }) };
  for (const [what, figure] of await measureTraining({ launch, load }))
    console.log(`| ${what} | ${figure} |`);
  await server.close();
  rmSync(cache, { recursive: true, force: true });
}
