// How long 5,000 norms take to be written and read in each format, with the peak memory of the process; and 10,000 rows of
// a workbook in the page: whether it stays responsive. `node tests/bench/exchange.mjs [--write] [--norms 5000]`, or as part
// of `npm run bench`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { build, createServer, preview } from "vite";

const top = path.resolve(import.meta.dirname, "../..");
process.chdir(top);
const FORMATS = [
  "json",
  "folder",
  "csv",
  "xlsx",
  "docx",
  "markdown",
  "gexf",
  "graphml",
  "jsonld",
  "cypher",
  "csv-pair",
  "svg",
];
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const NORMS = Number(option("--norms", 5000));
const ROWS = 10_000;
const ms = (value) => (value === null ? "–" : `${Math.round(value)} ms`);

/** A bundle of exchangeWork.ts for plain Node, so that no bundler is in the figures. */
async function bundle(folder) {
  await build({
    configFile: false,
    root: top,
    logLevel: "error",
    build: {
      ssr: "tests/bench/exchangeWork.ts",
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: "work.mjs" } },
    },
    ssr: { noExternal: true },
  });
  return path.join(folder, "work.mjs");
}

function measured(work, id, file) {
  const code = `import(${JSON.stringify(pathToFileURL(work).href)}).then(async ({ measure }) => console.log(JSON.stringify(await measure(${JSON.stringify(id)}, ${NORMS}, ${JSON.stringify(file)}))))`;
  const out = execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", code], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(out.trim().split("\n").at(-1));
}

/** Drops a workbook of so many rows on the page: time to its preview, the longest task meanwhile, whether it can be called off. */
async function inThePage(load, work, files) {
  const { ARGS, findBrowser } = await load("/tests/journeys/browser.ts");
  const { executablePath, env } = await findBrowser();
  const server = await preview({
    configFile: "vite.config.ts",
    logLevel: "error",
    preview: { port: 0, open: false, host: "127.0.0.1" },
  });
  const browser = await chromium.launch({
    executablePath,
    args: ARGS,
    ...(env && { env: { ...process.env, ...env } }),
  });
  try {
    const page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
    await page.addInitScript(() =>
      localStorage.setItem("quanze.preferences", JSON.stringify({ guideSeen: true })),
    );
    await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/#main=list&lang=zh`);
    await page.locator(".list-row").first().waitFor();
    await page.waitForTimeout(1500);
    const rows = [];
    page.on("pageerror", (error) => console.error(error.message));
    for (const [name, content] of files) {
      writeFileSync(path.join(work, name), content);
      const input = await page.evaluateHandle(() => {
        const field = document.createElement("input");
        field.type = "file";
        document.body.append(field);
        return field;
      });
      await input.asElement().setInputFiles(path.join(work, name));
      await page.evaluate(() => {
        window.longest = [];
        window.watch?.disconnect();
        window.watch = new PerformanceObserver((list) =>
          window.longest.push(...list.getEntries().map(({ duration, startTime }) => [startTime, duration])),
        );
        window.watch.observe({ type: "longtask" });
      });
      const drop = () =>
        input.evaluate((field) => {
          const carried = new DataTransfer();
          carried.items.add(field.files[0]);
          for (const type of ["dragover", "drop"])
            window.dispatchEvent(
              new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }),
            );
          return performance.now();
        });
      // Called off first where it takes long enough to be shown, then read to its end.
      let start = await drop();
      const bar = page.getByRole("progressbar");
      const preview = page.getByRole("dialog");
      await bar.or(preview).first().waitFor({ timeout: 60_000 });
      let stop = null;
      if (!(await preview.isVisible())) {
        const cancelled = Date.now();
        await page.getByRole("button", { name: "取消", exact: true }).click();
        await bar.waitFor({ state: "detached" });
        stop = Date.now() - cancelled;
        await page.evaluate(() => {
          window.longest = [];
        });
        start = await drop();
      }
      await preview.waitFor({ timeout: 240_000 });
      const shown = await page.evaluate(() => performance.now());
      await page.waitForTimeout(300);
      const tasks = await page.evaluate(() => window.longest);
      rows.push({
        name,
        shown: shown - start,
        stop,
        longest: Math.max(0, ...tasks.map(([, duration]) => duration)),
        tasks,
      });
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

export async function measureExchange() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "quanze-exchange-"));
  const loader = await createServer({
    root: top,
    configFile: false,
    logLevel: "silent",
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const work = await bundle(folder);
    const { corpusAs } = await import(pathToFileURL(work).href);
    const kept = path.join(folder, "kept.json");
    writeFileSync(kept, await corpusAs("json", NORMS));
    const formats = process.argv.includes("--page") ? [] : FORMATS;
    const figures = formats.map((id) => {
      const figure = measured(work, id, kept);
      console.error(`${id}: ${ms(figure.write)}, ${ms(figure.read)}, ${Math.round(figure.peak)} MiB`);
      return figure;
    });
    const pages = await inThePage((file) => loader.ssrLoadModule(file), folder, [
      [`rows-${ROWS}.xlsx`, await corpusAs("xlsx", ROWS)],
      [`norms-${NORMS}.json`, readFileSync(kept)],
    ]);
    if (process.argv.includes("--tasks")) console.error(JSON.stringify(pages, null, 1));
    return [
      `| ${NORMS} norms | written | read and checked | size | peak memory | the same again |`,
      "| --- | --- | --- | --- | --- | --- |",
      ...figures.map(
        ({ format, write, read, bytes, peak, before, same }) =>
          `| ${format} | ${ms(write)} | ${ms(read)} | ${(bytes / 1e6).toFixed(1)} MB | ${Math.round(peak)} MiB (${Math.round(before)} before) | ${same === null ? "–" : same === true ? "yes" : same === false ? "no" : same} |`,
      ),
      "",
      "| in the page | preview stands after | longest task of the page | cancel heard after |",
      "| --- | --- | --- | --- |",
      ...pages.map(
        ({ name, shown, longest, stop }) => `| ${name} | ${ms(shown)} | ${ms(longest)} | ${ms(stop)} |`,
      ),
    ].join("\n");
  } finally {
    await loader.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.filename === process.argv[1]) {
  if (!process.argv.includes("--built")) await build({ configFile: "vite.config.ts", logLevel: "warn" });
  const table = await measureExchange();
  console.log(table);
  if (process.argv.includes("--write")) {
    const file = "tests/bench/README.md";
    const day = new Date().toISOString().slice(0, 10);
    const machine = `Machine: ${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? "?"}, shared with other work, Node ${process.version}, ${day}.`;
    const text = readFileSync(file, "utf8");
    const written = `<!-- exchange -->\n${table}\n\n${machine}\n<!-- /exchange -->`;
    writeFileSync(
      file,
      text.replace(/<!-- exchange -->[\s\S]*<!-- \/exchange -->/, () => written),
    );
  }
}
