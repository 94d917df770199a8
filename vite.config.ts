// Three builds of one source: the page (dist/site); in mode `courseware`, the same in one file beside it
// (dist/site/courseware.html); in mode `cli`, the command line (dist/cli/quanze.js).
import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";
import product from "./package.json" with { type: "json" };
import { billOfMaterials } from "./src/cli/billOfMaterials.ts";
import { contentPolicy } from "./src/cli/contentPolicy.ts";
import { firstScreen } from "./src/cli/firstScreen.ts";
import { linkCommand } from "./src/cli/linkCommand.ts";
import { leftOut, oneFile } from "./src/cli/oneFile.ts";
import { graphData } from "./src/cli/plugin.ts";
import { samples } from "./src/cli/samples.ts";
import { testing } from "./tests/vitest.ts";

const top = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The floors do nothing when they are loaded: a door need not bring along what nobody takes through it.
const treeshake = {
  moduleSideEffects: [{ test: /\/src\/(?!main\.tsx|worker\.ts)[^?]*\.tsx?$/, sideEffects: false }],
};
const data = graphData(top("graph-data"));
const page: UserConfig = {
  root: top("src"),
  publicDir: false,
  base: "./",
  cacheDir: top("node_modules/.vite"),
  plugins: [
    react(),
    optimizeLocales.vite({ locales: ["zh-CN", "en-US"] }),
    data,
    firstScreen(data),
    samples(top("graph-data/samples")),
    contentPolicy(),
    billOfMaterials(product),
  ],
  build: {
    outDir: top("dist/site"),
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    modulePreload: { polyfill: false },
    // The one figure that counts is the gzipped start, and it has a budget of its own in the tests.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // The data takes most of the time, as it should.
      checks: { pluginTimings: false },
      treeshake,
    },
  },
  // Modules, so that the second thread too loads a part only when it is needed.
  worker: { format: "es", rolldownOptions: { checks: { pluginTimings: false }, treeshake } },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
};

/** Everything in one page: it is what `quanze build` and the page itself make courseware of. */
const courseware: UserConfig = {
  ...page,
  plugins: [
    react(),
    optimizeLocales.vite({ locales: ["zh-CN", "en-US"] }),
    graphData(top("graph-data")),
    samples(null),
    // A tenth of the file, and of use only for documents opened in it; its own has its readings with it.
    leftOut("pinyin-pro", "./worker.ts?worker"),
    oneFile("courseware.html"),
  ],
  build: {
    ...page.build,
    emptyOutDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: {
      ...page.build?.rolldownOptions,
      // What is loaded late elsewhere must not run early here.
      output: { codeSplitting: false, strictExecutionOrder: true },
    },
  },
};

/** One file that runs on a bare Node: the checkout's node_modules may be gone. */
const commandLine: UserConfig = {
  root: top("."),
  publicDir: false,
  plugins: [linkCommand(top("."))],
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: top("src/cli/main.ts"),
    outDir: top("dist/cli"),
    emptyOutDir: true,
    target: "node20",
    minify: false,
    sourcemap: false,
    rolldownOptions: { output: { entryFileNames: "quanze.js", codeSplitting: false } },
  },
};

const BUILDS: Readonly<Record<string, UserConfig>> = { cli: commandLine, courseware, test: testing };
export default defineConfig(({ mode }) => BUILDS[mode] ?? page);
