// graph-data → the block of data that the page is built with. Run by plugin.ts, afresh each time.
import { relative, resolve } from "node:path";
import { blockText, openWorkspace, shippedData, type TextFile } from "../files/index.ts";
import type { Issue } from "../model/index.ts";
import { languageOf } from "./language.ts";
import { problemLine } from "./problems.ts";
import { readPath } from "./readPaths.ts";

/** An Issue as the build tells it. */
export interface Told {
  readonly line: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
}

export type Shipped =
  | { readonly ok: true; readonly block: string; readonly told: readonly Told[] }
  | { readonly ok: false; readonly told: readonly Told[] };

/**
 * In: the folder of policies. Out: the page's block of data, and what there is to tell: warnings, or the errors
 * instead. Files are named as seen from the working directory.
 */
export async function shippedBlock(folder: string): Promise<Shipped> {
  const files = readPath(folder).map((file): TextFile => ({ ...file, path: fromHere(file.path) }));
  const opened = openWorkspace(files);
  if (!opened.ok) return { ok: false, told: opened.issues.map(tell) };
  // pinyin-pro is large: it is run here, so that the page gets a table of some hundred characters instead.
  const block = blockText(await shippedData(opened.workspace));
  return { ok: true, told: opened.warnings.map(tell), block };
}

/** In: the folder of the samples. Out: their workspace as JSON, or what is wrong with them. */
export async function sampleText(
  folder: string,
): Promise<{ ok: true; text: string } | { ok: false; told: readonly Told[] }> {
  const opened = openWorkspace(readPath(folder).map((file) => ({ ...file, path: fromHere(file.path) })));
  return opened.ok
    ? { ok: true, text: JSON.stringify(opened.workspace) }
    : { ok: false, told: opened.issues.map(tell) };
}

function fromHere(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}

function tell(issue: Issue): Told {
  const { file, line, column } = issue;
  // A whole path, because the overlay opens it in the editor; Vite counts columns from 0.
  const loc = { file: resolve(file), line, column: column - 1 };
  return { line: problemLine(issue, languageOf(process.env)), loc };
}
