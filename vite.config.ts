// Two builds of one source: the page (dist/site) and, in mode `cli`, the command line (dist/cli/quanze.js).
import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";
import { contentPolicy } from "./src/cli/contentPolicy.ts";
import { linkCommand } from "./src/cli/linkCommand.ts";
import { graphData } from "./src/cli/plugin.ts";
import { testing } from "./tests/vitest.ts";

const top = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const page: UserConfig = {
  root: top("src"),
  publicDir: false,
  base: "./",
  cacheDir: top("node_modules/.vite"),
  plugins: [
    react(),
    optimizeLocales.vite({ locales: ["zh-CN", "en-US"] }),
    graphData(top("graph-data")),
    contentPolicy(),
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
      // The floors do nothing when they are loaded: a door need not bring along what nobody takes through it.
      // What was compiled from graph-data changes when the data does, the code when the code does.
      output: { codeSplitting: { groups: [{ name: "shipped", test: /virtual:quanze/ }] } },
      treeshake: { moduleSideEffects: [{ test: /\/src\/(?!main\.tsx)[^?]*\.tsx?$/, sideEffects: false }] },
    },
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
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

export default defineConfig(({ mode }) => (mode === "cli" ? commandLine : mode === "test" ? testing : page));
