// The one register of formats that are written: page, command line and tests take their lists from here. Every
// writer is loaded when it is first needed.
import type { Format } from "./format.ts";

export const FORMATS: readonly Format[] = [
  {
    id: "json",
    extension: "json",
    mime: "application/json",
    kind: "textual",
    group: "data",
    whole: true,
    write: async (workspace) => (await import("./writeWorkspace.ts")).writeWorkspace(workspace),
  },
  {
    id: "csv",
    extension: "csv",
    mime: "text/csv",
    kind: "textual",
    group: "table",
    write: async (workspace, wanted, task) =>
      (await import("./table/writeCsv.ts")).writeCsv(workspace, wanted, task),
  },
  {
    id: "markdown",
    extension: "md",
    mime: "text/markdown",
    kind: "textual",
    group: "table",
    write: async (workspace, wanted, task) =>
      (await import("./table/writeMarkdown.ts")).writeMarkdown(workspace, wanted, task),
  },
];

/** A format by its id; undefined where there is none. */
export const formatOf = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
