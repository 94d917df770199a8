// Opens the real product in a real browser for a journey, and fails the journey on what a user must never
// meet: an uncaught error, an error in the console, a request to another host.
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { ARGS, ARGS_WITHOUT_WEBGL } from "./browser.ts";

export interface OpenOptions {
  size?: { width: number; height: number };
  /** `auto`: a browser with WebGL; `none`: one without; `svg`: the SVG scene by the link. Default: `OTHERWISE`. */
  scene?: "auto" | "svg" | "none";
  lang?: "zh" | "en";
  theme?: "light" | "dark" | "contrast";
  /** More of the link, without the `#`. */
  hash?: string;
  /** First visits show the guide; journeys skip it unless they ask. */
  guide?: boolean;
  reducedMotion?: boolean;
  touch?: boolean;
  /** A clock that the journey can put forward (`page.clock`); it runs by itself besides. */
  clock?: boolean;
  /** Keeps our scripts away: the page as it stands before they have come. */
  withoutScripts?: boolean;
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

/** QUANZE_WEBGL=off takes WebGL from every journey, on gives it to every journey that does not say otherwise. */
export const WEBGL = process.env.QUANZE_WEBGL !== "off";
/** What a journey about something else gets: no WebGL, which starts sooner where a processor does its work. */
const OTHERWISE = process.env.QUANZE_WEBGL === "on" ? "auto" : "none";
/** For journeys about the network: the scenes that they are walked on. */
export const SCENES: readonly ("auto" | "none")[] = WEBGL ? ["auto", "none"] : ["none"];

/** A tab of a profile, kept for the next journey that asks for the same kind: half the cost of a new one. */
interface Tab {
  readonly kind: string;
  readonly context: BrowserContext;
  readonly page: Page;
  faults: string[];
}

const browsers = new Map<boolean, Promise<Browser>>();
const idle: Tab[] = [];
const busy = new Set<Tab>();

function launch(webgl: boolean): Promise<Browser> {
  const found = browsers.get(webgl);
  if (found) return found;
  const { executablePath, env } = inject("browser");
  const started = chromium.launch({
    executablePath,
    args: webgl ? ARGS : ARGS_WITHOUT_WEBGL,
    ...(env && { env: { ...(process.env as Record<string, string>), ...env } }),
  });
  browsers.set(webgl, started);
  return started;
}

async function newTab(kind: string, webgl: boolean, options: OpenOptions): Promise<Tab> {
  const context = await (await launch(webgl)).newContext({
    locale: "zh-CN",
    hasTouch: options.touch ?? false,
    bypassCSP: options.bypassContentPolicy ?? false,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  if (options.clock) await context.clock.install();
  const site = inject("site");
  const tab: Tab = { kind, context, page, faults: [] };
  page.on("pageerror", (error) => tab.faults.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    const wanted = options.withoutScripts && message.text().includes("net::ERR_FAILED");
    if (message.type() === "error" && !wanted) tab.faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(site))
      tab.faults.push(`request to another host: ${request.url()}`);
  });
  if (options.withoutScripts) await page.route("**/assets/*.js", (route) => route.abort());
  // Nobody is there to answer the window of a file picker: journeys have a browser without one, unless they bring their own.
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  if (!options.guide)
    await page.addInitScript(() => {
      if (localStorage.getItem("quanze.preferences") === null)
        localStorage.setItem("quanze.preferences", JSON.stringify({ guideSeen: true }));
    });
  return tab;
}

/** Leaves nothing of the last visit: no document, no stored word, no permission. */
async function clear({ context, page }: Tab): Promise<void> {
  await page.goto("about:blank");
  await page.mouse.move(0, 0);
  await context.clearPermissions();
  const client = await context.newCDPSession(page);
  await client.send("Storage.clearDataForOrigin", {
    origin: new URL(inject("site")).origin,
    storageTypes: "local_storage,indexeddb,cache_storage,service_workers",
  });
  await client.detach();
}

/** Opens the built site as on a first visit. Close it when the journey ends: `close` also checks for faults. */
export async function openProduct(options: OpenOptions = {}): Promise<Product> {
  const scene = options.scene ?? OTHERWISE;
  const webgl = WEBGL && scene !== "none";
  const { touch, bypassContentPolicy, guide, withoutScripts, clock } = options;
  const kind = JSON.stringify([webgl, touch, bypassContentPolicy, guide, withoutScripts, clock]);
  const kept = idle.findIndex((tab) => tab.kind === kind);
  const tab = idle.splice(kept, kept < 0 ? 0 : 1)[0] ?? (await newTab(kind, webgl, options));
  busy.add(tab);
  const { page } = tab;
  if (kept >= 0) await clear(tab);
  const faults: string[] = [];
  tab.faults = faults;
  await page.setViewportSize(options.size ?? { width: 1366, height: 768 });
  await page.emulateMedia({
    media: null,
    colorScheme: "light",
    reducedMotion: options.reducedMotion === false ? "no-preference" : "reduce",
    forcedColors: null,
    contrast: null,
  });
  const link = [
    options.hash,
    options.lang && `lang=${options.lang}`,
    options.theme && `theme=${options.theme}`,
    scene === "svg" && "scene=svg",
  ].filter(Boolean);
  const url = `${inject("site")}${link.length ? `#${link.join("&")}` : ""}`;
  await page.goto(url);
  // The screen that the build drew is not yet the product.
  if (!withoutScripts) await page.waitForFunction(() => document.getElementById("first") === null);
  return {
    page,
    url,
    faults,
    async close() {
      if (!busy.delete(tab)) return;
      if (faults.length > 0 || page.isClosed() || idle.some((other) => other.kind === kind))
        await tab.context.close();
      else idle.push(tab);
      if (faults.length) throw new Error(`The page misbehaved:\n${faults.join("\n")}`);
    },
  };
}

/** Follows a link in the open page, as who pastes one into the address bar. What stands in it counts from then on. */
export const follow = (page: Page, link: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, link);

/** Ends what a file's journeys left open; the browsers stay for the worker's next file. Call it in afterAll. */
export async function closeBrowsers(): Promise<void> {
  for (const { context } of busy) await context.close();
  busy.clear();
}
