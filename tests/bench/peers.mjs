// npm run bench -- --peers: the product beside what people would draw the same network with instead, in one run, turn
// by turn. Peers come from the registry into tests/bench/peers the first time. `--runs 9`, `--sizes S,M`, `--write`.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import path from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";

const PEERS = ["blank", "sigma", "force-graph", "vis-network", "echarts"];
const PANE = { width: 1280, height: 800 };
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};
const folder = path.resolve(import.meta.dirname, "peers");

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Peers' page, built; the peers themselves fetched when they are not there. */
async function readyPeers() {
  if (!existsSync(path.join(folder, "node_modules")))
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], {
      cwd: folder,
      stdio: "inherit",
    });
  await build({
    configFile: false,
    root: folder,
    base: "./",
    logLevel: "error",
    build: {
      outDir: path.join(folder, "dist"),
      emptyOutDir: true,
      target: "es2022",
      chunkSizeWarningLimit: 2000,
    },
  });
}

/** The same norms as a workspace file for us and as plain nodes and lines for the peers, by file name. */
async function corpora(load, sizes) {
  const { corpus, SIZES } = await load("/tests/bench/corpus.ts");
  const { writeWorkspace } = await load("/src/files/index.ts");
  const { makePicture } = await load("/src/graph/index.ts");
  const made = new Map();
  for (const size of sizes) {
    const workspace = corpus(SIZES[size]);
    const { policies } = workspace;
    const visible = new Set(policies.flatMap(({ norms }) => norms.map(({ key }) => key)));
    const view = { policies, visible, lens: "norm", language: "zh", structure: false, pins: {} };
    const { nodes, edges } = makePicture({ ...view, size: PANE });
    const graph = {
      nodes: nodes.map(({ key, kind, x, y, label }) => ({ id: key, kind, x, y, label })),
      lines: edges.map(({ source, target }) => ({ source, target })),
    };
    made.set(`${size}.graph.json`, JSON.stringify(graph));
    made.set(`${size}.json`, writeWorkspace(workspace));
  }
  return made;
}

function serve(files) {
  const roots = { quanze: path.resolve("dist/site"), peers: path.join(folder, "dist") };
  const server = createHttp((request, response) => {
    const [, top, ...rest] = new URL(request.url, "http://bench").pathname.split("/");
    const name = rest.join("/") || "index.html";
    const body =
      top === "corpus" ? files.get(name) : roots[top] && read(path.join(roots[top], name), roots[top]);
    response.writeHead(body ? 200 : 404, { "content-type": TYPES[path.extname(name)] ?? "text/plain" });
    response.end(body);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const read = (file, root) => (file.startsWith(root) && existsSync(file) ? readFileSync(file) : undefined);

/** Runs in our page from before its first script: when the frame can be used, and when the asked-for network is drawn. */
function watchOurs() {
  localStorage.setItem("quanze.preferences", JSON.stringify({ guideSeen: true }));
  const asked = new URLSearchParams(location.search).has("src");
  const look = () => {
    const host = document.querySelector(".network-host");
    window.usableAt ??= document.getElementById("search-input") ? performance.now() : undefined;
    const labels = host?.scene && !document.querySelector(".network-first") ? host.scene.plan().labels : [];
    const there = labels.some(({ key }) => !asked || key.startsWith("corpus/"));
    if (there) requestAnimationFrame(() => setTimeout(() => (window.drawnAt = performance.now())));
    else setTimeout(look, 5);
  };
  look();
}

/** Frame times while a hand drags the empty ground. */
async function drag(page) {
  await page.mouse.move(PANE.width / 2, PANE.height - 90);
  await page.mouse.down();
  await page.mouse.move(PANE.width / 2 + 6, PANE.height - 96);
  await page.waitForTimeout(400);
  await page.evaluate(() => {
    window.gaps = [];
    let last = performance.now();
    const tick = (now) => {
      window.gaps.push(now - last);
      last = now;
      window.ticking = requestAnimationFrame(tick);
    };
    window.ticking = requestAnimationFrame(tick);
  });
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(PANE.width / 2 + 3 * step, PANE.height - 96 - 2 * step);
    await page.waitForTimeout(8);
  }
  const gaps = await page.evaluate(() => {
    cancelAnimationFrame(window.ticking);
    return window.gaps.slice(2);
  });
  await page.mouse.up();
  return median(gaps);
}

async function visit(browser, site, name, size) {
  const context = await browser.newContext({ viewport: PANE, reducedMotion: "reduce" });
  const page = await context.newPage();
  const ours = name.startsWith("quanze");
  if (ours) await page.addInitScript(watchOurs);
  const query = name === "quanze (its own document)" ? "" : `?src=/corpus/${size}.json`;
  const address = ours ? `quanze/index.html${query}` : `peers/index.html?peer=${name}&size=${size}`;
  await page.goto(`${site}/${address}`, { waitUntil: "commit" });
  await page.waitForFunction(() => window.drawnAt !== undefined, undefined, { timeout: 90_000, polling: 50 });
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    usable: window.usableAt,
    drawn: window.drawnAt,
  }));
  const pan = name === "blank" ? undefined : await drag(page);
  await context.close();
  return { ...times, pan };
}

/** Rows of a table: medians of `runs` visits each, turn by turn, and ratios to bare sigma. */
export async function measurePeers({ launch, load, sizes = ["S", "M"], runs = 9 }) {
  await readyPeers();
  const server = await serve(await corpora(load, sizes));
  const site = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch(launch);
  const rows = [];
  for (const size of sizes) {
    const names = [...PEERS, "quanze", ...(size === sizes[0] ? ["quanze (its own document)"] : [])];
    const visits = new Map(names.map((name) => [name, []]));
    for (let run = 0; run < runs; run += 1)
      for (const name of names) visits.get(name).push(await visit(browser, site, name, size));
    const middle = (name, what) => {
      const known = visits.get(name).flatMap((one) => one[what] ?? []);
      return known.length > 0 ? median(known) : undefined;
    };
    const sigma = middle("sigma", "drawn");
    const told = (value, digits = 0) => (value === undefined ? "–" : value.toFixed(digits));
    for (const name of names)
      rows.push([
        size,
        name,
        told(middle(name, "paint")),
        told(middle(name, "usable")),
        told(middle(name, "drawn")),
        told(middle(name, "drawn") / sigma, 2),
        told(middle(name, "pan"), 1),
      ]);
  }
  await browser.close();
  server.close();
  return [
    "| size | page | first paint, ms | search and text usable, ms | network drawn, ms | ÷ bare sigma | frame while dragging, ms |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
}
