// The jobs by name, each with the code that it needs, loaded when it is first asked for. Part of the composition root: run
// by worker.ts on a second thread and by work.ts in the page; must not touch a screen.
import type { TextFile } from "./files/index.ts";
import { han } from "./han.ts";
import type { JobLoaders } from "./session/index.ts";

export const JOBS: JobLoaders = {
  open: async () => {
    const { opening, LIMITS } = await import("./files/index.ts");
    return ({ files, beside }) =>
      opening(
        files.map((file) => decoded(file, LIMITS.json)),
        { beside, han },
      );
  },
  draft: async () => {
    const { draftFile } = await import("./files/index.ts");
    return ({ file }, tell) => draftFile(file, han, tell);
  },
  write: async () => {
    const { formatOf } = await import("./files/index.ts");
    return async ({ format, workspace, wanted }, tell) => {
      const known = formatOf(format);
      if (!known) throw new Error(`no format ${format}`);
      return await known.write(workspace, wanted, { progress: (done, all) => tell(done / Math.max(all, 1)) });
    };
  },
};

/**
 * Text as the machine decodes it, ten times as fast as the readers can. What is no UTF-8 stays bytes, and the readers tell
 * where it goes wrong; so does what is longer than they take.
 */
function decoded({ path, content }: TextFile, most: number): TextFile {
  if (typeof content === "string" || !/\.(?:jsonld|json|ya?ml|txt)$/i.test(path) || content.length > most)
    return { path, content };
  try {
    return { path, content: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content) };
  } catch {
    return { path, content };
  }
}
