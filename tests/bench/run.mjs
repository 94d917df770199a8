// npm run bench: how long a person waits. Opens the built site in a real browser and prints, as medians:
// time to the first drawn frame of the Opinion, frame time while panning (sigma and SVG), time of a search
// keystroke, time to validate, work on large documents; with `--peers`, the product beside its peers (peers.mjs:
// `--runs 9 --sizes S,M`). `--write` puts the figures into tests/bench/README.md. Measures, never fails.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { build, createServer, preview } from "vite";
import { measureCompare } from "./compare.mjs";
import { watchFirstFrame } from "./firstFrame.mjs";
import { measureOpening } from "./opening.mjs";
import { measureTraining } from "./training.mjs";

const top = path.resolve(import.meta.dirname, "../..");
process.chdir(top);
const RUNS = 9;
const KEYSTROKES = [
  "街",
  "街道",
  "街道党",
  "jd",
  "jddgw",
  "kaohe",
  "招商引资",
  "上级部门不得",
  "wu",
  "社区 经费",
];

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const round = (value, digits = 1) => Number(value.toFixed(digits));

/** Runs in the page: frame times while a hand drags the picture. */
async function panFrames(page) {
  const box = await page.locator(".network-stage").boundingBox();
  const x = box.x + box.width * 0.97;
  const y = box.y + box.height * 0.5;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    window.frames_ = [];
    let last = performance.now();
    const tick = (now) => {
      window.frames_.push(now - last);
      last = now;
      window.ticking = requestAnimationFrame(tick);
    };
    window.ticking = requestAnimationFrame(tick);
  });
  for (let step = 0; step < 90; step += 1) {
    await page.mouse.move(x - 3 * step, y + 40 * Math.sin(step / 9));
    await page.waitForTimeout(8);
  }
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(window.ticking);
    return window.frames_.slice(3);
  });
  await page.mouse.up();
  return frames;
}

async function open(browser, site, hash, reducedMotion = "reduce") {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, reducedMotion });
  const page = await context.newPage();
  await page.addInitScript(watchFirstFrame);
  await page.addInitScript(() =>
    localStorage.setItem("quanze.preferences", JSON.stringify({ guideSeen: true })),
  );
  await page.goto(`${site}${hash}`);
  await page.waitForFunction(() => window.firstFrame !== undefined, undefined, { timeout: 60_000 });
  return { page, context };
}

async function measurePage(browser, site, hash) {
  const firsts = [];
  const paints = [];
  let frames = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, context } = await open(browser, site, hash);
    firsts.push(await page.evaluate(() => window.firstFrame));
    paints.push(
      await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0),
    );
    if (run === RUNS - 1) {
      await page.waitForTimeout(1500);
      frames = await panFrames(page);
    }
    await context.close();
  }
  return { first: median(firsts), paint: median(paints), pan: median(frames), worst: Math.max(...frames) };
}

/** From the keystroke's event to the frame after which the results stand. */
async function measureTyping(browser, site) {
  const { page, context } = await open(browser, site, "");
  await page.waitForTimeout(1000);
  const times = [];
  for (const word of KEYSTROKES) {
    const time = await page.evaluate(async (text) => {
      const input = document.getElementById("search-input");
      input.focus();
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
      const start = performance.now();
      set.call(input, text);
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      // React has put the results into the page by the end of the event.
      await null;
      const there = performance.now() - start;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      return { there, seen: performance.now() - start };
    }, word);
    times.push(time);
  }
  await context.close();
  return { there: median(times.map(({ there }) => there)), seen: median(times.map(({ seen }) => seen)) };
}

