// Opens the real product in a real browser for a journey, and fails the journey on what a user must never
// meet: an uncaught error, an error in the console, a request to another host.
import { type Browser, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { ARGS, ARGS_WITHOUT_WEBGL } from "./browser.ts";

export interface OpenOptions {
  size?: { width: number; height: number };
  /** `svg` by the link; `none` starts the browser without WebGL at all. */
  scene?: "auto" | "svg" | "none";
  lang?: "zh" | "en";
  theme?: "light" | "dark" | "contrast";
  /** More of the link, without the `#`. */
  hash?: string;
  /** First visits show the guide; journeys skip it unless they ask. */
  guide?: boolean;
  reducedMotion?: boolean;
  touch?: boolean;
  /** Lets a test put its own script into the page (axe); the product itself needs no such thing. */
  bypassContentPolicy?: boolean;
}

export interface Product {
  page: Page;
  url: string;
  /** What went wrong so far (console errors, uncaught errors, foreign requests). */
  faults: string[];
  close(): Promise<void>;
}

const browsers = new Map<string, Promise<Browser>>();

function launch(webgl: boolean): Promise<Browser> {
  const key = String(webgl);
  const found = browsers.get(key);
  if (found) return found;
  const { executablePath, env } = inject("browser");
  const started = chromium.launch({
    executablePath,
    args: webgl ? ARGS : ARGS_WITHOUT_WEBGL,
    ...(env && { env: { ...(process.env as Record<string, string>), ...env } }),
  });
  browsers.set(key, started);
  return started;
}

/** Opens the built site in a fresh profile. Close it when the journey ends: `close` also checks for faults. */
export async function openProduct(options: OpenOptions = {}): Promise<Product> {
  const browser = await launch(options.scene !== "none");
  const context = await browser.newContext({
    viewport: options.size ?? { width: 1366, height: 768 },
    locale: "zh-CN",
    reducedMotion: options.reducedMotion === false ? "no-preference" : "reduce",
    hasTouch: options.touch ?? false,
    bypassCSP: options.bypassContentPolicy ?? false,
    colorScheme: "light",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const site = inject("site");
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site))
      faults.push(`request to another host: ${request.url()}`);
  });
  if (!options.guide)
    await page.addInitScript(() => {
      if (localStorage.getItem("quanze.preferences") === null)
        localStorage.setItem("quanze.preferences", JSON.stringify({ guideSeen: true }));
    });
  const link = [
    options.hash,
    options.lang && `lang=${options.lang}`,
    options.theme && `theme=${options.theme}`,
    options.scene === "svg" && "scene=svg",
  ].filter(Boolean);
  const url = `${site}${link.length ? `#${link.join("&")}` : ""}`;
  await page.goto(url);
  return {
    page,
    url,
    faults,
    async close() {
      await context.close();
      if (faults.length) throw new Error(`The page misbehaved:\n${faults.join("\n")}`);
    },
  };
}

/** Ends the browsers; call in a file's afterAll. */
export async function closeBrowsers(): Promise<void> {
  for (const browser of browsers.values()) await (await browser).close();
  browsers.clear();
}
