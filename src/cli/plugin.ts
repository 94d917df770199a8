// The Vite plugin that compiles graph-data into the page. A wrong quote stops the build, and in dev shows in
// the overlay, with file, line and column; the browser never sees YAML.
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Logger, Plugin, ViteDevServer } from "vite";
import { withData } from "../files/index.ts";
import { loadFresh } from "./loadFresh.ts";
import type { Shipped, shippedBlock, Told } from "./shipped.ts";

const NAME = "quanze:graph-data";
const COMPILER = fileURLToPath(new URL("./shipped.ts", import.meta.url));
/** What the compiled data depends on beside the data. */
const CHECKS = ["model", "files", "graph"].map((floor) =>
  fileURLToPath(new URL(`../${floor}`, import.meta.url)),
);

const isInside = (folder: string, path: string) => !relative(folder, path).startsWith("..");

/** The other plugins' way to the compiled data. */
export interface GraphData extends Plugin {
  readonly api: { readonly compiled: () => Promise<Shipped> };
}

/** Fills the page's block of data (files/courseware) from a folder of policies. */
export function graphData(folder: string): GraphData {
  let shipped: Promise<Shipped> | null = null;
  let logger: Logger;

  const compiled = () => {
    shipped ??= loadFresh(COMPILER, (module: { shippedBlock: typeof shippedBlock }) =>
      module.shippedBlock(folder),
    ).then((result) => {
      if (result.ok) for (const { line } of result.told) logger.warn(line);
      return result;
    });
    return shipped;
  };

  const renew = async (server: ViteDevServer) => {
    shipped = null;
    const result = await compiled();
    if (result.ok) return server.ws.send({ type: "full-reload" });
    for (const { line } of result.told) logger.error(line, { timestamp: true });
    server.ws.send({ type: "error", err: { ...failure(result.told), plugin: NAME, stack: "" } });
  };

  return {
    name: NAME,
    api: { compiled },
    configResolved(config) {
      logger = config.logger;
    },
    async buildStart() {
      shipped = null;
      if (this.environment.mode === "dev") return;
      if (this.meta.watchMode) for (const path of filesIn(folder)) this.addWatchFile(path);
      // Before anything else is built: a wrong quote is told at once.
      const result = await compiled();
      if (!result.ok) this.error(failure(result.told));
    },
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        const result = await compiled();
        if (!result.ok) throw Object.assign(new Error(), failure(result.told), { plugin: NAME, stack: "" });
        const page = withData(html, result.block);
        if (page === null) throw new Error("index.html has no block of data");
        return page;
      },
    },
    configureServer(server) {
      server.watcher.add(folder);
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on("all", (_, path) => {
        if (CHECKS.some((checks) => isInside(checks, path))) shipped = null;
        if (!isInside(folder, path)) return;
        // An editor saves in several strokes, and several files at once.
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          renew(server).catch((error: Error) => logger.error(error.message, { error }));
        }, 80);
      });
    },
  };
}

function failure(told: readonly Told[]) {
  const message = ["graph-data", ...told.map(({ line }) => line)].join("\n");
  return { message, ...(told[0] && { loc: told[0].loc }) };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
