// Before the journeys: the site as a user gets it, served on loopback, and a browser to open it with.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { type PreviewServer, preview } from "vite";
import type { TestProject } from "vitest/node";
import { type Browser, findBrowser } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
    browser: Browser;
  }
}

let server: PreviewServer | undefined;

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // QUANZE_BUILT: the caller has just built (tests/run.mjs does).
  if (process.env.QUANZE_BUILT !== "1" || !existsSync("dist/site/index.html"))
    // In a process of its own: vitest's NODE_ENV would bring along React's development build.
    execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
      env: { ...process.env, NODE_ENV: "production" },
      stdio: "inherit",
    });
  server = await preview({
    configFile: "vite.config.ts",
    logLevel: "warn",
    preview: { host: "127.0.0.1", port: 0, strictPort: false, open: false },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  project.provide("site", `http://127.0.0.1:${port}/`);
  project.provide("browser", await findBrowser());
  return async () => {
    await server?.close();
  };
}
