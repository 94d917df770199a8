// The Vite plugin that compiles graph-data into the page. A wrong quote stops the build, and in dev shows in
// the overlay, with file, line and column; the browser never sees YAML.
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Logger, Plugin, ViteDevServer } from "vite";
import { loadFresh } from "./loadFresh.ts";
import type { Shipped, shippedModules, Told } from "./shipped.ts";

const MODULES = ["workspace", "pinyin", "orders"] as const;
const PREFIX = "virtual:quanze/";
const NAME = "quanze:graph-data";
const COMPILER = fileURLToPath(new URL("./shipped.ts", import.meta.url));
/** What the compiled data depends on beside the data. */
const CHECKS = ["model", "files", "graph"].map((floor) =>
  fileURLToPath(new URL(`../${floor}`, import.meta.url)),
);

const inner = (id: string) => `\0${id}`;
/** The module that an id names; undefined for other people's. */
const named = (id: string) => MODULES.find((name) => id === PREFIX + name || id === inner(PREFIX + name));
const isInside = (folder: string, path: string) => !relative(folder, path).startsWith("..");

/** Serves `virtual:quanze/workspace`, `…/pinyin` and `…/orders` from a folder of policies. */
export function graphData(folder: string): Plugin {
  let shipped: Promise<Shipped> | null = null;
  let logger: Logger;
  let serving = false;

  const compiled = () => {
    shipped ??= loadFresh(COMPILER, (module: { shippedModules: typeof shippedModules }) =>
      module.shippedModules(folder),
    ).then((result) => {
      if (result.ok) for (const { line } of result.told) logger.warn(line);
      return result;
    });
    return shipped;
  };

  const forget = (server: ViteDevServer) => {
    shipped = null;
    for (const name of MODULES) {
      const module = server.moduleGraph.getModuleById(inner(PREFIX + name));
      if (module) server.moduleGraph.invalidateModule(module);
    }
  };

  const renew = async (server: ViteDevServer) => {
    forget(server);
    const result = await compiled();
    if (result.ok) return server.ws.send({ type: "full-reload" });
    for (const { line } of result.told) logger.error(line, { timestamp: true });
    server.ws.send({ type: "error", err: { ...failure(result.told), plugin: NAME, stack: "" } });
  };

  return {
    name: NAME,
    configResolved(config) {
      logger = config.logger;
    },
    buildStart() {
      shipped = null;
    },
    resolveId: (id) => (named(id) ? inner(id) : null),
    async load(id) {
      const name = named(id);
      if (!name) return null;
      // In dev the whole folder is watched (below); `vite build --watch` wants the files one by one.
      if (this.meta.watchMode && !serving) for (const path of filesIn(folder)) this.addWatchFile(path);
      const result = await compiled();
      if (!result.ok) this.error(failure(result.told));
      return result[name];
    },
    configureServer(server) {
      serving = true;
      server.watcher.add(folder);
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on("all", (_, path) => {
        if (CHECKS.some((checks) => isInside(checks, path))) forget(server);
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
