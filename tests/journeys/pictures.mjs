// npm run pictures: takes the README's pictures from the running product into .github/pictures.
import path from "node:path";
import { chromium } from "playwright-core";
import { build, createServer, preview } from "vite";

const top = path.resolve(import.meta.dirname, "../..");
process.chdir(top);
const PICTURES = [
  { name: "network-zh", size: [1600, 900], hash: "lang=zh" },
  { name: "network-en", size: [1600, 900], hash: "lang=en" },
  { name: "norm-zh", size: [1600, 900], hash: "lang=zh&select=consult-on-dispatched-heads" },
  { name: "norm-dark-en", size: [1600, 900], hash: "lang=en&theme=dark&select=consult-on-dispatched-heads" },
  { name: "actors-zh", size: [1600, 900], hash: "lang=zh&lens=actor" },
  { name: "phone-zh", size: [390, 844], hash: "lang=zh" },
];

await build({ configFile: "vite.config.ts", logLevel: "warn" });
const loader = await createServer({
  root: top,
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false },
});
const { ARGS, findBrowser } = await loader.ssrLoadModule("/tests/journeys/browser.ts");
const { executablePath, env } = await findBrowser();
await loader.close();
const server = await preview({
  configFile: "vite.config.ts",
  logLevel: "warn",
  preview: { port: 0, open: false },
});
const site = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({
  executablePath,
  args: ARGS,
  ...(env && { env: { ...process.env, ...env } }),
});
for (const { name, size, hash } of PICTURES) {
  const context = await browser.newContext({
    viewport: { width: size[0], height: size[1] },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.addInitScript(() =>
    localStorage.setItem("quanze.preferences", JSON.stringify({ guideSeen: true })),
  );
  await page.goto(`${site}#${hash}`);
  await page.waitForTimeout(3000);
  await page.screenshot({ path: `.github/pictures/${name}.png` });
  await context.close();
}
await browser.close();
await server.close();
