// One format, once: a workspace of 5,000 norms written and, where the format is read, read back and held against what
// was written. Run by exchange.mjs in a process of its own, so that its peak memory is its own.
import { readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { FORMATS, openWorkspace, parseWorkspaceFile, writeWorkspace } from "../../src/files/index.ts";
import type { Workspace } from "../../src/model/index.ts";
import { corpus } from "./corpus.ts";

const READ = new Set(["json", "folder", "csv", "xlsx", "jsonld"]);

export interface Figures {
  readonly format: string;
  /** ms */
  readonly write: number;
  readonly read: number | null;
  readonly bytes: number;
  /** Peak of the whole process, MiB, and what it held before the format was touched. */
  readonly peak: number;
  readonly before: number;
  /** Whether what was read is what was written; null where it is not read, a sentence where it was refused. */
  readonly same: boolean | string | null;
}

const MIB = 2 ** 20;
const held = () => process.memoryUsage().rss / MIB;

/** Peak of this process since `forget`, MiB. Elsewhere than on Linux it is that of its whole life. */
function peakHeld(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;
}

function forget(): void {
  if (process.platform === "linux") writeFileSync("/proc/self/clear_refs", "5");
}

/** `file`: the archive that the corpus was kept in; without one it is made. */
export async function measure(id: string, norms: number, file?: string): Promise<Figures> {
  const workspace = file ? kept(file) : corpus({ actors: 800, norms, lines: norms * 2.4 });
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(id);
  const gc = (globalThis as { gc?: () => void }).gc;
  gc?.();
  const before = held();
  forget();
  const start = performance.now();
  const content = await format.write(workspace, { language: "zh" });
  const write = performance.now() - start;
  const bytes = typeof content === "string" ? Buffer.byteLength(content) : content.length;
  let read: number | null = null;
  let same: Figures["same"] = null;
  if (READ.has(id)) {
    const base = parseWorkspaceFile({ path: "", content: writeWorkspace(workspace) });
    const again = performance.now();
    const opened = openWorkspace([{ path: `bench.${format.extension}`, content }], {
      base: base.ok ? base.value.policies : [],
    });
    read = performance.now() - again;
    same = opened.ok ? isDeepStrictEqual(opened.workspace, workspace) : (opened.issues[0]?.code ?? "");
  }
  const peak = peakHeld();
  return { format: id, write, read, bytes, peak, before, same };
}

function kept(file: string): Workspace {
  const opened = openWorkspace([{ path: "kept.json", content: readFileSync(file) }]);
  if (!opened.ok) throw new Error(opened.issues[0]?.code);
  return opened.workspace;
}

/** The corpus as the file that the browser is given. */
export async function corpusAs(id: string, norms: number): Promise<string | Uint8Array> {
  const workspace = corpus({ actors: 800, norms, lines: norms * 2.4 });
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(id);
  return await format.write(workspace, { language: "zh" });
}