async function measureAnalysis() {
  const server = await createServer({
    root: top,
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  try {
    const { search, buildIndex } = await server.ssrLoadModule("/src/analysis/index.ts");
    const { loadReadings } = await server.ssrLoadModule("/src/analysis/index.ts");
    const { opinion } = await server.ssrLoadModule("/tests/builders/index.ts");
    const workspace = await opinion();
    const readings = await loadReadings(JSON.stringify(workspace.policies));
    const index = buildIndex(workspace.policies, readings);
    const times = [];
    for (let run = 0; run < 200; run += 1)
      for (const word of KEYSTROKES) {
        const start = performance.now();
        search(index, word, 20);
        times.push(performance.now() - start);
      }
    return median(times);
  } finally {
    await server.close();
  }
}

/** Medians over a document of 5,000 norms, made by corpus.ts: opened from its file, asked, searched. */
async function measureLarge(load, visit) {
  const { corpus } = await load("/tests/bench/corpus.ts");
  const { openWorkspace, writeWorkspace } = await load("/src/files/index.ts");
  const { ask, buildIndex, loadReadings, readableText, search, NO_READINGS } =
    await load("/src/analysis/index.ts");
  const { opinion } = await load("/tests/builders/index.ts");
  const timed = async (runs, work) => {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      await work(run);
      times.push(performance.now() - start);
    }
    return median(times);
  };
  const large = corpus({ actors: 800, norms: 5000, lines: 12000 });
  const text = writeWorkspace(large);
  const content = new TextEncoder().encode(text);
  const parse = await timed(5, () => JSON.parse(text));
  const open = await timed(5, () => openWorkspace([{ path: "large.json", content: text }]));
  const bytes = await timed(3, () => openWorkspace([{ path: "large.json", content }]));
  const page = await measureOpening(visit, text);
  const wide = corpus({ actors: 2700, norms: 17000, lines: 40000 });
  const labels = buildIndex(wide.policies, await loadReadings(readableText(wide.policies)));
  const letters = [
    "街道",
    "jd",
    "jddgw",
    "kaohe",
    "考核评价",
    "不得",
    "居委会12",
    "wu",
    "社区 经费",
    "should",
  ];
  const small = (await opinion()).policies;
  const questions = [
    "街道党工委能不能给社区派任务？",
    "上级部门能不能把工作转嫁给社区？",
    "社区应当做什么？",
  ];
  const asked = (policies) => timed(9, (run) => ask(questions[run % 3], policies));
  const index = buildIndex(large.policies, NO_READINGS);
  const words = ["党委", "街道办", "考核评价", "不得", "居委会12"];
  return [
    ["A document of 5,000 norms: `JSON.parse` of its file", `${round(parse)} ms`],
    [
      "A document of 5,000 norms: opened, every quote checked",
      `${round(open)} ms (${round(open / parse)} × parsing); ${round(bytes)} ms from bytes`,
    ],
    [
      "A document of 5,000 norms, in the page: dropped, until it is looked through",
      `${round(page.read, 0)} ms; the page busy for ${round(page.whileRead, 0)} ms at a time`,
    ],
    [
      "A document of 5,000 norms, in the page: taken, until drawn in the actor lens",
      `${round(page.drawn, 0)} ms; the page busy for ${round(page.whileDrawn, 0)} ms at a time`,
    ],
    [
      "A search over 100,000 labels, pinyin and initials included",
      `${round(await timed(60, (run) => search(labels, letters[run % 10], 8)), 1)} ms`,
    ],
    ["A question to the Opinion", `${round(await asked(small))} ms`],
    ["A question to 5,000 norms", `${round(await asked(large.policies))} ms`],
    [
      "A search over 5,000 norms and 800 actors",
      `${round(await timed(60, (run) => search(index, words[run % 5], 20)), 2)} ms`,
    ],
  ];
}

function measureValidate() {
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    execFileSync(process.execPath, ["dist/cli/quanze.js", "validate", "--json"]);
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Scripts that index.html names: the code; or the page itself, which holds the shipped document. */
function initialBytes(shipped) {
  const html = readFileSync("dist/site/index.html");
  const files = [...html.toString().matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
    (match) => match[1],
  );
  const wanted = shipped ? [html] : files.map((file) => readFileSync(path.join("dist/site", file)));
  return wanted.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
}

await build({ configFile: "vite.config.ts", logLevel: "warn" });
if (!existsSync("dist/site/courseware.html"))
  await build({ configFile: "vite.config.ts", mode: "courseware", logLevel: "warn" });
if (!existsSync("dist/cli/quanze.js"))
  await build({ configFile: "vite.config.ts", mode: "cli", logLevel: "warn" });
const loader = await createServer({
  root: top,
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false },
});
const { ARGS, findBrowser } = await loader.ssrLoadModule("/tests/journeys/browser.ts");
const { executablePath, env } = await findBrowser();
const load = (path) => loader.ssrLoadModule(path);
const launch = { executablePath, args: ARGS, ...(env && { env: { ...process.env, ...env } }) };
const server = await preview({
  configFile: "vite.config.ts",
  logLevel: "warn",
  preview: { port: 0, open: false },
});
const site = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch(launch);

const sigma = await measurePage(browser, site, "");
const svg = await measurePage(browser, site, "#scene=svg");
const typing = await measureTyping(browser, site);
const rows = [
  ["First picture and text of the Opinion, as the page was built", `${round(sigma.paint, 0)} ms`],
  ["First drawn frame of the Opinion, sigma (WebGL on the processor)", `${round(sigma.first, 0)} ms`],
  ["First drawn frame of the Opinion, SVG", `${round(svg.first, 0)} ms`],
  ["Frame time while panning, sigma (median, worst)", `${round(sigma.pan)} ms, ${round(sigma.worst)} ms`],
  ["Frame time while panning, SVG (median, worst)", `${round(svg.pan)} ms, ${round(svg.worst)} ms`],
  ["Search keystroke, in the page, until the results are in it", `${round(typing.there)} ms`],
  ["Search keystroke, to the end of the frame that shows them", `${round(typing.seen)} ms`],
  ["Search keystroke, the search alone", `${round(await measureAnalysis(), 3)} ms`],
  ...(await measureLarge(load, () => open(browser, site, ""))),
  ["`quanze validate`, the whole process", `${round(measureValidate(), 0)} ms`],
  ...(await measureTraining({ launch, load })),
  ...(await measureCompare({ browser, site, load })),
  ["Initial JavaScript, gzipped (the document as data apart)", `${round(initialBytes(false) / 1000)} kB`],
  ["The document as data, gzipped", `${round(initialBytes(true) / 1000)} kB`],
];
const version = browser.version();
await browser.close();
await server.close();

const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${round(os.totalmem() / 2 ** 30, 0)} GiB, ${os.type()}, Node ${process.version}, Chromium ${version}, no GPU, pane of a 1920×1080 window`;
const table = [
  "| what | figure |",
  "| --- | --- |",
  ...rows.map(([what, figure]) => `| ${what} | ${figure} |`),
].join("\n");
console.log(`${table}\n\n${machine}\nMedians of ${RUNS} runs.`);

const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
let peers = null;
if (process.argv.includes("--peers")) {
  const runs = Number(option("--runs", RUNS));
  const sizes = option("--sizes", "S,M").split(",");
  const { measurePeers } = await import("./peers.mjs");
  peers = `${await measurePeers({ launch, load, sizes, runs })}\n\n${machine}\nMedians of ${runs} visits each, turn by turn.`;
  console.log(`\n${peers}`);
}
await loader.close();
const { measureExchange } = await import("./exchange.mjs");
const exchange = `${await measureExchange()}\n\n${machine}`;
console.log(`\n${exchange}`);

if (process.argv.includes("--write")) {
  const file = "tests/bench/README.md";
  const text = readFileSync(file, "utf8");
  const figures = `<!-- figures -->\n${table}\n\nMachine: ${machine}. Medians of ${RUNS} runs, ${new Date().toISOString().slice(0, 10)}.\n<!-- /figures -->`;
  const written = text.replace(/<!-- figures -->[\s\S]*<!-- \/figures -->/, figures);
  const beside = `<!-- peers -->\n${peers}\n<!-- /peers -->`;
  const both = peers ? written.replace(/<!-- peers -->[\s\S]*<!-- \/peers -->/, beside) : written;
  const section = `<!-- exchange -->\n${exchange}\n<!-- /exchange -->`;
  writeFileSync(
    file,
    both.replace(/<!-- exchange -->[\s\S]*<!-- \/exchange -->/, () => section),
  );
}
