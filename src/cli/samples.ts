// The Vite plugin that compiles graph-data/samples into a module of its own: loaded when a person asks for the
// fictional examples, and no part of what is shown, counted or loaded by default.
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { loadFresh } from "./loadFresh.ts";
import type { sampleText } from "./shipped.ts";

const NAME = "virtual:quanze/samples";
const INNER = `\0${NAME}`;
const COMPILER = fileURLToPath(new URL("./shipped.ts", import.meta.url));

/** Serves `virtual:quanze/samples` from a folder of policies; null: there are none in this page. */
export function samples(folder: string | null): Plugin {
  return {
    name: "quanze:samples",
    resolveId: (id) => (id === NAME ? INNER : null),
    async load(id) {
      if (id !== INNER) return null;
      if (folder === null) return "export const samples = null;";
      const made = await loadFresh(COMPILER, (module: { sampleText: typeof sampleText }) =>
        module.sampleText(folder),
      );
      if (!made.ok) this.error(["samples", ...made.told.map(({ line }) => line)].join("\n"));
      // JSON.parse of a string is read faster than the same value as code.
      return `export const samples = JSON.parse(${JSON.stringify(made.text)});`;
    },
  };
}
