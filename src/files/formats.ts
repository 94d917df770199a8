// The one register of formats that are written: page, command line and tests take their lists from here. Every
// writer is loaded when it is first needed.
import type { Format } from "./format.ts";
import type { PaperId } from "./picture/paper.ts";

const svg = (id: string, paper: PaperId): Format => ({
  id,
  extension: "svg",
  mime: "image/svg+xml",
  kind: "textual",
  group: "picture",
  write: async (workspace, wanted, task) =>
    (await import("./picture/writeSvg.ts")).writeSvg(workspace, wanted, wanted.paper ?? paper, task),
});

const teaching = (
  id: string,
  office: string,
  write: (...of: Parameters<Format["write"]>) => Promise<Uint8Array | null>,
): Format => ({
  id,
  extension: id.slice(0, 4),
  mime: `application/vnd.openxmlformats-officedocument.${office}`,
  kind: "binary",
  group: "teaching",
  needs: "tour",
  write: async (...of) => {
    const content = await write(...of);
    if (content === null) throw new Error(`${id} of a workspace without such a tour`);
    return content;
  },
});

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
    id: "folder",
    extension: "zip",
    mime: "application/zip",
    kind: "binary",
    group: "data",
    whole: true,
    write: async (workspace) => (await import("./writeFolder.ts")).writeFolder(workspace),
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
  {
    id: "xlsx",
    extension: "xlsx",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    kind: "binary",
    group: "table",
    write: async (workspace, wanted, task) =>
      (await import("./table/workbook.ts")).writeWorkbook(workspace, wanted, task),
  },
  {
    id: "docx",
    extension: "docx",
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    kind: "binary",
    group: "table",
    write: async (workspace, wanted, task) =>
      (await import("./paper/writeList.ts")).writeList(workspace, wanted, task),
  },
  {
    id: "gexf",
    extension: "gexf",
    mime: "application/gexf+xml",
    kind: "textual",
    group: "graph",
    write: async (workspace, wanted, task) =>
      (await import("./network/writeGexf.ts")).writeGexf(workspace, wanted, task),
  },
  {
    id: "graphml",
    extension: "graphml",
    mime: "application/graphml+xml",
    kind: "textual",
    group: "graph",
    write: async (workspace, wanted, task) =>
      (await import("./network/writeGraphml.ts")).writeGraphml(workspace, wanted, task),
  },
  {
    id: "jsonld",
    extension: "jsonld",
    mime: "application/ld+json",
    kind: "textual",
    group: "data",
    write: async (workspace, wanted, task) =>
      (await import("./linked/writeAnnotations.ts")).writeAnnotations(workspace, wanted, task),
  },
  {
    id: "cypher",
    extension: "cypher",
    mime: "text/plain",
    kind: "textual",
    group: "graph",
    write: async (workspace, wanted, task) =>
      (await import("./network/writeCypher.ts")).writeCypher(workspace, wanted, task),
  },
  {
    id: "csv-pair",
    extension: "zip",
    mime: "application/zip",
    kind: "binary",
    group: "graph",
    write: async (workspace, wanted, task) =>
      (await import("./network/writeTables.ts")).writeTables(workspace, wanted, task),
  },
  teaching("pptx", "presentationml.presentation", async (...of) =>
    (await import("./teaching/writePptx.ts")).writePptx(...of),
  ),
  teaching("docx-handout", "wordprocessingml.document", async (...of) =>
    (await import("./teaching/writeHandout.ts")).writeHandout(...of),
  ),
  svg("svg", "screen"),
  svg("poster-a3", "a3"),
  svg("poster-a1", "a1"),
];

/** A format by its id; undefined where there is none. */
export const formatOf = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
